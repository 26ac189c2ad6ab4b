import { type Locale, STATUS_ORDER } from '../shared/chart-types';
import { wordsFor } from '../words/words-for';
import type { StatusCounts } from './glyph-strip-props';

/** The counts as words, fullest status first, e.g. "7 settled, 9 open". Statuses without harms are left out. */
export function describeCounts(counts: StatusCounts, locale: Locale): string {
  const words = wordsFor(locale);
  return STATUS_ORDER.filter((status) => (counts[status] ?? 0) > 0)
    .map((status) => words.statusCount(counts[status] ?? 0, status))
    .join(', ');
}

/** The sentence of a strip: its label, how many harms, and how many of each status. */
export function describeGlyphStrip(counts: StatusCounts, locale: Locale, label?: string): string {
  const words = wordsFor(locale);
  const total = STATUS_ORDER.reduce((sum, status) => sum + (counts[status] ?? 0), 0);
  const sentence =
    total === 0 ? words.noHarms : `${words.harmCount(total)}. ${describeCounts(counts, locale)}.`;
  return label === undefined ? sentence : `${label}: ${sentence}`;
}
