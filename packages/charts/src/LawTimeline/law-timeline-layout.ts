import { min } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { GridPlace, GridShape } from '../shared/move-in-grid';
import { type Anchor, countLevels, placeLabels } from '../shared/place-labels';
import type { LawTimelineProps, TimelineRow, TimelineSpan } from './law-timeline-props';

/** What the layout of a timeline needs. */
export type TimelineData = Pick<
  LawTimelineProps,
  'rows' | 'editions' | 'events' | 'asOf' | 'from' | 'compress'
>;

/**
 * How a span is drawn. `first`: a value that is not known to have replaced another. `changed`: a value that
 * did, and was itself replaced. `current`: one that did, and holds.
 */
export type SpanForm = 'first' | 'changed' | 'current' | 'no-norm' | 'unknown';

/** A span in place; positions are shares of the axis, 0 to 1. */
export interface PlacedSpan {
  readonly span: TimelineSpan;
  readonly at: number;
  readonly width: number;
  readonly form: SpanForm;
  /** First day the value no longer holds, or `null` while it holds. */
  readonly to: string | null;
}

/** A row in place. `never`: no version of the law had a norm. */
export interface PlacedTimelineRow {
  readonly row: TimelineRow;
  readonly spans: readonly PlacedSpan[];
  readonly never: boolean;
}

/** A date with its label. */
export interface PlacedDate {
  readonly date: string;
  readonly text: string;
  readonly at: number;
  readonly anchor: Anchor;
  readonly level: number;
}

/** A timeline in place. */
export interface PlacedTimeline {
  readonly rows: readonly PlacedTimelineRow[];
  readonly editions: readonly PlacedDate[];
  readonly editionLevels: number;
  readonly events: readonly (PlacedDate & { readonly href: string | undefined })[];
  readonly eventLevels: number;
  readonly breaks: readonly { readonly from: string; readonly to: string; readonly at: number }[];
  readonly shape: GridShape;
  readonly start: GridPlace | null;
}

/** A compressed stretch keeps this part of its length. */
const COMPRESSED = 0.15;

const toDay = (iso: string): number => Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / 86_400_000;

function buildScale(data: TimelineData, first: string): (iso: string) => number {
  const start = toDay(first);
  const end = Math.max(toDay(data.asOf.date), start + 1);
  const quiet = (data.compress ?? [])
    .map(({ from, to }) => [Math.max(start, toDay(from)), Math.min(end, toDay(to))] as const)
    .filter(([from, to]) => to > from);
  const stretched = (day: number): number =>
    quiet.reduce((length, [from, to]) => {
      const covered = Math.max(0, Math.min(day, to) - from);
      return length - covered * (1 - COMPRESSED);
    }, day - start);
  const scale = scaleLinear()
    .domain([0, stretched(end)])
    .range([0, 1])
    .clamp(true);
  return (iso) => scale(stretched(toDay(iso)));
}

function chooseForm(span: TimelineSpan, before: TimelineSpan | undefined, to: string | null): SpanForm {
  if (span.certainty === 'unknown') return 'unknown';
  if (span.value === null) return 'no-norm';
  // What stood before is not on record, so whether the law changed is not either.
  if (before === undefined || before.certainty === 'unknown') return 'first';
  if (before.value === span.value) return 'first';
  return to === null ? 'current' : 'changed';
}

function placeRow(row: TimelineRow, asOf: string, scale: (iso: string) => number): PlacedTimelineRow {
  const spans = row.spans.map((span, index): PlacedSpan => {
    const to = span.to ?? row.spans[index + 1]?.from ?? null;
    const at = scale(span.from);
    return {
      span,
      at,
      width: Math.max(0, scale(to ?? asOf) - at),
      form: chooseForm(span, row.spans[index - 1], to),
      to,
    };
  });
  return { row, spans, never: spans.length > 0 && spans.every((placed) => placed.form === 'no-norm') };
}

function placeDates(
  dates: readonly { readonly date: string; readonly text: string; readonly anchors: readonly Anchor[] }[],
  width: number,
  scale: (iso: string) => number,
): readonly PlacedDate[] {
  const labels = placeLabels(
    dates.map(({ date, text, anchors }, index) => ({
      id: String(index),
      x: scale(date) * width,
      text,
      anchors,
    })),
    width,
  );
  return labels.flatMap((label) => {
    const given = dates[Number(label.id)];
    if (given === undefined) return [];
    return [
      { date: given.date, text: given.text, at: label.x / width, anchor: label.anchor, level: label.level },
    ];
  });
}

/** First day of the axis. */
function findFirstDay(data: TimelineData): string {
  const days = [
    ...data.rows.flatMap((row) => row.spans.map((span) => span.from)),
    ...data.editions.map((edition) => edition.date),
  ];
  return data.from ?? min(days) ?? data.asOf.date;
}

/** Places rows, versions and cases on one axis of time; `width` of the plot in px; `writeDate` writes a date. */
export function layoutLawTimeline(
  data: TimelineData,
  width: number,
  writeDate: (iso: string) => string,
  todayWord: string,
): PlacedTimeline {
  const scale = buildScale(data, findFirstDay(data));
  const rows = data.rows.map((row) => placeRow(row, data.asOf.date, scale));
  const editions = placeDates(
    [
      { date: data.asOf.date, text: data.asOf.label ?? todayWord, anchors: ['end'] },
      ...data.editions.map((edition) => ({
        date: edition.date,
        text: edition.label ?? writeDate(edition.date),
        anchors: ['start', 'end'] as const,
      })),
    ],
    width,
    scale,
  );
  const events = placeDates(
    (data.events ?? []).map((event) => ({ date: event.date, text: event.label, anchors: ['start', 'end'] })),
    width,
    scale,
  );
  const columns = Math.max(0, ...rows.map((row) => row.spans.length));
  return {
    rows,
    editions,
    editionLevels: countLevels(editions),
    events: events.map((event, index) => ({ ...event, href: data.events?.[index]?.href })),
    eventLevels: countLevels(events),
    breaks: (data.compress ?? []).map(({ from, to }) => ({ from, to, at: (scale(from) + scale(to)) / 2 })),
    shape: {
      rows: rows.length,
      columns: columns + 1,
      has: ({ row, column }) =>
        column === 0 ? data.rows[row]?.href !== undefined : rows[row]?.spans[column - 1] !== undefined,
    },
    start: rows.some((row) => row.spans.length > 0) ? { row: 0, column: 1 } : null,
  };
}
