import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fillOf, sayCount, writeDelta } from './write-marks';

test('a change is written with its sign and said in words', () => {
  expect(writeDelta({ value: 5, better: 'more', locale: 'en' })).toEqual({
    shown: '+5',
    said: '5 more',
    sense: 'better',
  });
  expect(writeDelta({ value: -2, better: 'more', locale: 'en' })).toEqual({
    shown: '−2',
    said: '2 fewer',
    sense: 'worse',
  });
  expect(writeDelta({ value: -2.5, better: 'fewer', locale: 'ru' })).toEqual({
    shown: '−2,5',
    said: 'на 2,5 меньше',
    sense: 'better',
  });
  expect(writeDelta({ value: 3, locale: 'kk' })).toEqual({ shown: '+3', said: '3 артық', sense: 'same' });
});

test('what rounds to nothing is no change, whatever its sign', () => {
  for (const value of [0, -0, 0.04, -0.04]) {
    expect(writeDelta({ value, better: 'more', locale: 'en' })).toEqual({
      shown: '±0',
      said: 'no change',
      sense: 'same',
    });
  }
});

test('a part of a whole, in three languages', () => {
  expect(sayCount('en', 24, 1142)).toBe('24 of 1,142');
  expect(sayCount('ru', 24, 142)).toBe('24 из 142');
  expect(sayCount('kk', 24, 142)).toBe('142 ішінен 24');
});

test('the bar lies between empty and full', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer(), (count, total) => {
      const fill = fillOf({ count, total });
      expect(fill >= 0 && fill <= 1).toBe(true);
    }),
  );
  expect(fillOf({ count: 24, total: 96 })).toBe(0.25);
  expect(fillOf({ count: 3, total: 0 })).toBe(0);
});
