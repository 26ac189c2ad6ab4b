import {
  countSought,
  formatValue,
  type Outcome,
  type SweepRow,
  type ThresholdSweepProps,
  wordsFor,
} from '@tarazy/charts';
import { formatInUnit, model, parameterTitle } from '@tarazy/model';
import {
  applyPackage,
  type DocumentedCase,
  type LawState,
  procedureOf,
  readPath,
  type SweepInterval,
  sweep,
} from '@tarazy/rules';
import type { ViewReader } from '../reader';
import type { ReplayQuestion } from '../replay-question';
import { procedureWords } from '../words/case-words';
import { noteOfCase, titleOf } from '../words/text-of';
import { unitForms } from '../words/unit-forms';
import { sayInterval } from './say-interval';
import { stepsReading } from './steps-reading';
import { type SweptParameter, sweptParameter } from './sweep-range';
import { sweepWords } from './sweep-words';

/** Many cases along one number of the law, with the handle where the package has it, else where the law has it. */
export type SweepOfCases = ThresholdSweepProps & { readonly value: number };

interface SweptCase {
  readonly id: string;
  readonly documented: DocumentedCase;
  readonly intervals: readonly SweepInterval[];
}

/**
 * Every documented case whose outcome turns on a number of the law, everything else as the package has it. Where no
 * outcome turns, the cases in which the step that reads the number turns; the title and the words then say so. Without
 * either, a figure without rows. `null` where the parameter is no number.
 */
export function viewSweepOfCases(
  reader: ViewReader,
  path: string,
  asked: ReplayQuestion,
): SweepOfCases | null {
  const parameter = sweptParameter(path, asked.asOf);
  if (parameter === null) return null;
  const { state } = applyPackage(model.law, model.reforms, asked.chosen, asked.asOf);
  const swept = sweepCases(parameter, state, asked.without);
  const byOutcome = swept.filter(({ intervals }) => turns(intervals));
  const bySteps = swept
    .map((one) => ({ ...one, intervals: one.intervals.map((interval) => narrow(interval, one, path)) }))
    .filter(({ intervals }) => turns(intervals));
  const isOutcome = byOutcome.length > 0 || bySteps.length === 0;
  const shown = isOutcome ? byOutcome : bySteps;
  const { spec, range } = parameter;
  const { texts, locale } = reader;
  const words = sweepWords(locale);
  const today = readPath(model.law.at(asked.asOf), path);
  const chosen = readPath(state, path);
  const isShare = spec.unit === 'share';
  const said = isOutcome ? nameOutcomes(reader, shown) : { countLabel: words.stepHolds };
  const figure = {
    locale,
    rowsAre: 'cases' as const,
    subtitle: (isOutcome ? words.outcomesOf : words.stepsOf)(parameterTitle(texts, path)),
    axisLabel: parameterTitle(texts, path),
    rows: shown.map((one) => rowOf(reader, one, shown)),
    marks:
      typeof today === 'number'
        ? [
            {
              value: today,
              label: words.lawMark(formatInUnit(today, spec, locale, texts)),
              kind: 'law' as const,
            },
          ]
        : [],
    domain: [range.min, range.max] as const,
    format: isShare ? ('share' as const) : ('number' as const),
    unit: isShare ? undefined : unitForms(texts, spec.unit),
    value: typeof chosen === 'number' ? Math.min(range.max, Math.max(range.min, chosen)) : range.min,
    ...said,
  };
  return { ...figure, title: sayFinding(reader, figure, isOutcome) };
}

/** The cases that read a number, each swept over it. */
function sweepCases(
  { path, range }: SweptParameter,
  state: LawState,
  without: ReadonlySet<string>,
): readonly SweptCase[] {
  return Object.entries(model.cases)
    .filter(([, documented]) => stepsReading(documented.procedure, path).length > 0)
    .map(([id, documented]) => ({
      id,
      documented,
      intervals: sweep(id, documented, procedureOf(model, documented), state, path, range, without).intervals,
    }));
}

function turns(intervals: readonly SweepInterval[]): boolean {
  return new Set(intervals.map(({ outcome }) => outcome)).size > 1;
}

/** A stretch decided by the steps that read the number alone. */
function narrow(interval: SweepInterval, { documented }: SweptCase, path: string): SweepInterval {
  const verdicts = stepsReading(documented.procedure, path).map((id) => interval.steps[id]);
  const outcome: Outcome = verdicts.includes(false)
    ? 'blocked'
    : verdicts.includes('unknown')
      ? 'undetermined'
      : 'lawful';
  return { ...interval, outcome };
}

/** A case as a row; where another has the same title, its place and years tell them apart. */
function rowOf(
  reader: ViewReader,
  { id, documented, intervals }: SweptCase,
  all: readonly SweptCase[],
): SweepRow {
  const title = titleOf(reader.texts, 'cases', id);
  const isTwice = all.some((other) => other.id !== id && titleOf(reader.texts, 'cases', other.id) === title);
  return {
    id,
    label: isTwice ? `${title} (${noteOfCase(reader.texts, id)})` : title,
    href: reader.link(`/cases/${id}`),
    sought: procedureOf(model, documented).sought ?? 'lawful',
    intervals: intervals.map(({ steps, ...interval }) => ({
      ...interval,
      note: sayInterval(reader, documented.procedure, steps),
    })),
  };
}

/** The outcomes in the words of the procedure, where the cases are all of one kind. */
function nameOutcomes(
  { texts, locale }: ViewReader,
  cases: readonly SweptCase[],
): Pick<ThresholdSweepProps, 'outcomeWords' | 'countLabel'> {
  const [first, ...more] = [...new Set(cases.map(({ documented }) => documented.procedure))];
  if (first === undefined || more.length > 0) return { countLabel: sweepWords(locale).asSought };
  const { outcomes } = procedureWords(texts, first);
  return { outcomeWords: outcomes, countLabel: outcomes[model.procedures[first]?.sought ?? 'lawful'] };
}

type Unsaid = Omit<SweepOfCases, 'title'>;

/** Where most cases come out as sought, and how many do as the package has the number. */
function sayFinding({ locale }: ViewReader, figure: Unsaid, isOutcome: boolean): string {
  const words = sweepWords(locale);
  const { rows, domain = [0, 1], value, countLabel = '' } = figure;
  if (rows.length === 0) return words.nothingTurns;
  if (!isOutcome) return words.stepAlone(rows.length);
  const pieces = countSought(rows, domain);
  const best = pieces.reduce((most, piece) => (piece.count > most.count ? piece : most));
  const now = pieces.find((piece) => holds(piece, value))?.count ?? 0;
  if (best.count === 0) return words.noneAlone(rows.length);
  if (best.count === now) return words.noneBetter(countLabel, now, rows.length);
  return words.best(countLabel, best.count, rows.length, sayRange(figure, best), now);
}

function holds(
  { from, to, fromClosed, toClosed }: Omit<SweepInterval, 'outcome' | 'steps'>,
  value: number,
): boolean {
  return (value > from || (fromClosed && value === from)) && (value < to || (toClosed && value === to));
}

function sayRange(
  { locale, format = 'share', unit }: Unsaid,
  { from, to, fromClosed, toClosed }: Omit<SweepInterval, 'outcome' | 'steps'>,
): string {
  const words = wordsFor(locale);
  const write = (value: number): string => formatValue(locale, value, format, unit);
  return from === to ? words.exactly(write(from)) : words.range(write(from), write(to), fromClosed, toClosed);
}
