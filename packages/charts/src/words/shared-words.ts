import type { Locale } from '../shared/chart-types';
import type { ChartWords } from './chart-words';
import { shared as en } from './shared-en';
import { shared as kk } from './shared-kk';
import { shared as ru } from './shared-ru';

/**
 * What more than one kind of figure says. These words stand apart, so that a page which loads one chart does not load
 * the words of all.
 */
export type SharedWords = Pick<
  ChartWords,
  | 'months'
  | 'date'
  | 'asTable'
  | 'why'
  | 'loading'
  | 'problemExpected'
  | 'nothingDrawn'
  | 'shownOf'
  | 'pictureSource'
  | 'status'
  | 'notAsked'
  | 'harm'
  | 'harmCount'
  | 'matrixCell'
  | 'before'
  | 'after'
  | 'movement'
  | 'reform'
  | 'parameter'
>;

const WORDS: Readonly<Record<Locale, SharedWords>> = { en, ru, kk };

/** The words that figures share in a language. */
export function sharedWords(locale: Locale): SharedWords {
  return WORDS[locale];
}
