import type { Locale } from '../shared/chart-types';
import { capitalise, formatDate } from '../shared/format';
import type { TwinTable } from '../shared/TableTwin';
import { wordsFor } from '../words/words-for';
import type { LawTimelineProps } from './law-timeline-props';
import { timelineWords } from './law-timeline-words';
import { hasChanged, type PlacedSpan, placeRows, type TimelineData } from './place-spans';

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

/** How many rules there are, how many changed and how many never had a norm, and how many cases are marked. */
export function describeLawTimeline(
  props: TimelineData & Pick<LawTimelineProps, 'events' | 'locale'>,
): string {
  const { locale, compress = [], events = [] } = props;
  const words = wordsFor(locale);
  if (props.rows.length === 0) return words.noTimeline;
  const rows = placeRows(props);
  const never = rows.filter((row) => row.never);
  const quiet = compress.map(
    ({ from, to }) => `${words.quiet(formatDate(locale, from), formatDate(locale, to))}.`,
  );
  return [
    words.timelineSize(rows.length),
    `${capitalise(words.changed(rows.filter(hasChanged).length))}.`,
    ...(never.length === 0 ? [] : [`${capitalise(words.never(never.length))}.`]),
    ...(events.length === 0 ? [] : [timelineWords(locale).cases(events.length)]),
    ...quiet,
  ].join(' ');
}

/** Each value of each rule as a line of a table, every row of it. */
export function tabulateLawTimeline(props: TimelineData & Pick<LawTimelineProps, 'locale'>): TwinTable {
  const { locale } = props;
  const words = wordsFor(locale);
  return {
    columns: [words.parameter, words.editions, words.value, words.basis],
    rows: placeRows(props).flatMap(({ row, spans }) =>
      spans.map((placed, index) => ({
        id: `${row.id}-${index}`,
        cells: [
          row.group === undefined ? row.label : `${row.group}: ${row.label}`,
          describeSpanDates(placed, locale),
          describeSpanValue(placed, locale),
          [words.certainty[placed.span.certainty], placed.span.locator?.label].filter(Boolean).join('; '),
        ],
      })),
    ),
  };
}
