import { expect, test } from 'vitest';
import { longSurvey, surveyPanels, typicalSurvey } from '../fixtures/survey-fixture';
import { describeSurveyFigure, nameAnswer, tabulateSurveyFigure } from './describe-survey-figure';

test('says every printed share and what does not add up', () => {
  const text = describeSurveyFigure(typicalSurvey);
  expect(text).toContain('4 questions, 11 answers; in 3 the printed numbers do not add up.');
  expect(text).toContain('How well do you handle the digital tools: Well 61 %; Not sure 36 %; Poorly 3 %.');
  expect(text).toContain('The shares add up to 103.2\u00a0%. Was the workplace');
  expect(describeSurveyFigure({ ...typicalSurvey, panels: [] })).toBe(
    'No question of a survey is on record.',
  );
});

test('speaks the language of the props', () => {
  expect(describeSurveyFigure(longSurvey('ru'))).toContain('Доли в сумме дают 103,2\u00a0%.');
  expect(describeSurveyFigure(longSurvey('kk'))).toContain('Үлестердің қосындысы 103,2\u00a0%.');
});

test('an answer is named with its question, its share, its people and how many were asked', () => {
  const [skills, , under, several] = surveyPanels;
  if (!skills?.answers[0] || !under?.answers[0] || !several?.answers[2]) throw new Error('no panel');
  expect(nameAnswer(typicalSurvey, skills, skills.answers[0])).toBe(
    'How well do you handle the digital tools? Well: 61 %, about 547 people. n = 897.',
  );
  expect(nameAnswer(typicalSurvey, under, under.answers[0])).toContain('How many answered is not printed.');
  expect(nameAnswer(typicalSurvey, several, several.answers[2])).toContain(
    'A quiet room: not printed. n = 1,200 · several answers could be given · Those who worked at home',
  );
});

test('the table holds an answer a row, in the order that is drawn', () => {
  const table = tabulateSurveyFigure({ ...typicalSurvey, order: 'largest' });
  expect(table.rows).toHaveLength(11);
  expect(table.rows[0]?.cells).toEqual([
    'Well',
    'How well do you handle the digital tools? (n = 897)',
    '61 %',
    'about 547 people',
  ]);
});
