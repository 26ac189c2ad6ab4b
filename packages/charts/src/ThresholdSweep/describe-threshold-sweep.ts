import type { Locale, Outcome, ValueUnit } from '../shared/chart-types';
import { capitalise, formatValue } from '../shared/format';
import type { TwinTable } from '../shared/TableTwin';
import { wordsFor } from '../words/words-for';
import { fillGaps, findInterval, type SweepData } from './threshold-sweep-layout';
import type { SweepInterval, SweepRow } from './threshold-sweep-props';

/** A sweep with the unit of its numbers. */
export interface DescribedSweep extends SweepData {
  readonly unit?: ValueUnit | undefined;
}

function mergeEqual(intervals: readonly SweepInterval[]): readonly SweepInterval[] {
  const merged: SweepInterval[] = [];
  for (const next of intervals) {
    const last = merged.at(-1);
    if (last?.outcome === next.outcome) {
      merged[merged.length - 1] = { ...last, to: next.to, toClosed: next.toClosed };
    } else {
      merged.push(next);
    }
  }
  return merged;
}

/** A stretch of the axis in words. */
function describeRange(interval: SweepInterval, data: DescribedSweep, locale: Locale): string {
  const words = wordsFor(locale);
  const write = (value: number): string => formatValue(locale, value, data.format, data.unit);
  return interval.from === interval.to
    ? words.exactly(write(interval.from))
    : words.range(write(interval.from), write(interval.to), interval.fromClosed, interval.toClosed);
}

/** The end of a row in a few words ("blocked at every value", "blocked above 38.9 %"), and which outcome they tell. */
export interface SweepSummary {
  readonly outcome: Outcome;
  readonly text: string;
}

/** Summarises a row; words given with the row stand in place of the derived ones. */
export function summariseSweepRow(row: SweepRow, data: DescribedSweep, locale: Locale): SweepSummary {
  const words = wordsFor(locale);
  const merged = mergeEqual(fillGaps(row.intervals, data.domain));
  const [first, second] = merged;
  const summarise = (outcome: Outcome, text: string): SweepSummary => ({
    outcome,
    text: row.summary ?? text,
  });
  if (first === undefined) return summarise('undetermined', words.atEveryValue.undetermined);
  if (second === undefined) return summarise(first.outcome, words.atEveryValue[first.outcome]);
  if (merged.length === 2) {
    const at = formatValue(locale, second.from, data.format, data.unit);
    return second.outcome === 'lawful'
      ? summarise(first.outcome, words.below(words.sweepOutcome[first.outcome], at, first.toClosed))
      : summarise(second.outcome, words.above(words.sweepOutcome[second.outcome], at, second.fromClosed));
  }
  const told = merged.some((interval) => interval.outcome === 'lawful') ? 'lawful' : 'undetermined';
  const ranges = merged.filter((interval) => interval.outcome === told);
  const text = ranges.map((interval) => describeRange(interval, data, locale)).join('; ');
  return summarise(told, `${words.sweepOutcome[told]} ${text}`);
}

/** What each row says at one value. */
export function describeAtValue(
  data: DescribedSweep,
  value: number,
): readonly {
  readonly row: SweepRow;
  readonly outcome: SweepInterval['outcome'];
  readonly note: string | undefined;
}[] {
  return data.rows.map((row) => {
    const interval = findInterval(fillGaps(row.intervals, data.domain), value);
    return { row, outcome: interval?.outcome ?? 'undetermined', note: interval?.note };
  });
}

/** Every row's outcome over the axis, and what is marked on it. */
export function describeThresholdSweep(data: DescribedSweep, axisLabel: string, locale: Locale): string {
  const words = wordsFor(locale);
  if (data.rows.length === 0) return words.noSweep;
  const rows = data.rows.map((row) => `${row.label}: ${summariseSweepRow(row, data, locale).text}.`);
  const marks = data.marks.map(
    (mark) => `${mark.label} (${formatValue(locale, mark.value, data.format, data.unit)})`,
  );
  const marked = marks.length === 0 ? [] : [`${words.marks}: ${marks.join('; ')}.`];
  return [`${axisLabel}.`, ...rows, ...marked].join(' ');
}

/** Each stretch of each row as a line of a table. */
export function tabulateThresholdSweep(data: DescribedSweep, axisLabel: string, locale: Locale): TwinTable {
  const words = wordsFor(locale);
  return {
    columns: [words.law, axisLabel, words.value],
    rows: data.rows.flatMap((row) =>
      fillGaps(row.intervals, data.domain).map((interval, index) => ({
        id: `${row.id}-${index}`,
        cells: [
          row.label,
          capitalise(describeRange(interval, data, locale)),
          [capitalise(words.sweepOutcome[interval.outcome]), interval.note].filter(Boolean).join('. '),
        ],
      })),
    ),
  };
}
