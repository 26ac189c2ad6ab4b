import Fraction from 'fraction.js';
import { describe, expect, test } from 'vitest';
import { toExact, toNumber } from './exact.ts';

describe('VALUE-4 a number stands for the simplest fraction that rounds to it', () => {
  test.each([
    [7 / 18, '7/18'],
    [1 / 3, '1/3'],
    [-2 / 7, '-2/7'],
    [0.333, '333/1000'],
    [8999993 / 8999999, '8999993/8999999'],
    [123456.78, '6172839/50'],
    [18000, '18000'],
    [1e300, String(BigInt(1e300))],
    [0, '0'],
  ])('VALUE-4 %d', (value, written) => {
    const exact = toExact(value);
    expect(toNumber(exact)).toBe(value);
    expect(exact.toFraction()).toBe(written);
  });

  test('VALUE-4 a number beside 0.3 is not 3/10', () => {
    expect(toExact(0.3).toFraction()).toBe('3/10');
    expect(toExact(0.1 + 0.2).equals('3/10')).toBe(false);
  });

  test.each([5e-324, 1e-310, 2 ** -1022, 2 ** -60, 1.7976931348623157e308])('VALUE-4 %d is kept', (value) => {
    expect(toNumber(toExact(value))).toBe(value);
  });
});

test('VALUE-4 every power of two is kept', () => {
  for (let power = -1074; power < 1024; power += 1) expect(toNumber(toExact(2 ** power))).toBe(2 ** power);
});

test('VALUE-5 the number nearest to a fraction is found however long its terms are', () => {
  const third = new Fraction(10n ** 40n, 3n * 10n ** 40n + 1n);
  expect(toNumber(third)).toBe(1 / 3);
  expect(toNumber(new Fraction(-(10n ** 60n), 7n))).toBe(-1e60 / 7);
  // Just above the middle between two neighbours: cutting off would round the wrong way.
  const middle = new Fraction(2n ** 53n + 1n).add(new Fraction(1n, 10n ** 30n));
  expect(toNumber(middle)).toBe(2 ** 53 + 2);
  expect(toNumber(new Fraction(2n ** 53n + 1n))).toBe(2 ** 53);
});
