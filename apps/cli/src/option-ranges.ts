import {
  applyPackage,
  type ChosenReform,
  type DocumentedCase,
  type Goal,
  isNumericUnit,
  type Mend,
  type Model,
  optionsOf,
  type Procedure,
  procedureOf,
  type ReformOption,
} from '@tarazy/rules';
import type { Named } from './find-noun.ts';
import type { ChosenPackage } from './read-package-arguments.ts';
import { type Sweepable, sweepOver } from './sweep-range.ts';
import { joinStretches, type OpenStretch, type Stretch } from './sweep-report.ts';

/** The values of a numeric option of a reform with which the goal is still reached. */
export interface OptionRange {
  readonly reform: string;
  readonly option: string;
  readonly value: number;
  readonly allowed: readonly OpenStretch[];
}

/** For each numeric option in a mend, all else equal, every value with which it still reaches the goal. */
export function optionRanges(
  model: Model,
  goal: Goal,
  subject: Named,
  mend: Mend,
  chosen: ChosenPackage,
): readonly OptionRange[] {
  const sweepable = sweepableOf(model, subject);
  return mend.reforms.flatMap((reform) => {
    const options = Object.entries(model.reforms[reform.id]?.options ?? {});
    return options.flatMap(([name, spec]) => {
      const value = optionsOf(reform, model.reforms[reform.id])[name];
      if (!isNumericUnit(spec.unit) || typeof value !== 'number') return [];
      const reached = (setting: number) =>
        goal.reached(stateWith(model, mend, chosen.asOf, reform, name, setting));
      const points = turningPoints(model, sweepable, mend, chosen, { reform, name, spec });
      const endless = spec.max === undefined && spec.unit !== 'share';
      const allowed = allowedStretches(points, reached).map((stretch) => ({
        ...stretch,
        to: endless && stretch.to === points.at(-1) ? null : stretch.to,
      }));
      return [{ reform: reform.id, option: name, value, allowed }];
    });
  });
}

interface Moved {
  readonly reform: ChosenReform;
  readonly name: string;
  readonly spec: ReformOption;
}

/** The places where anything turns, along each parameter that the option sets, within what the option allows. */
function turningPoints(
  model: Model,
  subject: Sweepable,
  mend: Mend,
  { asOf, without }: ChosenPackage,
  { reform, name, spec }: Moved,
): readonly number[] {
  const { state } = applyPackage(model.law, model.reforms, mend.package, asOf);
  const paths = (model.reforms[reform.id]?.changes ?? [])
    .filter(({ to }) => typeof to === 'object' && to !== null && to.option === name)
    .map(({ path }) => path);
  const range = {
    ...(spec.min !== undefined && { min: spec.min }),
    ...(spec.max !== undefined && { max: spec.max }),
  };
  const points = paths.flatMap((path) => {
    const { breakPoints, intervals } = sweepOver(model, subject, state, path, range, without);
    return [...breakPoints, intervals[0]?.from ?? 0, intervals.at(-1)?.to ?? 0];
  });
  return [...new Set(points)].sort((a, b) => a - b);
}

function allowedStretches(
  points: readonly number[],
  reached: (value: number) => boolean,
): readonly Stretch[] {
  const pieces = points.flatMap((point, index) => {
    const next = points[index + 1];
    const at = { from: point, to: point, fromClosed: true, toClosed: true, allowed: reached(point) };
    if (next === undefined) return [at];
    const between = { from: point, to: next, fromClosed: false, toClosed: false };
    return [at, { ...between, allowed: reached((point + next) / 2) }];
  });
  return joinStretches(pieces, ({ allowed }) => allowed).map(({ from, to, fromClosed, toClosed }) => ({
    from,
    to,
    fromClosed,
    toClosed,
  }));
}

function stateWith(
  model: Model,
  mend: Mend,
  asOf: string,
  reform: ChosenReform,
  name: string,
  setting: number,
) {
  const reforms = mend.package.reforms.map((other) =>
    other.id === reform.id ? { ...other, options: { ...other.options, [name]: setting } } : other,
  );
  return applyPackage(model.law, model.reforms, { ...mend.package, reforms }, asOf).state;
}

function sweepableOf(model: Model, { noun, id }: Named): Sweepable {
  const documented = model.cases[id];
  if (noun === 'case' && documented) return { id, documented, procedure: procedureOf(model, documented) };
  return harmAsProcedure(model, id);
}

/** The conditions of a harm as steps that the law alone decides, so that they can be swept over like those of a case. */
function harmAsProcedure(model: Model, id: string): Sweepable {
  const harm = model.harms[id];
  if (!harm) throw new TypeError(`No harm ${id}`);
  const steps = Object.values(harm.tiers).flatMap((conditions) =>
    Object.entries(conditions ?? {}).map(([name, { holds }]) => [name, { actor: 'law', holds }] as const),
  );
  const procedure: Procedure = { theme: harm.theme, facts: {}, steps: Object.fromEntries(steps) };
  const documented: DocumentedCase = {
    theme: harm.theme,
    procedure: id,
    from: '',
    to: '',
    place: null,
    sector: '',
    organisation: '',
    facts: {},
    evidence: {},
    harms: [id],
  };
  return { id, documented, procedure };
}
