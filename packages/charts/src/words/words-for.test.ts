import { describe, expect, test } from 'vitest';
import type { Locale } from '../shared/chart-types';
import { formatDate, formatNumber, formatShare, formatValue } from '../shared/format';
import { wordsFor } from './words-for';

const LOCALES: readonly Locale[] = ['en', 'ru', 'kk'];

describe('wordsFor', () => {
  test.each(LOCALES)('has no empty word in %s', (locale) => {
    const strings = JSON.stringify(wordsFor(locale));
    expect(strings).not.toContain('""');
    expect(wordsFor(locale).months).toHaveLength(12);
  });
  test('names the top status', () => {
    expect(LOCALES.map((locale) => wordsFor(locale).status.settled)).toEqual([
      'Settled',
      'Урегулировано',
      'Реттелген',
    ]);
  });
  test('declines Russian nouns after numbers', () => {
    const { harmCount } = wordsFor('ru');
    expect([1, 2, 5, 11, 21, 22].map(harmCount)).toEqual([
      '1 проблема',
      '2 проблемы',
      '5 проблем',
      '11 проблем',
      '21 проблема',
      '22 проблемы',
    ]);
  });
});

describe('format', () => {
  test('writes numbers, shares and dates in each language', () => {
    expect(formatNumber('en', 18000)).toBe('18,000');
    expect(formatNumber('kk', 18000)).toBe('18\u00a0000');
    expect(formatShare('ru', 0.38889)).toBe('38,9\u00a0%');
    expect(formatValue('en', 10, 'number', 'days')).toBe('10\u00a0days');
    expect(LOCALES.map((locale) => formatDate(locale, '2021-07-01'))).toEqual([
      '1 July 2021',
      '1 июля 2021',
      '2021 ж. 1 шіл.',
    ]);
  });
  test('leaves a text that is not a date alone', () => {
    expect(formatDate('en', 'soon')).toBe('soon');
  });
});
