import { describe, expect, it } from 'vitest';
import { formatCount, formatDate, formatNumber, formatShare } from './format';
import { textsFor } from './interface-texts/texts-for';
import { LANGUAGES } from './view-state';

const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('formatDate', () => {
  it('writes a day in the order of each language', () => {
    expect(LANGUAGES.map((language) => plain(formatDate(language, '2020-05-16')))).toEqual([
      '16 May 2020',
      '16 мая 2020',
      '2020 ж. 16 мамыр',
    ]);
  });

  it('shortens the month on demand', () => {
    expect(LANGUAGES.map((language) => plain(formatDate(language, '2026-11-02', 'short')))).toEqual([
      '2 Nov 2026',
      '2 нояб. 2026',
      '2026 ж. 2 қар.',
    ]);
  });

  it('leaves text alone that is not a date', () => {
    expect(formatDate('en', 'someday')).toBe('someday');
  });
});

describe('formatNumber', () => {
  it('groups and points as each language does', () => {
    expect(LANGUAGES.map((language) => plain(formatNumber(language, 18_000.5)))).toEqual([
      '18,000.5',
      '18 000,5',
      '18 000,5',
    ]);
  });
});

describe('formatShare', () => {
  it('gives a percentage with one decimal', () => {
    expect(LANGUAGES.map((language) => plain(formatShare(language, 7 / 18)))).toEqual([
      '38.9 %',
      '38,9 %',
      '38,9 %',
    ]);
  });
});

describe('formatCount', () => {
  it.each([
    ['en', 1, '1 harm'],
    ['en', 26, '26 harms'],
    ['ru', 1, '1 проблема'],
    ['ru', 3, '3 проблемы'],
    ['ru', 11, '11 проблем'],
    ['ru', 21, '21 проблема'],
    ['ru', 2.5, '2,5 проблемы'],
    ['kk', 5, '5 мәселе'],
  ] as const)('%s, %d: %s', (language, count, expected) => {
    expect(formatCount(language, textsFor(language).count.harms, count)).toBe(expected);
  });
});
