import { expect, test } from 'vitest';
import { estimateWidestWord, estimateWordWidth } from './word-width';

// Measured in Chromium, Source Sans 3 at weight 600, in em.
test.each([
  ['contradictions', 6.21],
  ['registration', 4.99],
  ['предъявлены', 6.16],
  ['невозможна', 5.6],
  ['забастовка', 5.04],
  ['примирительных', 7.84],
  ['объектілердегі', 6.79],
  ['Кеншілерге', 5.22],
])('is near the measured width and not under it: %s', (word, measured) => {
  expect(estimateWordWidth(word)).toBeGreaterThanOrEqual(measured * 0.99);
  expect(estimateWordWidth(word)).toBeLessThan(measured * 1.06);
});

test('takes the widest word that a line cannot end inside', () => {
  const whole = estimateWordWidth('half-');
  expect(estimateWidestWord(['of half-time', 'at a'])).toBeCloseTo(
    Math.max(whole, estimateWordWidth('time')),
  );
  expect(estimateWidestWord(['contra\u00addictions'])).toBe(estimateWordWidth('dictions'));
  expect(estimateWidestWord(['примирительных сроков'], 13)).toBe(estimateWordWidth('сроков'));
  expect(estimateWidestWord([])).toBe(0);
});
