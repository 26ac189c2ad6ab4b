import type { TimedCase, YearRange } from './case-timeline-props';

/** Milliseconds of the days between which an event surely lay, and those between which it may have lain. */
export interface TimeOfCase {
  readonly earliest: number;
  /** First moment at which it had surely begun. */
  readonly begun: number;
  /** Last moment at which it surely still went on; before `begun` where nothing is sure. */
  readonly lasting: number;
  readonly latest: number;
}

const DAY = 86_400_000;

/** The first moment that a date of any precision can mean, and the moment after the last. */
function spanOfDate(date: string): readonly [start: number, end: number] {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date);
  if (match === null) throw new RangeError(`date: found “${date}”, expected 2015, 2015-06 or 2015-06-24`);
  const [, year, month, day] = match;
  const start = Date.UTC(Number(year), month === undefined ? 0 : Number(month) - 1, Number(day ?? 1));
  if (day !== undefined) return [start, start + DAY];
  return [start, month === undefined ? Date.UTC(Number(year) + 1, 0) : Date.UTC(Number(year), Number(month))];
}

/** When a case happened, as exactly as is known. Throws `RangeError` where a date is none, or ends before it begins. */
export function timeOfCase({ id, from, to }: Pick<TimedCase, 'id' | 'from' | 'to'>): TimeOfCase {
  const [earliest, begun] = spanOfDate(from);
  const [lasting, latest] = spanOfDate(to);
  if (latest <= earliest)
    throw new RangeError(`${id}: found ${from} to ${to}, expected an end after the start`);
  return { earliest, begun, lasting, latest };
}

/** First moment of the first year, and the moment after the last. */
export function spanOfYears({ from, to }: YearRange): readonly [start: number, end: number] {
  return [Date.UTC(from, 0), Date.UTC(to + 1, 0)];
}

/** Whether any of an event may have lain within the years. */
export function isWithin(one: Pick<TimedCase, 'id' | 'from' | 'to'>, years: YearRange): boolean {
  const { earliest, latest } = timeOfCase(one);
  const [start, end] = spanOfYears(years);
  return latest > start && earliest < end;
}

/** Cases by when they may have begun, then by when they may have ended, then by id. */
export function sortByTime<Case extends TimedCase>(cases: readonly Case[]): readonly Case[] {
  return cases
    .map((one) => ({ one, time: timeOfCase(one) }))
    .sort(
      (a, b) =>
        a.time.earliest - b.time.earliest || a.time.latest - b.time.latest || (a.one.id < b.one.id ? -1 : 1),
    )
    .map(({ one }) => one);
}
