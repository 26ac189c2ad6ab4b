import type { Locale, Outcome, ValueUnit } from '../shared/chart-types';
import { capitalise, formatValue } from '../shared/format';
import type { TwinTable } from '../shared/TableTwin';
import { wordsFor } from '../words/words-for';
import { countSought, orderByTurn } from './sweep-count-layout';
import { fillGaps, findInterval, mergeEqual } from './sweep-intervals';
import type { SweepData } from './threshold-sweep-layout';
import type { SweepInterval, SweepRow, ThresholdSweepProps } from './threshold-sweep-props';
import { sweepWords } from './threshold-sweep-words';

/** A sweep with the words it is told in. */
export interface DescribedSweep extends SweepData {
  readonly unit?: ValueUnit | undefined;
  readonly outcomeWords?: ThresholdSweepProps['outcomeWords'];
  readonly countLabel?: string | undefined;
}

type Range = Pick<SweepInterval, 'from' | 'to' | 'fromClosed' | 'toClosed'>;

/** The data of a sweep with what was left out filled in. */
export function readSweep(
  props: Pick<
    ThresholdSweepProps,
    'rows' | 'marks' | 'domain' | 'format' | 'unit' | 'rowsAre' | 'outcomeWords' | 'countLabel'
  >,
): DescribedSweep {
  const { rows, marks = [], domain = [0, 1], format = 'share', rowsAre = 'laws' } = props;
  const { unit, outcomeWords, countLabel } = props;
  return { rows, marks, domain, format, rowsAre, unit, outcomeWords, countLabel };
}

/** An outcome in the words of the sweep. */
export function nameOutcome(outcome: Outcome, data: DescribedSweep, locale: Locale): string {
  return data.outcomeWords?.[outcome] ?? wordsFor(locale).sweepOutcome[outcome];
}

/** A stretch of the axis in words. */
export function describeRange(range: Range, data: DescribedSweep, locale: Locale): string {
  const words = wordsFor(locale);
  const write = (value: number): string => formatValue(locale, value, data.format, data.unit);
  return range.from === range.to
    ? words.exactly(write(range.from))
    : words.range(write(range.from), write(range.to), range.fromClosed, range.toClosed);
}

/** The end of a row in a few words ("blocked at every value", "blocked above 38.9 %"), and which outcome they tell. */
export interface SweepSummary {
  readonly outcome: Outcome;
  readonly text: string;
}

/** Summarises a row; words given with the row stand in place of the derived ones. */
export function summariseSweepRow(row: SweepRow, data: DescribedSweep, locale: Locale): SweepSummary {
  const words = wordsFor(locale);
  const name = (outcome: Outcome): string => nameOutcome(outcome, data, locale);
  const atEvery = (outcome: Outcome): string =>
    data.outcomeWords === undefined ? words.atEveryValue[outcome] : sweepWords(locale).atEvery(name(outcome));
  const merged = mergeEqual(fillGaps(row.intervals, data.domain));
  const [first, second] = merged;
  const summarise = (outcome: Outcome, text: string): SweepSummary => ({
    outcome,
    text: row.summary ?? text,
  });
  if (first === undefined) return summarise('undetermined', atEvery('undetermined'));
  if (second === undefined) return summarise(first.outcome, atEvery(first.outcome));
  if (merged.length === 2) {
    const at = formatValue(locale, second.from, data.format, data.unit);
    return second.outcome === 'lawful'
      ? summarise(first.outcome, words.below(name(first.outcome), at, first.toClosed))
      : summarise(second.outcome, words.above(name(second.outcome), at, second.fromClosed));
  }
  const told = merged.some((interval) => interval.outcome === 'lawful') ? 'lawful' : 'undetermined';
  const ranges = merged.filter((interval) => interval.outcome === told);
  const text = ranges.map((interval) => describeRange(interval, data, locale)).join('; ');
  return summarise(told, `${name(told)} ${text}`);
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

const OUTCOMES: readonly Outcome[] = ['lawful', 'undetermined', 'blocked'];

/** The cases by what they come to at one value; an outcome that none comes to is left out. */
export function groupAtValue(
  data: DescribedSweep,
  value: number,
): readonly { readonly outcome: Outcome; readonly rows: readonly SweepRow[] }[] {
  const told = describeAtValue({ ...data, rows: orderByTurn(data.rows, data.domain) }, value);
  return OUTCOMES.map((outcome) => ({
    outcome,
    rows: told.filter((one) => one.outcome === outcome).map(({ row }) => row),
  })).filter(({ rows }) => rows.length > 0);
}

/** Every row's outcome over the axis, and what is marked on it; of cases, how many come out as sought where. */
export function describeThresholdSweep(data: DescribedSweep, axisLabel: string, locale: Locale): string {
  const words = wordsFor(locale);
  if (data.rows.length === 0) return sayNothing(data, locale);
  const marks = data.marks.map(
    (mark) => `${mark.label} (${formatValue(locale, mark.value, data.format, data.unit)})`,
  );
  const marked = marks.length === 0 ? [] : [`${words.marks}: ${marks.join('; ')}.`];
  return [`${axisLabel}.`, ...describeRows(data, locale), ...marked].join(' ');
}

/** Said where there is nothing to sweep. */
export function sayNothing(data: Pick<DescribedSweep, 'rowsAre'>, locale: Locale): string {
  return data.rowsAre === 'cases' ? sweepWords(locale).noCases : wordsFor(locale).noSweep;
}

/** What is counted. */
export function nameCount(data: DescribedSweep, locale: Locale): string {
  return data.countLabel ?? sweepWords(locale).casesThatPass;
}

function describeRows(data: DescribedSweep, locale: Locale): readonly string[] {
  if (data.rowsAre !== 'cases') {
    return data.rows.map((row) => `${row.label}: ${summariseSweepRow(row, data, locale).text}.`);
  }
  const counts = countSought(data.rows, data.domain).map(
    (piece) =>
      `${describeRange(piece, data, locale)}: ${sweepWords(locale).countOf(piece.count, data.rows.length)}`,
  );
  return [`${nameCount(data, locale)}: ${counts.join('; ')}.`];
}

/** Each stretch of each row as a line of a table; of cases, the counts first. */
export function tabulateThresholdSweep(data: DescribedSweep, axisLabel: string, locale: Locale): TwinTable {
  const words = wordsFor(locale);
  const areCases = data.rowsAre === 'cases';
  const counts = areCases
    ? countSought(data.rows, data.domain).map((piece, index) => ({
        id: `count-${index}`,
        cells: [
          nameCount(data, locale),
          capitalise(describeRange(piece, data, locale)),
          sweepWords(locale).countOf(piece.count, data.rows.length),
        ],
      }))
    : [];
  const rows = areCases ? orderByTurn(data.rows, data.domain) : data.rows;
  return {
    columns: [areCases ? sweepWords(locale).cases : words.law, axisLabel, words.value],
    rows: [
      ...counts,
      ...rows.flatMap((row) =>
        fillGaps(row.intervals, data.domain).map((interval, index) => ({
          id: `${row.id}-${index}`,
          cells: [
            row.label,
            capitalise(describeRange(interval, data, locale)),
            [capitalise(nameOutcome(interval.outcome, data, locale)), interval.note]
              .filter(Boolean)
              .join('. '),
          ],
        })),
      ),
    ],
  };
}
