import type { Locale, Status } from '../shared/chart-types';
import { sharedWords } from '../words/shared-words';

/** The word of a status. */
export function describeStatusGlyph(status: Status, locale: Locale): string {
  return sharedWords(locale).status[status];
}
