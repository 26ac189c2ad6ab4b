import { isAlreadyLaw } from './apply-package.ts';
import { compileCase } from './compile-model.ts';
import { procedureOf } from './evaluate-package.ts';
import { lawPathsOf } from './expression/node.ts';
import { type DeterminedStatus, judgeHarm, statuses } from './harm.ts';
import { type LawState, readPath, withValues } from './law.ts';
import type { Model } from './model.ts';
import {
  type ChosenReform,
  type CustomChange,
  canonicalPackage,
  changesOf,
  type Package,
} from './package.ts';

import type { Reform, ReformOption } from './reform.ts';
import { believedFacts } from './replay.ts';
import { isNumericUnit } from './unit.ts';
import type { Scalar } from './value.ts';

/** Something to bring about: which parameters it rests on, and whether a law state brings it about. */
export interface Goal {
  readonly paths: readonly string[];
  reached(state: LawState): boolean;
}

/** A package that reaches the goal, as what it adds to (or resets in) the base. */
export interface Mend {
  /** The reforms to add, or to give other options, sorted by id. */
  readonly reforms: readonly ChosenReform[];
  /** The whole package: base and mend. */
  readonly package: Package;
}

export interface MendSearch {
  readonly base?: Package;
  readonly asOf?: string;
  /** How many reforms a mend may hold; larger ones are not looked for. */
  readonly maxSize?: number;
}

/** The goal that a documented case be decided as its procedure seeks: lawful, or blocked. */
export function caseGoal(model: Model, caseId: string, without: ReadonlySet<string> = new Set()): Goal {
  const documented = model.cases[caseId];
  if (!documented) throw new TypeError(`No case ${caseId}`);
  const procedure = procedureOf(model, documented);
  const sought = procedure.sought ?? 'lawful';
  // A search asks this of many laws, so it asks the compiled path, which comes to the same outcome.
  const believed = { ...documented, facts: believedFacts(caseId, documented, without) };
  const outcomeUnder = compileCase(caseId, believed, procedure);
  return {
    paths: [...new Set(Object.values(procedure.steps).flatMap(({ holds }) => lawPathsOf(holds)))].sort(),
    reached: (state) => outcomeUnder(state) === sought,
  };
}

/** The goal that a harm reach at least a status, for certain. */
export function harmGoal(
  model: Model,
  harmId: string,
  status: DeterminedStatus,
  without: ReadonlySet<string> = new Set(),
): Goal {
  const harm = model.harms[harmId];
  if (!harm) throw new TypeError(`No harm ${harmId}`);
  const conditions = Object.values(harm.tiers).flatMap((tier) => Object.values(tier ?? {}));
  return {
    paths: [...new Set(conditions.flatMap(({ holds }) => lawPathsOf(holds)))].sort(),
    reached: (state) =>
      statuses.indexOf(judgeHarm(harmId, harm, state, without).range[0]) >= statuses.indexOf(status),
  };
}

/**
 * All smallest mends: the fewest reforms which, added to the base, reach the goal. The search is exhaustive up to
 * `maxSize` (default 5): an empty answer means that no package of that size does. Sizes are tried in order, so the
 * first that succeeds is proved least. A package in conflict, or without a required companion, is no answer.
 * `[]` in `reforms` means that the base reaches the goal already.
 */
export function smallestMends(model: Model, goal: Goal, search: MendSearch = {}): readonly Mend[] {
  const { base = { reforms: [], changes: [] }, asOf = model.horizon.to, maxSize = 5 } = search;
  const baseline = model.law.at(asOf);
  const candidates = candidatesFor(model, goal, base, baseline);
  for (let size = 0; size <= maxSize; size += 1) {
    const found = combinations(candidates, size)
      .filter((settings) => reaches(model, goal, base, settings, baseline))
      .map((settings) => mendOf(model, base, settings));
    if (found.length > 0) return onePerSetOfReforms(found);
  }
  return [];
}

/**
 * Every reform that a smallest mend can hold, in every setting worth trying: those that touch what the goal rests on,
 * those of the base in another setting, and what all of these require.
 */
function candidatesFor(
  model: Model,
  goal: Goal,
  base: Package,
  baseline: LawState,
): readonly (readonly Setting[])[] {
  const paths = new Set(goal.paths);
  const wanted = new Set<string>();
  const required = new Set<string>();
  const queue = [...reformsTouching(model, paths), ...base.reforms.map(({ id }) => id)];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (wanted.has(id)) continue;
    wanted.add(id);
    for (const companion of model.reforms[id]?.requires ?? []) {
      required.add(companion);
      queue.push(companion);
    }
  }
  return [...wanted].sort().flatMap((id) => {
    const reform = model.reforms[id];
    if (!reform) return [];
    const inBase = base.reforms.filter((chosen) => chosen.id === id);
    const settings = settingsOf(id, reform).filter((setting) =>
      inBase.length > 0
        ? inBase.length > 1 || !asksTheSame(setting, inBase[0], reform)
        : required.has(id) || !isAlreadyLaw(setting, reform, baseline),
    );
    return settings.length > 0
      ? [settings.map((chosen) => ({ chosen, changes: changesOf(chosen, reform) }))]
      : [];
  });
}

/** A reform in one of its settings, with what it asks for worked out once for the whole search. */
interface Setting {
  readonly chosen: ChosenReform;
  readonly changes: readonly CustomChange[];
}

function reformsTouching(model: Model, paths: ReadonlySet<string>): readonly string[] {
  return Object.entries(model.reforms)
    .filter(([, { changes }]) => changes.some(({ path }) => paths.has(path) || paths.has(parentOf(path))))
    .map(([id]) => id);
}

function asksTheSame(a: ChosenReform, b: ChosenReform | undefined, reform: Reform): boolean {
  return b !== undefined && JSON.stringify(changesOf(a, reform)) === JSON.stringify(changesOf(b, reform));
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('.'), 0));
}

/** A reform with its default options, and with each other setting that it suggests or lists. */
function settingsOf(id: string, reform: Reform): readonly ChosenReform[] {
  const choices = Object.entries(reform.options ?? {}).map(([name, spec]) => {
    return { name, values: [...new Set<Scalar>([spec.default, ...settingsWorthTrying(spec)])] };
  });
  return choices.reduce<readonly ChosenReform[]>(
    (settings, { name, values }) =>
      settings.flatMap((setting) =>
        values.map((value) => ({ id, options: { ...setting.options, [name]: value } })),
      ),
    [{ id }],
  );
}

function settingsWorthTrying(spec: ReformOption): readonly Scalar[] {
  if (spec.unit === 'yesNo') return [true, false];
  return isNumericUnit(spec.unit) ? (spec.suggestions ?? []) : (spec.options ?? []);
}

/** Every way of taking `size` reforms, each in one of its settings. */
function combinations(
  candidates: readonly (readonly Setting[])[],
  size: number,
): readonly (readonly Setting[])[] {
  if (size === 0) return [[]];
  return candidates.flatMap((settings, index) =>
    combinations(candidates.slice(index + 1), size - 1).flatMap((rest) =>
      settings.map((first) => [first, ...rest]),
    ),
  );
}

function mendOf(model: Model, base: Package, settings: readonly Setting[]): Mend {
  const reforms = settings.map(({ chosen }) => chosen);
  return {
    reforms,
    package: canonicalPackage(
      { reforms: [...keptOf(base, settings), ...reforms], changes: base.changes },
      model.reforms,
    ),
  };
}

/** The reforms of the base that a mend does not set anew. */
function keptOf(base: Package, settings: readonly Setting[]): readonly ChosenReform[] {
  return base.reforms.filter(({ id }) => !settings.some(({ chosen }) => chosen.id === id));
}

/** A quick look first; only what passes it is checked for conflicts and companions. */
function reaches(
  model: Model,
  goal: Goal,
  base: Package,
  settings: readonly Setting[],
  baseline: LawState,
): boolean {
  const kept = keptOf(base, settings);
  const asked: readonly CustomChange[] = [
    ...kept.flatMap((reform) => {
      const definition = model.reforms[reform.id];
      return definition ? changesOf(reform, definition) : [];
    }),
    ...settings.flatMap(({ changes }) => changes),
    ...base.changes,
  ];
  const effective = asked.filter(({ path, to }) => readPath(baseline, path) !== to);
  if (!goal.reached(withValues(baseline, effective))) return false;
  const reforms = [...kept, ...settings.map(({ chosen }) => chosen)];
  return isConsistent(model, { reforms, changes: base.changes }, asked, baseline);
}

function isConsistent(
  model: Model,
  chosen: Package,
  asked: readonly CustomChange[],
  baseline: LawState,
): boolean {
  const values = new Map<string, Scalar>();
  for (const { path, to } of asked) {
    if (values.has(path) && values.get(path) !== to) return false;
    values.set(path, to);
  }
  const ids = new Set(chosen.reforms.map(({ id }) => id));
  return chosen.reforms.every(({ id }) => {
    const { requires = [], excludes = [] } = model.reforms[id] ?? {};
    const hasCompanion = (other: string) => {
      const companion = model.reforms[other];
      return ids.has(other) || (companion !== undefined && isAlreadyLaw({ id: other }, companion, baseline));
    };
    return requires.every(hasCompanion) && !excludes.some((other) => ids.has(other));
  });
}

/** One mend for each set of reforms: the first setting found, which is the default where that does. */
function onePerSetOfReforms(mends: readonly Mend[]): readonly Mend[] {
  const first = new Map<string, Mend>();
  for (const mend of mends) {
    const key = mend.reforms.map(({ id }) => id).join(' ');
    if (!first.has(key)) first.set(key, mend);
  }
  return [...first.values()];
}
