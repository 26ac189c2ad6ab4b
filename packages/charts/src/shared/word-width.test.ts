import { expect, test } from 'vitest';
import { measureWidestWord } from './word-width';

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
])('is as wide as the browser draws it: %s', (word, measured) => {
  expect(measureWidestWord([word])).toBeGreaterThanOrEqual(measured * 0.99);
  expect(measureWidestWord([word])).toBeLessThan(measured * 1.02);
});

test('takes the widest word that a line cannot end inside', () => {
  expect(measureWidestWord(['of half-time', 'at a'])).toBe(measureWidestWord(['half-', 'time']));
  expect(measureWidestWord(['contra\u00addictions'])).toBe(measureWidestWord(['dictions']));
  expect(measureWidestWord(['примирительных сроков'], 13)).toBe(measureWidestWord(['сроков']));
  expect(measureWidestWord([])).toBe(0);
});
