import type { Locale } from '../shared/chart-types';
import { capitalise, formatDate } from '../shared/format';
import type { TwinTable } from '../shared/TableTwin';
import { wordsFor } from '../words/words-for';
import {
  layoutLawTimeline,
  type PlacedSpan,
  type PlacedTimeline,
  type TimelineData,
} from './law-timeline-layout';

/** Width handed to the layout where only words are wanted. */
const ANY_WIDTH = 900;

function place(data: TimelineData, locale: Locale): PlacedTimeline {
  return layoutLawTimeline(data, ANY_WIDTH, (iso) => formatDate(locale, iso), wordsFor(locale).today);
}

/** From when to when a value held. */
export function describeSpanDates(placed: PlacedSpan, locale: Locale): string {
  const words = wordsFor(locale);
  const from = formatDate(locale, placed.span.from);
  return placed.to === null ? words.since(from) : words.span(from, formatDate(locale, placed.to));
}

/** The value of a span in words. */
export function describeSpanValue(placed: PlacedSpan, locale: Locale): string {
  const words = wordsFor(locale);
  if (placed.span.value !== null) return placed.span.value;
  return placed.form === 'unknown' ? words.certainty.unknown : words.noNorm;
}

/** How many rules there are, how many changed and how many never had a norm. */
export function describeLawTimeline(data: TimelineData, locale: Locale): string {
  const words = wordsFor(locale);
  if (data.rows.length === 0) return words.noTimeline;
  const { rows, breaks } = place(data, locale);
  const changed = rows.filter((row) =>
    row.spans.some((span) => span.form === 'changed' || span.form === 'current'),
  );
  const never = rows.filter((row) => row.never);
  const quiet = breaks.map(
    ({ from, to }) => `${words.quiet(formatDate(locale, from), formatDate(locale, to))}.`,
  );
  return [
    words.timelineSize(rows.length),
    `${capitalise(words.changed(changed.length))}.`,
    ...(never.length === 0 ? [] : [`${capitalise(words.never(never.length))}.`]),
    ...quiet,
  ].join(' ');
}

/** Each value of each rule as a line of a table. */
export function tabulateLawTimeline(data: TimelineData, locale: Locale): TwinTable {
  const words = wordsFor(locale);
  return {
    columns: [words.parameter, words.editions, words.value, words.basis],
    rows: place(data, locale).rows.flatMap(({ row, spans }) =>
      spans.map((placed, index) => ({
        id: `${row.id}-${index}`,
        cells: [
          row.label,
          describeSpanDates(placed, locale),
          describeSpanValue(placed, locale),
          [words.certainty[placed.span.certainty], placed.span.locator?.label].filter(Boolean).join('; '),
        ],
      })),
    ),
  };
}
