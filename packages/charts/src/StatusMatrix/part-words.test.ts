import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measureText } from '../picture/measure-text';
import { wrapText } from '../picture/wrap-text';
import { partsOf, partToFit, partWords, wholeWordsOf } from './part-words';

const show = (text: string): string => text.replaceAll('\u00ad', '|');

test.each([
  ['ратификация', 'ра|ти|фи|ка|ция'],
  ['Дистанционная', 'Дис|тан|цион|ная'],
  ['Законопроект', 'За|ко|но|проект'],
  ['работодатель,', 'ра|бо|то|да|тель,'],
  ['районный', 'район|ный'],
  ['жаңартуымен', 'жа|ңар|туы|мен'],
  ['теңгерімінің', 'тең|ге|рі|мі|нің'],
  ['contradictions', 'con|tra|dic|tions'],
  ['together', 'to|ge|ther'],
  ['strengths', 'strengths'],
  ['заң', 'заң'],
  ['2025–2026', '2025–2026'],
])('parts between syllables, with no letter alone: %s', (word, parted) => {
  expect(show(partWords(word))).toBe(parted);
});

test('keeps the soft hyphens that a text brings along', () => {
  expect(show(partWords('за\u00adбастовка'))).toBe('за|бас|товка');
});

test('lists whole words, and parts as they end a line', () => {
  expect(wholeWordsOf('All twenty-\u00adeight')).toEqual(['All', 'twenty-', 'eight']);
  expect(partsOf('Только ратификация')).toEqual(['Только', 'ра-', 'ти-', 'фи-', 'ка-', 'ция']);
});

test('parts only the words that do not fit, in the middle where one place is enough', () => {
  const whole = measureText('ратификация', 13, 'sans-strong');
  expect(partToFit('Только рати\u00adфикация', whole, 13, 'sans-strong')).toBe('Только ратификация');
  expect(show(partToFit('Только ратификация', whole - 5, 13, 'sans-strong'))).toBe('Только ратифи|кация');
});

test('never leaves a word cut without a hyphen, however narrow the line', () => {
  const word = fc.stringMatching(/^[А-Яа-яәғқңөұүһіa-z]{1,24}$/u);
  const label = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(label, fc.integer({ min: 26, max: 120 }), (text, width) => {
      const lines = wrapText(partToFit(text, width, 13, 'sans-strong'), width, 13, 'sans-strong');
      for (const line of lines) expect(measureText(line, 13, 'sans-strong')).toBeLessThanOrEqual(width);
      const joined = lines.map((line) => (line.endsWith('-') ? line.slice(0, -1) : `${line} `)).join('');
      expect(joined.trim()).toBe(text);
    }),
    { numRuns: 300 },
  );
});
