import { applyPatches, enablePatches, type Patch, produceWithPatches } from 'immer';
import { datePosition } from './calendar.ts';
import { deepFreeze } from './freeze.ts';
import { type Law, type LawState, readPath } from './law.ts';
import type { ArticleRef } from './locator.ts';
import {
  byKey,
  type ChosenReform,
  type CustomChange,
  canonicalPackage,
  changesOf,
  type Package,
} from './package.ts';
import type { Reform } from './reform.ts';
import type { Unit } from './unit.ts';
import { type Scalar, UNKNOWN, type Value } from './value.ts';

enablePatches();

/** Who asks for a value: the id of a reform, or `custom`. */
export const CUSTOM = 'custom';

/** One parameter that the package changes: the redline in data. */
export interface LawChange {
  readonly path: string;
  readonly before: Value;
  readonly after: Value;
  readonly unit: Unit;
  /** The articles that hold the value today; empty where nothing is known of it. */
  readonly articles: readonly ArticleRef[];
  /** The reforms (or `custom`) that ask for the new value, sorted. */
  readonly reforms: readonly string[];
}

/** Two parts of a package that cannot both stand. Nothing is settled by order: the parameter becomes `unknown`. */
export type Conflict =
  | {
      readonly kind: 'values';
      readonly path: string;
      readonly claims: readonly { readonly value: Scalar; readonly by: readonly string[] }[];
    }
  | { readonly kind: 'excludes'; readonly reforms: readonly [string, string] };

/** A package applied to the law of a date. */
export interface AppliedPackage {
  readonly package: Package;
  readonly asOf: string;
  readonly baseline: LawState;
  readonly state: LawState;
  /** Patches from baseline to state, by path, and back. */
  readonly patches: readonly Patch[];
  readonly inverse: readonly Patch[];
  readonly changes: readonly LawChange[];
  readonly conflicts: readonly Conflict[];
  /** Reforms whose required companion is neither in the package nor already law. */
  readonly missing: readonly { readonly reform: string; readonly requires: string }[];
  /** Reforms that ask for nothing the law does not hold, and since when it has. */
  readonly alreadyLaw: readonly { readonly reform: string; readonly since: string }[];
}

interface Claim {
  readonly value: Scalar;
  readonly by: string;
}

/**
 * Applies a package to the law of a date. Each reform is applied to the baseline on its own; the package is the union
 * of the patches, so the order of reforms cannot matter. The baseline is never changed.
 * The package must be well formed (see `readPackage`); reforms that the catalogue does not hold are passed over.
 */
export function applyPackage(
  law: Law,
  catalogue: Readonly<Record<string, Reform>>,
  chosen: Package,
  asOf: string,
): AppliedPackage {
  const canonical = canonicalPackage(chosen, catalogue);
  const baseline = law.at(asOf);
  const known = canonical.reforms.filter(({ id }) => Object.hasOwn(catalogue, id));
  const claims = collectClaims(known, canonical.changes, catalogue);
  const disputed = valueConflicts(claims);
  const disputedPaths = new Set(disputed.map(({ path }) => path));
  const sets: readonly (readonly CustomChange[])[] = [
    ...known.map((reform) => changesOf(reform, catalogue[reform.id] as Reform)),
    canonical.changes,
  ];
  const settled = sets.map((changes) => changes.filter(({ path }) => !disputedPaths.has(path)));
  const unsettled = [...disputedPaths].map((path) => ({ path, to: UNKNOWN }));
  const applied = [...settled, unsettled].map((changes) => patchesFor(baseline, changes));
  const patches = unionOf(applied.map(({ patches }) => patches));
  const inverse = unionOf(applied.map(({ inverse }) => inverse));
  const state = deepFreeze(applyPatches(baseline, patches) as LawState);
  const alreadyLaw = findAlreadyLaw(law, catalogue, known, baseline, asOf);
  return {
    package: canonical,
    asOf,
    baseline,
    state,
    patches,
    inverse,
    changes: listChanges(law, asOf, baseline, state, claims),
    conflicts: [...disputed, ...exclusions(known, catalogue)],
    missing: missingCompanions(catalogue, known, baseline),
    alreadyLaw,
  };
}

/** Takes a package back: the baseline, to the last bit. */
export function undoPackage(applied: AppliedPackage): LawState {
  return deepFreeze(applyPatches(applied.state, [...applied.inverse]) as LawState);
}

function collectClaims(
  reforms: readonly ChosenReform[],
  custom: readonly CustomChange[],
  catalogue: Readonly<Record<string, Reform>>,
): ReadonlyMap<string, readonly Claim[]> {
  const claims = new Map<string, Claim[]>();
  const add = (by: string) => (change: CustomChange) => {
    claims.set(change.path, [...(claims.get(change.path) ?? []), { value: change.to, by }]);
  };
  for (const reform of reforms) changesOf(reform, catalogue[reform.id] as Reform).forEach(add(reform.id));
  custom.forEach(add(CUSTOM));
  return new Map([...claims].sort(byKey(([path]) => path)));
}

function valueConflicts(
  claims: ReadonlyMap<string, readonly Claim[]>,
): readonly Extract<Conflict, { kind: 'values' }>[] {
  return [...claims].flatMap(([path, asked]) => {
    const values = [...new Set(asked.map(({ value }) => value))].sort(
      byKey((value) => JSON.stringify(value)),
    );
    if (values.length < 2) return [];
    return [
      {
        kind: 'values' as const,
        path,
        claims: values.map((value) => ({
          value,
          by: [...new Set(asked.filter((claim) => claim.value === value).map(({ by }) => by))],
        })),
      },
    ];
  });
}

function patchesFor(baseline: LawState, changes: readonly CustomChange[]) {
  const [, patches, inverse] = produceWithPatches(baseline, (draft) => {
    for (const { path, to } of changes) writePath(draft as MutableTree, path, to);
  });
  return { patches, inverse };
}

type MutableTree = { [segment: string]: MutableTree | Scalar };

function writePath(tree: MutableTree, path: string, value: Scalar): void {
  const segments = path.split('.');
  const last = segments.pop() as string;
  const place = segments.reduce<MutableTree | Scalar | undefined>(
    (branch, segment) => (typeof branch === 'object' && branch !== null ? branch[segment] : undefined),
    tree,
  );
  if (typeof place !== 'object' || place === null || !(last in place)) {
    throw new TypeError(`No parameter ${path} in the law`);
  }
  place[last] = value;
}

/** Patches by path, each once: reforms that agree on a value make the same patch. */
function unionOf(patches: readonly (readonly Patch[])[]): Patch[] {
  const byPath = new Map(patches.flat().map((patch) => [patch.path.join('.'), patch]));
  return [...byPath].sort(byKey(([path]) => path)).map(([, patch]) => patch);
}

function listChanges(
  law: Law,
  asOf: string,
  baseline: LawState,
  state: LawState,
  claims: ReadonlyMap<string, readonly Claim[]>,
): readonly LawChange[] {
  return [...claims].flatMap(([path, asked]) => {
    const before = readPath(baseline, path) ?? null;
    const after = readPath(state, path) ?? null;
    if (before === after) return [];
    return [
      {
        path,
        before,
        after,
        unit: law.spec(path)?.unit ?? 'yesNo',
        articles: law.provenance(path, asOf)?.dated?.articles ?? [],
        reforms: [...new Set(asked.map(({ by }) => by))].sort(),
      },
    ];
  });
}

function exclusions(
  reforms: readonly ChosenReform[],
  catalogue: Readonly<Record<string, Reform>>,
): readonly Conflict[] {
  const ids = new Set(reforms.map(({ id }) => id));
  const pairs = reforms.flatMap(({ id }) =>
    (catalogue[id]?.excludes ?? [])
      .filter((other) => ids.has(other))
      .map((other) => [id, other].sort().join(' ')),
  );
  return [...new Set(pairs)].sort().map((pair) => ({
    kind: 'excludes',
    reforms: pair.split(' ') as [string, string],
  }));
}

/** Whether the law of the baseline already holds everything a reform asks for. */
export function isAlreadyLaw(reform: ChosenReform, definition: Reform, baseline: LawState): boolean {
  const changes = changesOf(reform, definition);
  return changes.length > 0 && changes.every(({ path, to }) => readPath(baseline, path) === to);
}

function findAlreadyLaw(
  law: Law,
  catalogue: Readonly<Record<string, Reform>>,
  reforms: readonly ChosenReform[],
  baseline: LawState,
  asOf: string,
): AppliedPackage['alreadyLaw'] {
  return reforms.flatMap((reform) => {
    const definition = catalogue[reform.id] as Reform;
    if (!isAlreadyLaw(reform, definition, baseline)) return [];
    const starts = changesOf(reform, definition).map(({ path }) => heldSince(law, path, asOf));
    return [{ reform: reform.id, since: starts.sort().at(-1) ?? asOf }];
  });
}

/** Since when a path has had the value it has on a date, to the precision the law is known (`YYYY`, `YYYY-MM` or a day). */
export function heldSince(law: Law, path: string, asOf: string): string {
  const past = law.history(path).filter(({ from }) => datePosition(from) <= asOf);
  const current = past.at(-1)?.value;
  const firstDifferent = past.findLastIndex(({ value }) => value !== current);
  return past[firstDifferent + 1]?.from ?? asOf;
}

function missingCompanions(
  catalogue: Readonly<Record<string, Reform>>,
  reforms: readonly ChosenReform[],
  baseline: LawState,
): AppliedPackage['missing'] {
  const ids = new Set(reforms.map(({ id }) => id));
  return [...ids].flatMap((id) =>
    (catalogue[id]?.requires ?? [])
      .filter((required) => {
        const definition = catalogue[required];
        return !ids.has(required) && !(definition && isAlreadyLaw({ id: required }, definition, baseline));
      })
      .map((requires) => ({ reform: id, requires })),
  );
}
