import type { LawTimelineProps, TimelineRow, TimelineSpan } from './law-timeline-props';

/** What the placing in time needs. */
export type TimelineData = Pick<LawTimelineProps, 'rows' | 'editions' | 'asOf' | 'from' | 'compress'>;

/**
 * How a span is drawn. `first`: a value that is not known to have replaced another. `changed`: a value that
 * did, and was itself replaced. `current`: one that did, and holds.
 */
export type SpanForm = 'first' | 'changed' | 'current' | 'no-norm' | 'unknown';

/** A span in time; positions are shares of the axis, 0 to 1. */
export interface PlacedSpan {
  readonly span: TimelineSpan;
  readonly at: number;
  readonly width: number;
  readonly form: SpanForm;
  /** First day the value no longer holds, or `null` while it holds. */
  readonly to: string | null;
}

/** A row in time. `never`: no version of the law had a norm. */
export interface PlacedRow {
  readonly row: TimelineRow;
  readonly spans: readonly PlacedSpan[];
  readonly never: boolean;
}

/** A compressed stretch keeps this part of its length. */
const COMPRESSED = 0.15;

const toDay = (iso: string): number => Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / 86_400_000;

/** First day of the axis: the one given, or the earliest of spans and editions. */
function findFirstDay({ rows, editions, asOf, from }: TimelineData): string {
  const days = [
    ...rows.flatMap(({ spans }) => spans.map((span) => span.from)),
    ...editions.map(({ date }) => date),
  ];
  return from ?? days.sort()[0] ?? asOf.date;
}

/** Where a day lies on the axis, as a share of it from 0 to 1; days outside lie at its ends. */
export function scaleTime(data: TimelineData): (iso: string) => number {
  const start = toDay(findFirstDay(data));
  const end = Math.max(toDay(data.asOf.date), start + 1);
  const quiet = (data.compress ?? [])
    .map(({ from, to }) => [Math.max(start, toDay(from)), Math.min(end, toDay(to))] as const)
    .filter(([from, to]) => to > from);
  const stretched = (day: number): number =>
    quiet.reduce((length, [from, to]) => {
      const covered = Math.max(0, Math.min(day, to) - from);
      return length - covered * (1 - COMPRESSED);
    }, day - start);
  return (iso) => Math.min(1, Math.max(0, stretched(toDay(iso)) / stretched(end)));
}

function chooseForm(span: TimelineSpan, before: TimelineSpan | undefined, to: string | null): SpanForm {
  if (span.certainty === 'unknown') return 'unknown';
  if (span.value === null) return 'no-norm';
  // What stood before is not on record, so whether the law changed is not either.
  if (before === undefined || before.certainty === 'unknown') return 'first';
  if (before.value === span.value) return 'first';
  return to === null ? 'current' : 'changed';
}

/** Places the spans of a row in time, and tells how each is drawn. */
function placeRow(row: TimelineRow, asOf: string, scale: (iso: string) => number): PlacedRow {
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

/** Whether a value of the row is known to have replaced another. */
export function hasChanged({ spans }: PlacedRow): boolean {
  return spans.some(({ form }) => form === 'changed' || form === 'current');
}

/** Every row in time. */
export function placeRows(data: TimelineData): readonly PlacedRow[] {
  const scale = scaleTime(data);
  return data.rows.map((row) => placeRow(row, data.asOf.date, scale));
}
