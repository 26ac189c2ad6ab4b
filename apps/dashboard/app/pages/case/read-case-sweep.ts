import type { SweepMark, SweepRow, ValueUnit } from '@tarazy/charts';
import { formatInUnit, model, parameterTitle } from '@tarazy/model';
import {
  applyPackage,
  type DocumentedCase,
  isNumericUnit,
  lawPathsOf,
  type Package,
  procedureOf,
  readPath,
  type Sweep,
  type SweepRange,
  sweep,
} from '@tarazy/rules';
import { procedureWords, titleOf, unitForms } from '@tarazy/views';
import type { ModelView } from '../../model-view';
import { hrefOf } from '../build/read-build-page';
import type { ReplayedCase } from './case-laws';
import type { CaseTexts } from './case-texts';

/** The sweep of a case over the parameter on which it turns. */
export interface CaseSweep {
  readonly title: string;
  readonly subtitle: string;
  readonly axisLabel: string;
  readonly rows: readonly SweepRow[];
  readonly marks: readonly SweepMark[];
  readonly domain: readonly [number, number];
  readonly format: 'share' | 'number';
  readonly unit: ValueUnit | undefined;
  readonly start: number;
  /** The builder's address with `{value}` for the value of the handle. */
  readonly buildHref: string;
}

/**
 * Sweeps a case over the numeric parameter on which one of its steps turns: under the law of the day, with each other
 * reform of the smallest mend, and with all of them. `null` where no numeric parameter makes a difference.
 */
export function readCaseSweep(
  view: ModelView,
  words: CaseTexts,
  caseId: string,
  documented: DocumentedCase,
  { mends }: ReplayedCase,
): CaseSweep | null {
  const procedure = procedureOf(model, documented);
  const sweepUnder = (chosen: Package, path: string, range: SweepRange): Sweep => {
    const { state } = applyPackage(model.law, model.reforms, chosen, view.asOf);
    return sweep(caseId, documented, procedure, state, path, range, view.without);
  };
  const parameter = parameterItTurnsOn(view, documented, (path, range) =>
    sweepUnder(view.chosen, path, range),
  );
  if (!parameter) return null;
  const { path, range, breakPoints } = parameter;
  const spec = model.law.spec(path) ?? { unit: 'share' as const };
  const write = (value: number) => formatInUnit(value, spec, view.locale, view.texts);
  const others = (mends[0]?.reforms ?? []).filter(
    ({ id }) => !model.reforms[id]?.changes.some((change) => change.path === path),
  );
  const base = withoutPath(view.chosen, path);
  const rowOf = (id: string, label: string, chosen: Package): SweepRow => ({
    id,
    label,
    intervals: sweepUnder(chosen, path, range).intervals.map((interval) => ({
      ...interval,
      note: sayInterval(view, words, documented.procedure, interval.steps),
    })),
  });
  const rows = [
    rowOf('today', words.everyRule, base),
    ...others.map((reform) =>
      rowOf(reform.id, titleOf(view.texts, 'reforms', reform.id), {
        ...base,
        reforms: [...base.reforms, reform],
      }),
    ),
    ...(others.length > 1
      ? [rowOf('together', words.together, { ...base, reforms: [...base.reforms, ...others] })]
      : []),
  ];
  const today = readPath(model.law.at(view.asOf), path);
  const share = spec.unit === 'share';
  const chosen = readPath(applyPackage(model.law, model.reforms, view.chosen, view.asOf).state, path);
  return {
    title: sayTurn(words, rows[0], share && (procedure.sought ?? 'lawful') === 'lawful', write),
    subtitle: parameterTitle(view.texts, path),
    axisLabel: parameterTitle(view.texts, path),
    rows,
    marks: [
      ...(typeof today === 'number'
        ? [{ value: today, label: words.lawMark(write(today)), kind: 'law' as const }]
        : []),
      ...breakPoints.map((value) => ({
        value,
        label: words.caseMark(share ? write(Math.round(value * 1000) / 1000) : write(value)),
        kind: 'case' as const,
      })),
    ],
    domain: [range.min, range.max],
    format: share ? 'share' : 'number',
    unit: share ? undefined : unitForms(view.texts, spec.unit),
    start: typeof chosen === 'number' ? chosen : range.min,
    buildHref: hrefOf(view, { ...base, changes: [...base.changes, { path, to: 0 }] }).replace(
      `${path}=0`,
      `${path}={value}`,
    ),
  };
}

/** What the sweep under the law of the day comes to: where the outcome turns, or that it does not. */
function sayTurn(
  words: CaseTexts,
  row: SweepRow | undefined,
  isThreshold: boolean,
  write: (value: number) => string,
): string {
  const intervals = row?.intervals ?? [];
  const turn = intervals.find(({ outcome }, index) => index > 0 && outcome !== intervals[index - 1]?.outcome);
  if (turn) return words.turnsAt(write(turn.from));
  return isThreshold ? words.noValueAlone : words.noValueMatters;
}

interface Turning {
  readonly path: string;
  readonly range: SweepRange;
  readonly breakPoints: readonly number[];
}

/** The first numeric parameter with a break point; a share before any other unit, as its scale is complete. */
function parameterItTurnsOn(
  view: ModelView,
  documented: DocumentedCase,
  sweepOver: (path: string, range: SweepRange) => Sweep,
): Turning | undefined {
  const steps = Object.values(procedureOf(model, documented).steps);
  const paths = [...new Set(steps.flatMap(({ holds }) => lawPathsOf(holds)))];
  const turning = paths.flatMap((path): Turning[] => {
    const spec = model.law.spec(path);
    if (!spec || !isNumericUnit(spec.unit)) return [];
    const today = readPath(model.law.at(view.asOf), path);
    const max =
      spec.max ?? (spec.unit === 'share' ? 1 : typeof today === 'number' ? Math.max(10, today * 4) : 10);
    const range = { min: spec.min ?? 0, max };
    const { breakPoints } = sweepOver(path, range);
    return breakPoints.length === 0 ? [] : [{ path, range, breakPoints }];
  });
  return turning.find(({ path }) => model.law.spec(path)?.unit === 'share') ?? turning[0];
}

function withoutPath(chosen: Package, path: string): Package {
  return {
    reforms: chosen.reforms.filter(
      ({ id }) => !model.reforms[id]?.changes.some((change) => change.path === path),
    ),
    changes: chosen.changes.filter((change) => change.path !== path),
  };
}

function sayInterval(
  view: ModelView,
  words: CaseTexts,
  procedure: string,
  steps: Readonly<Record<string, unknown>>,
): string {
  const titles = procedureWords(view.texts, procedure).steps;
  const named = (truth: unknown) =>
    Object.entries(steps)
      .filter(([, holds]) => holds === truth)
      .map(([id]) => titles[id]?.title ?? id);
  const [shut, unknown] = [named(false), named('unknown')];
  return [
    ...(shut.length > 0 ? [`${words.stillShut}: ${shut.join(', ')}.`] : []),
    ...(unknown.length > 0 ? [`${words.notKnown}: ${unknown.join(', ')}.`] : []),
  ].join(' ');
}
