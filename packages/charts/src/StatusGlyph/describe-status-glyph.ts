import type { Locale, Status } from '../shared/chart-types';
import { wordsFor } from '../words/words-for';

/** The word of a status. */
export function describeStatusGlyph(status: Status, locale: Locale): string {
  return wordsFor(locale).status[status];
}
