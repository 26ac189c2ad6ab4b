import type { Locale } from '../shared/chart-types';

/** The words of the timeline. */
export interface CaseTimelineWords {
  readonly group: string;
  readonly when: string;
  readonly fromYear: string;
  readonly toYear: string;
  /** "34 of 80 began in 2015" with the year that has most. */
  readonly mostYear: (count: number, all: number, year: number) => string;
  /** Over how many years, e.g. "80 cases, 2011 to 2022". */
  readonly size: (cases: string, from: number, to: number) => string;
}

const words: Readonly<Record<Locale, CaseTimelineWords>> = {
  en: {
    group: 'Group',
    when: 'When',
    fromYear: 'From year',
    toYear: 'To year',
    mostYear: (count, all, year) => `${count} of ${all} began in ${year}`,
    size: (cases, from, to) => `${cases}, ${from} to ${to}`,
  },
  ru: {
    group: 'Группа',
    when: 'Когда',
    fromYear: 'С года',
    toYear: 'По год',
    mostYear: (count, all, year) => `в ${year} году началось ${count} из ${all}`,
    size: (cases, from, to) => `${cases}, ${from}–${to}`,
  },
  kk: {
    group: 'Топ',
    when: 'Қашан',
    fromYear: 'Бастапқы жыл',
    toYear: 'Соңғы жыл',
    mostYear: (count, all, year) => `${year} жылы ${all} оқиғаның ішінде ${count} оқиға басталған`,
    size: (cases, from, to) => `${cases}, ${from}–${to}`,
  },
};

/** The words of the timeline in a language. */
export function caseTimelineWords(locale: Locale): CaseTimelineWords {
  return words[locale];
}
