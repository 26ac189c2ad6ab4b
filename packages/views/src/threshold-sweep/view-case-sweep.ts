import type { SweepRow, ThresholdSweepProps } from '@tarazy/charts';
import { formatInUnit, model, parameterTitle } from '@tarazy/model';
import {
  applyPackage,
  lawPathsOf,
  type Package,
  procedureOf,
  readPath,
  type Sweep,
  sweep,
} from '@tarazy/rules';
import type { ViewReader } from '../reader';
import type { ReplayQuestion } from '../replay-question';
import { caseNamed, type ReplayedCase, replayUnderLaws } from '../replay-steps/replay-under-laws';
import { titleOf } from '../words/text-of';
import { unitForms } from '../words/unit-forms';
import { sayInterval } from './say-interval';
import { type SweptParameter, sweptParameter } from './sweep-range';
import { sweepWords } from './sweep-words';

/** The sweep of a case over the number on which it turns. */
export interface CaseSweep {
  /** With its handle where the package has the number, else where the law has it. */
  readonly figure: ThresholdSweepProps & { readonly value: number };
  /** Path of the number. */
  readonly path: string;
  /** The package without what sets the number. */
  readonly rest: Package;
}

/**
 * Sweeps a case over the number on which one of its steps turns: under the law of the day, with each other reform of the
 * smallest mend, and with all of them. `null` where no number makes a difference. A replay that the caller has already is
 * not made again. Throws `RangeError` for an unknown case.
 */
export function viewCaseSweep(
  reader: ViewReader,
  caseId: string,
  asked: ReplayQuestion,
  { mends }: ReplayedCase = replayUnderLaws(caseId, asked),
): CaseSweep | null {
  const documented = caseNamed(caseId);
  const { texts, locale } = reader;
  const words = sweepWords(locale);
  const procedure = procedureOf(model, documented);
  const stateUnder = (chosen: Package) => applyPackage(model.law, model.reforms, chosen, asked.asOf).state;
  const sweepUnder = (chosen: Package, { path, range }: SweptParameter): Sweep =>
    sweep(caseId, documented, procedure, stateUnder(chosen), path, range, asked.without);
  const turning = numberItTurnsOn(caseId, asked.asOf, (parameter) => sweepUnder(asked.chosen, parameter));
  if (turning === undefined) return null;
  const { parameter, breakPoints } = turning;
  const { path, spec, range } = parameter;
  const write = (value: number): string => formatInUnit(value, spec, locale, texts);
  const rest = withoutPath(asked.chosen, path);
  const others = (mends[0]?.reforms ?? []).filter(
    ({ id }) => !model.reforms[id]?.changes.some((change) => change.path === path),
  );
  const rowOf = (id: string, label: string, chosen: Package): SweepRow => ({
    id,
    label,
    intervals: sweepUnder(chosen, parameter).intervals.map(({ steps, ...interval }) => ({
      ...interval,
      note: sayInterval(reader, documented.procedure, steps),
    })),
  });
  const rows = [
    rowOf('today', words.everyRule, rest),
    ...others.map((reform) =>
      rowOf(reform.id, titleOf(texts, 'reforms', reform.id), { ...rest, reforms: [...rest.reforms, reform] }),
    ),
    ...(others.length > 1
      ? [rowOf('together', words.together, { ...rest, reforms: [...rest.reforms, ...others] })]
      : []),
  ];
  const today = readPath(model.law.at(asked.asOf), path);
  const chosen = readPath(stateUnder(asked.chosen), path);
  const isShare = spec.unit === 'share';
  const isThreshold = isShare && (procedure.sought ?? 'lawful') === 'lawful';
  return {
    figure: {
      locale,
      title: sayTurn(reader, rows[0], isThreshold, write),
      subtitle: parameterTitle(texts, path),
      axisLabel: parameterTitle(texts, path),
      rows,
      marks: [
        ...(typeof today === 'number'
          ? [{ value: today, label: words.lawMark(write(today)), kind: 'law' as const }]
          : []),
        ...breakPoints.map((value) => ({
          value,
          label: words.caseMark(write(isShare ? Math.round(value * 1000) / 1000 : value)),
          kind: 'case' as const,
        })),
      ],
      domain: [range.min, range.max],
      format: isShare ? 'share' : 'number',
      unit: isShare ? undefined : unitForms(texts, spec.unit),
      value: typeof chosen === 'number' ? chosen : range.min,
    },
    path,
    rest,
  };
}

/** What the sweep under the law of the day comes to: where the outcome turns, or that it does not. */
function sayTurn(
  { locale }: ViewReader,
  row: SweepRow | undefined,
  isThreshold: boolean,
  write: (value: number) => string,
): string {
  const words = sweepWords(locale);
  const intervals = row?.intervals ?? [];
  const turn = intervals.find(({ outcome }, index) => index > 0 && outcome !== intervals[index - 1]?.outcome);
  if (turn !== undefined) return words.turnsAt(write(turn.from));
  return isThreshold ? words.noValueAlone : words.noValueMatters;
}

interface Turning {
  readonly parameter: SweptParameter;
  readonly breakPoints: readonly number[];
}

/** The first number with a break point; a share before any other unit, as its scale is complete. */
function numberItTurnsOn(
  caseId: string,
  asOf: string,
  sweepOver: (parameter: SweptParameter) => Sweep,
): Turning | undefined {
  const steps = Object.values(procedureOf(model, caseNamed(caseId)).steps);
  const paths = [...new Set(steps.flatMap(({ holds }) => lawPathsOf(holds)))];
  const turning = paths.flatMap((path): Turning[] => {
    const parameter = sweptParameter(path, asOf);
    if (parameter === null) return [];
    const { breakPoints } = sweepOver(parameter);
    return breakPoints.length === 0 ? [] : [{ parameter, breakPoints }];
  });
  return turning.find(({ parameter }) => parameter.spec.unit === 'share') ?? turning[0];
}

/** A package without what sets a parameter. */
function withoutPath(chosen: Package, path: string): Package {
  return {
    reforms: chosen.reforms.filter(
      ({ id }) => !model.reforms[id]?.changes.some((change) => change.path === path),
    ),
    changes: chosen.changes.filter((change) => change.path !== path),
  };
}
