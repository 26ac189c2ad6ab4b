import { formatDate } from '@tarazy/charts';
import type { Locale } from '@tarazy/model';

/** A day given as `YYYY-MM-DD` in the words of a language, for a sentence: its parts stay on one line. */
export function sayDay(locale: Locale, iso: string): string {
  return formatDate(locale, iso).replaceAll(' ', '\u00a0');
}
