import { expect, test } from 'vitest';
import { isNumericUnit, productUnit, quotientUnit, units } from './unit.ts';

test('UNIT-1 the first eight units are numeric and the other four are not', () => {
  expect(units.filter((unit) => isNumericUnit(unit))).toEqual(units.slice(0, 8));
  expect(units.slice(8)).toEqual(['yesNo', 'choice', 'set', 'date']);
});

test('UNIT-2 a share or a count of something has the unit of that something', () => {
  expect(productUnit('share', 'count')).toBe('count');
  expect(productUnit('money', 'share')).toBe('money');
  expect(productUnit('count', 'days')).toBe('days');
  expect(productUnit('days', 'hours')).toBeUndefined();
});

test('UNIT-3 two of a kind divide to a share, and dividing by a share or a count keeps the unit', () => {
  expect(quotientUnit('count', 'count')).toBe('share');
  expect(quotientUnit('money', 'money')).toBe('share');
  expect(quotientUnit('money', 'count')).toBe('money');
  expect(quotientUnit('days', 'share')).toBe('days');
  expect(quotientUnit('money', 'days')).toBeUndefined();
});

test('UNIT-4 days and working days have neither a product nor a quotient', () => {
  expect(productUnit('days', 'workingDays')).toBeUndefined();
  expect(quotientUnit('days', 'workingDays')).toBeUndefined();
  expect(quotientUnit('years', 'months')).toBeUndefined();
});
