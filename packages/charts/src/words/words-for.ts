import type { Locale } from '../shared/chart-types';
import type { ChartWords } from './chart-words';
import { en } from './en';
import { kk } from './kk';
import { ru } from './ru';

const WORDS: Readonly<Record<Locale, ChartWords>> = { en, ru, kk };

/** The charts' own words in a language. */
export function wordsFor(locale: Locale): ChartWords {
  return WORDS[locale];
}
