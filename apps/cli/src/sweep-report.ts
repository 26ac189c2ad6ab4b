import {
  type LawState,
  lawPathsOf,
  type NumericUnit,
  type Outcome,
  readPath,
  type Sweep,
  type SweepInterval,
} from '@tarazy/rules';
import type { Context } from './context.ts';
import { outcomeTone } from './paint.ts';
import type { Sweepable } from './sweep-range.ts';
import { type Page, paragraph, table } from './tables.ts';
import { writeExact } from './write-number.ts';
import { writeOutcome } from './write-status.ts';

/** A sweep and what it was made of. */
export interface SweepResult extends Sweepable {
  readonly swept: Sweep;
  readonly unit: NumericUnit;
  readonly state: LawState;
  readonly summary: string;
  readonly again: string;
}

/** A sweep for people: where the case passes, where each step turns, and where the law stands. */
export function sweepReport(context: Context, result: SweepResult, page: Page): readonly string[] {
  const { words, phrases } = context;
  const { swept, procedure, documented, unit } = result;
  const { intervals, breakPoints, parameter } = swept;
  const isRead = Object.values(procedure.steps).some(({ holds }) => lawPathsOf(holds).includes(parameter));
  const rows = intervals.map((interval) => [
    writeStretch(context, interval, unit),
    { text: writeOutcome(interval.outcome, result.id, context), tone: outcomeTone[interval.outcome] },
    stepsWhere(context, documented.procedure, interval, false),
    stepsWhere(context, documented.procedure, interval, 'unknown'),
  ]);
  const headings = [
    words.title('parameter', parameter),
    phrases.columns.outcome,
    phrases.sweep.doesNotHold,
    phrases.sweep.cannotBeKnown,
  ];
  const points = breakPoints.map((point) => writeExact(point, unit)).join(', ');
  return [
    ...paragraph(finding(context, result), page, 'heading'),
    ...paragraph(result.summary, page),
    ...paragraph(whereTheLawStands(context, result), page),
    ...paragraph(
      !isRead
        ? phrases.sweep.notRead
        : breakPoints.length === 0
          ? phrases.sweep.noBreakPoint
          : phrases.sweep.breakPoints(points),
      page,
    ),
    '',
    ...table(headings, rows, page),
    '',
    ...paragraph(phrases.sameAgain(result.again), page, 'quiet'),
  ];
}

/** A stretch of a number in words. */
export function writeStretch({ phrases }: Context, interval: OpenStretch, unit: NumericUnit): string {
  const { from, to, fromClosed, toClosed } = interval;
  const end = to === null ? null : writeExact(to, unit);
  return phrases.stretch({ from: writeExact(from, unit), to: end, fromClosed, toClosed });
}

/** A stretch of numbers and whether its ends belong to it. */
export type Stretch = Pick<SweepInterval, 'from' | 'to' | 'fromClosed' | 'toClosed'>;

/** A stretch; `to` is `null` where it has no end. */
export type OpenStretch = Omit<Stretch, 'to'> & { readonly to: number | null };

/** Stretches one after the other that share what is asked of them, each run as one. */
export function joinStretches<T extends Stretch>(
  intervals: readonly T[],
  wanted: (interval: T) => boolean,
): readonly Stretch[] {
  const joined: Stretch[] = [];
  intervals.forEach((interval, index) => {
    if (!wanted(interval)) return;
    const last = joined.at(-1);
    const previous = intervals[index - 1];
    if (!last || !previous || !wanted(previous)) joined.push(interval);
    else joined[joined.length - 1] = { ...last, to: interval.to, toClosed: interval.toClosed };
  });
  return joined;
}

function finding(context: Context, { id, swept, unit }: SweepResult): string {
  const { words, phrases } = context;
  const title = words.title('case', id);
  const stretchesOf = (outcome: Outcome) =>
    joinStretches(swept.intervals, (interval) => interval.outcome === outcome)
      .map((stretch) => writeStretch(context, stretch, unit))
      .join('; ');
  const parameter = words.title('parameter', swept.parameter);
  const [best] = (['lawful', 'undetermined'] as const).filter((outcome) => stretchesOf(outcome) !== '');
  const came = writeOutcome(best ?? 'blocked', id, context).toLowerCase();
  return best === undefined
    ? phrases.sweep.neverFor(title, came, parameter)
    : phrases.sweep.lawfulFor(title, came, parameter, stretchesOf(best));
}

function whereTheLawStands(context: Context, { id, swept, state, unit }: SweepResult): string {
  const { phrases } = context;
  const value = readPath(state, swept.parameter);
  if (typeof value !== 'number') return phrases.sweep.lawUnknown;
  const at = swept.intervals.find(
    ({ from, to, fromClosed, toClosed }) =>
      (fromClosed ? value >= from : value > from) && (toClosed ? value <= to : value < to),
  );
  return at
    ? phrases.sweep.lawHas(writeExact(value, unit), writeOutcome(at.outcome, id, context).toLowerCase())
    : '';
}

function stepsWhere(
  { words }: Context,
  procedure: string,
  { steps }: SweepInterval,
  truth: false | 'unknown',
): string {
  return Object.keys(steps)
    .filter((step) => steps[step] === truth)
    .map((step) => words.step(procedure, step))
    .join('; ');
}
