import { checkQuestion, type Survey, type SurveyQuestion, sizesFitting } from '@tarazy/rules';
import { describe, expect, it } from 'vitest';
import { model } from '../model.ts';
import { locales } from '../texts/types.ts';
import { figureTextsIn } from './figure-texts.ts';
import { questions } from './questions.ts';
import { surveys } from './surveys.ts';

const all = Object.entries<SurveyQuestion>(questions);
const surveyOf = ({ survey }: SurveyQuestion): Survey => surveys[survey as keyof typeof surveys];

function percentsOf(survey: string): readonly string[] {
  return all
    .filter(([, question]) => question.survey === survey)
    .flatMap(([, { answers }]) => Object.values(answers).flatMap(({ percent }) => percent ?? []));
}

describe('the figures of the surveys', () => {
  it('stand in a source that exists, at a place', () => {
    for (const [id, question] of all) {
      expect(model.sources, id).toHaveProperty([question.at.source]);
      expect(question.at.source, id).toBe(surveyOf(question).source);
      expect(question.at.at.trim(), id).not.toBe('');
    }
  });

  it('of the telework survey fit 49 answers and no other number up to 97, which is not the 65 that were sent', () => {
    expect(sizesFitting(percentsOf('remote-workers-2022'), 97)).toEqual([49]);
  });

  it('show what does not add up: 412 of 897 is 46 per cent, printed as 45', () => {
    const found = all.flatMap(([id, question]) => {
      const discrepancies = checkQuestion(question, surveyOf(question));
      return discrepancies.length === 0 ? [] : [[id, discrepancies]];
    });
    expect(found).toEqual([
      [
        'servants-level',
        [
          { kind: 'no-count', answer: 'employees', printed: '71.4', n: 897 },
          { kind: 'no-count', answer: 'executives', printed: '10.2', n: 897 },
        ],
      ],
      ['servants-equipment', [{ kind: 'share', answer: 'good', printed: '45', computed: '46' }]],
    ]);
  });

  it('of the positions fit the thousand who were asked in all', () => {
    const { answers } = questions['servants-level'];
    expect(
      checkQuestion({ ...questions['servants-level'], n: 1000 }, surveys['civil-servants-2022']),
    ).toEqual([]);
    expect(
      sizesFitting(
        Object.values(answers).map(({ percent }) => percent),
        1000,
      ),
    ).toContain(1000);
  });

  it.each(locales)('have words in %s that are not empty', (locale) => {
    expect(JSON.stringify(figureTextsIn(locale))).not.toContain('""');
  });
});
