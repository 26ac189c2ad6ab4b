import { checkScene, surveyFigurePicture, toSvg } from '@tarazy/charts';
import { locales } from '@tarazy/model';
import { questions, type SurveyId, surveys } from '@tarazy/model/figures';
import { describe, expect, test } from 'vitest';
import { readerIn } from '../reader';
import { viewSurveyFigure } from './view-survey-figure';

const ids = Object.keys(surveys) as SurveyId[];
const panelsOf = (id: SurveyId) => viewSurveyFigure(readerIn('en'), id).panels;

test('every question of the model stands in the figure of its survey', () => {
  expect(ids.flatMap((id) => panelsOf(id).map((panel) => panel.id)).sort()).toEqual(
    Object.keys(questions).sort(),
  );
});

test('shares stand as printed, with the people that they must be where the number asked is printed', () => {
  const channels = panelsOf('civil-servants-2022').find(({ id }) => id === 'servants-channels');
  expect(channels).toMatchObject({ n: 897, kind: 'parts' });
  expect(channels?.answers[0]).toMatchObject({ printed: '56\u00a0%', share: 0.56, people: '503 people' });
  const mind = panelsOf('civil-servants-2022').find(({ id }) => id === 'servants-mind');
  expect(mind?.answers[0]?.people).toMatch(/^about \d+ people$/);
  const sex = panelsOf('civil-servants-2022').find(({ id }) => id === 'servants-sex');
  expect(sex?.answers[0]).toMatchObject({ share: 560 / 897, people: '560 people' });
  expect(sex?.answers[0]?.printed).toBeUndefined();
});

test('a number of people that is not printed stays unknown', () => {
  const remote = viewSurveyFigure(readerIn('en'), 'remote-workers-2022');
  expect(
    remote.panels.every(
      ({ n, answers }) => n === null && answers.every(({ people }) => people === undefined),
    ),
  ).toBe(true);
  expect(remote.subtitle).toContain('How many answered is not printed. 65 questionnaires were sent.');
  expect(panelsOf('officials-2020').find(({ id }) => id === 'officials-directive')?.n).toBeNull();
  expect(panelsOf('officials-2020').find(({ id }) => id === 'officials-meetings')?.n).toBe(43646);
});

test('what does not add up is said', () => {
  const faults = panelsOf('civil-servants-2022').flatMap(({ faults: own = [] }) => own);
  expect(
    faults.filter((fault) => fault.endsWith('is printed as 45 per cent; the counts give 46.')),
  ).toHaveLength(1);
  expect(faults.filter((fault) => fault.includes('no whole number of 897 people'))).toHaveLength(2);
});

test('the title is what does not fit, else the largest printed share', () => {
  expect(viewSurveyFigure(readerIn('en'), 'remote-workers-2022').title).toContain('98\u00a0%');
  expect(viewSurveyFigure(readerIn('en'), 'civil-servants-2022').title).toBe(
    'The printed numbers do not fit in 2 of 10 questions',
  );
});

describe.each([358, 700, 934])('at %i px', (width) => {
  test.each(locales)('nothing overlaps or leaves the frame, in %s', (locale) => {
    for (const id of ids) {
      const props = viewSurveyFigure(readerIn(locale), id);
      expect(checkScene(surveyFigurePicture.draw(props, width))).toEqual([]);
    }
  });
});

test.each(['en', 'kk'] as const)('the picture is as committed, in %s', async (locale) => {
  const props = viewSurveyFigure(readerIn(locale), 'civil-servants-2022');
  const from = {
    source: 'Civil-service article 2022',
    date: '2026-11-22',
    version: '0',
  };
  await expect(toSvg(surveyFigurePicture, props, from)).toMatchFileSnapshot(
    `./__pictures__/survey-figure-${locale}.svg`,
  );
});
