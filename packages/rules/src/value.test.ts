import { describe, expect, test } from 'vitest';
import { isVagueDate, lastDayOf } from './calendar.ts';
import { formatValue } from './package.ts';
import { units } from './unit.ts';
import {
  describeExpected,
  isIsoDate,
  isLegalValue,
  parseValue,
  sameValue,
  UNKNOWN,
  type Value,
  type ValueSpec,
} from './value.ts';

const permit: ValueSpec = { unit: 'choice', options: ['free', 'notice'] };
const waters: ValueSpec = { unit: 'set', options: ['lagoon', 'reef'] };

test('VALUE-1 null and unknown are legal for every unit, and differ', () => {
  for (const unit of units) {
    expect(isLegalValue({ unit }, null)).toBe(true);
    expect(isLegalValue({ unit }, UNKNOWN)).toBe(true);
  }
  expect(sameValue(null, UNKNOWN)).toBe(false);
});

test('VALUE-2 numbers are legal within their bounds, both included', () => {
  const spec: ValueSpec = { unit: 'hours', min: 1, max: 24 };
  expect([0.5, 1, 24, 25].map((value) => isLegalValue(spec, value))).toEqual([false, true, true, false]);
  expect([-0.1, 0, 1, 1.1].map((value) => isLegalValue({ unit: 'share' }, value))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(isLegalValue({ unit: 'count' }, Number.NaN)).toBe(false);
  expect(isLegalValue({ unit: 'count' }, Number.POSITIVE_INFINITY)).toBe(false);
  expect(isLegalValue({ unit: 'count' }, '3')).toBe(false);
});

test('VALUE-3 booleans, options, real days and known members are legal', () => {
  expect(isLegalValue({ unit: 'yesNo' }, 'true')).toBe(false);
  expect(isLegalValue(permit, 'free')).toBe(true);
  expect(isLegalValue(permit, 'licence')).toBe(false);
  expect(isLegalValue({ unit: 'date' }, '2016-02-29')).toBe(true);
  expect(isLegalValue({ unit: 'date' }, '2015-02-29')).toBe(false);
  expect(isLegalValue({ unit: 'date' }, '2015-02')).toBe(false);
  expect(isLegalValue(waters, { lagoon: true, reef: UNKNOWN })).toBe(true);
  expect(isLegalValue(waters, { lagoon: 1 })).toBe(false);
  expect(isLegalValue(waters, { ocean: true })).toBe(false);
  expect(isLegalValue(waters, true)).toBe(false);
});

test('VALUE-3 a date of any precision is one that exists', () => {
  expect(['2015', '2015-02', '2015-02-28'].every(isVagueDate)).toBe(true);
  expect(['15', '2015-13', '2015-02-31', '2015-2', 'May'].some(isVagueDate)).toBe(false);
  expect([isIsoDate('2015-01-01'), isIsoDate(20150101)]).toEqual([true, false]);
  expect(['2016', '2016-02', '2016-02-03'].map(lastDayOf)).toEqual([
    '2016-12-31',
    '2016-02-29',
    '2016-02-03',
  ]);
});

describe('VALUE-6 text is read as the unit asks', () => {
  test.each<[ValueSpec, string, Value | undefined]>([
    [{ unit: 'share' }, ' 1/3 ', 1 / 3],
    [{ unit: 'share' }, '7 / 18', 7 / 18],
    [{ unit: 'share' }, '33.3%', 0.333],
    [{ unit: 'share' }, '0.25', 0.25],
    [{ unit: 'share' }, '4/3', undefined],
    [{ unit: 'share' }, '1/0', undefined],
    [{ unit: 'days' }, '10', 10],
    [{ unit: 'days' }, '50%', undefined],
    [{ unit: 'days' }, '-1', undefined],
    [{ unit: 'days' }, 'ten', undefined],
    [{ unit: 'days' }, '', undefined],
    [{ unit: 'money' }, '1e+21', 1e21],
    [{ unit: 'money' }, '-0', 0],
    [{ unit: 'money', min: -5 }, '-5', -5],
    [{ unit: 'yesNo' }, 'yes', true],
    [{ unit: 'yesNo' }, 'true', true],
    [{ unit: 'yesNo' }, 'no', false],
    [{ unit: 'yesNo' }, 'false', false],
    [{ unit: 'yesNo' }, '1', undefined],
    [permit, 'notice', 'notice'],
    [permit, 'licence', undefined],
    [{ unit: 'date' }, '2016-03-01', '2016-03-01'],
    [{ unit: 'date' }, '2016', undefined],
    [waters, 'lagoon', undefined],
    [{ unit: 'days' }, 'none', null],
    [{ unit: 'yesNo' }, 'null', null],
    [{ unit: 'money' }, 'unknown', UNKNOWN],
  ])('VALUE-6 %o from "%s"', (spec, text, value) => {
    expect(parseValue(spec, text)).toBe(value);
  });
});

test('VALUE-7 null is written as none, and a whole set as JSON', () => {
  expect([null, UNKNOWN, true, 0.5, 'free'].map(formatValue)).toEqual([
    'none',
    'unknown',
    'true',
    '0.5',
    'free',
  ]);
  expect(formatValue({ lagoon: true })).toBe('{"lagoon":true}');
});

test('VALUE-8 what a value must look like is said with its bounds and options', () => {
  expect(describeExpected({ unit: 'share' })).toBe('a share from 0 to 1, such as 0.25 or 1/4');
  expect(describeExpected({ unit: 'share', max: 0.5 })).toBe('a share from 0 to 0.5, such as 0.25 or 1/4');
  expect(describeExpected({ unit: 'yesNo' })).toBe('true or false');
  expect(describeExpected(permit)).toBe('one of free, notice');
  expect(describeExpected(waters)).toBe('true or false for members lagoon, reef');
  expect(describeExpected({ unit: 'date' })).toBe('a date YYYY-MM-DD');
  expect(describeExpected({ unit: 'workingDays' })).toBe('a number of working days of at least 0');
  expect(describeExpected({ unit: 'hours', min: 1, max: 24 })).toBe('a number of hours from 1 to 24');
});

test('VALUE-9 sets are the same where they have the same members in and out', () => {
  expect(sameValue({ a: true, b: false }, { b: false, a: true })).toBe(true);
  expect(sameValue({ a: true }, { a: true, b: false })).toBe(false);
  expect(sameValue({ a: true }, { a: false })).toBe(false);
  expect(sameValue({ a: true }, true)).toBe(false);
  expect(sameValue(undefined, null)).toBe(false);
});
