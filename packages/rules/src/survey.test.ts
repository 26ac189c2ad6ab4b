import { expect, test } from 'vitest';
import {
  askedOf,
  checkQuestion,
  countsFitting,
  type Survey,
  type SurveyQuestion,
  sizesFitting,
} from './survey.ts';

const survey: Survey = { source: 'gazette', year: '2022', n: 897 };
const at = { source: 'gazette', at: 'Results' };
const ask = (
  kind: SurveyQuestion['kind'],
  answers: SurveyQuestion['answers'],
  more: Partial<SurveyQuestion> = {},
): SurveyQuestion => ({ survey: 'sailors', at, kind, answers, ...more });

test('SURVEY-1 numbers that add up have no discrepancy', () => {
  const printed = {
    yes: { percent: '56', count: 503 },
    no: { percent: '41', count: 371 },
    both: { percent: '3', count: 23 },
  };
  expect(checkQuestion(ask('parts', printed), survey)).toEqual([]);
});

test('SURVEY-2 parts whose shares do not make 100 are reported, and whether rounding can explain it', () => {
  const parts = (...percents: readonly string[]) =>
    checkQuestion(
      ask('parts', Object.fromEntries(percents.map((percent, index) => [`a${index}`, { percent }])), {
        n: null,
      }),
      survey,
    );
  expect(parts('33', '33', '33')).toEqual([{ kind: 'percent-sum', sum: 99, rounding: true }]);
  expect(parts('59.2', '28.6', '12.1')).toEqual([{ kind: 'percent-sum', sum: 99.9, rounding: true }]);
  expect(parts('60', '50')).toEqual([{ kind: 'percent-sum', sum: 110, rounding: false }]);
  expect(parts('59.2', '28.6', '12.2')).toEqual([]);
});

test('SURVEY-2 answers that stand each for itself are not summed', () => {
  expect(
    checkQuestion(ask('separate', { a: { percent: '80' }, b: { percent: '70' } }, { n: null }), survey),
  ).toEqual([]);
});

test('SURVEY-3 counts of parts that do not make n are reported', () => {
  expect(checkQuestion(ask('parts', { men: { count: 560 }, women: { count: 330 } }), survey)).toEqual([
    { kind: 'count-sum', sum: 890, n: 897 },
  ]);
});

test('SURVEY-4 a share that is not that of its count is reported with the right one', () => {
  expect(checkQuestion(ask('separate', { good: { percent: '45', count: 412 } }), survey)).toEqual([
    { kind: 'share', answer: 'good', printed: '45', computed: '46' },
  ]);
});

test('SURVEY-5 a share that no whole number of n people can be is reported', () => {
  expect(
    checkQuestion(ask('separate', { staff: { percent: '71.4' }, lower: { percent: '18.4' } }), survey),
  ).toEqual([{ kind: 'no-count', answer: 'staff', printed: '71.4', n: 897 }]);
});

test('SURVEY-6 the sizes of a group that its printed shares allow are found', () => {
  expect(countsFitting('89.8', 49)).toEqual([44]);
  expect(countsFitting('89.8', 65)).toEqual([]);
  expect(countsFitting('50', 3)).toEqual([]);
  expect(sizesFitting(['89.8', '71.4', '65.3', '26.5', '98', '12.2'], 97)).toEqual([49]);
  expect(sizesFitting([], 2)).toEqual([1, 2]);
});

test('SURVEY-7 a question may have been put to another number of people than the survey, or to a number not printed', () => {
  expect(askedOf(ask('separate', {}), survey)).toBe(897);
  expect(askedOf(ask('separate', {}, { n: 12 }), survey)).toBe(12);
  expect(askedOf(ask('separate', {}, { n: null }), survey)).toBeNull();
});
