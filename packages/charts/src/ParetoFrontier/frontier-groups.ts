import type { FrontierPackage } from './pareto-frontier-props';

/** Packages that come to one place. */
export interface PackageGroup {
  /** The first id of those who stand here, in the order of the alphabet. */
  readonly id: string;
  readonly effort: number;
  readonly settled: number;
  readonly uncounted: number;
  readonly packages: readonly FrontierPackage[];
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);

/** Packages by their place, from the least effort up; of one effort, the one that settles more comes first. */
export function groupPackages(packages: readonly FrontierPackage[]): readonly PackageGroup[] {
  const groups = new Map<string, FrontierPackage[]>();
  for (const one of [...packages].sort(byId)) {
    const key = `${one.effort}|${one.settled}|${one.uncounted ?? 0}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()]
    .flatMap((own): readonly PackageGroup[] => {
      const [first] = own;
      if (first === undefined) return [];
      const { id, effort, settled, uncounted = 0 } = first;
      return [{ id, effort, settled, uncounted, packages: own }];
    })
    .sort((a, b) => a.effort - b.effort || b.settled - a.settled || a.uncounted - b.uncounted || byId(a, b));
}

type Place = Pick<PackageGroup, 'effort' | 'settled' | 'uncounted'>;

/** The law of the date, which asks for nothing and settles nothing beyond itself. */
const LAW: Place = { effort: 0, settled: 0, uncounted: 0 };

function beats(a: Place, b: Place): boolean {
  return (
    a.effort <= b.effort &&
    a.uncounted <= b.uncounted &&
    a.settled >= b.settled &&
    (a.effort < b.effort || a.uncounted < b.uncounted || a.settled > b.settled)
  );
}

/** Whether the law of the date does as well for less. */
export function isBeatenByLaw(group: PackageGroup): boolean {
  return beats(LAW, group);
}

/**
 * Groups that no other beats, nor the law of the date, in their order. One beats another where it asks no more effort
 * and no more uncounted changes, settles no fewer harms, and is better in one of these.
 */
export function findUnbeaten(groups: readonly PackageGroup[]): readonly PackageGroup[] {
  return groups.filter((group) => !isBeatenByLaw(group) && !groups.some((other) => beats(other, group)));
}

/** All groups of a figure and the unbeaten among them: found once, and asked for by every name. */
export interface Field {
  readonly all: readonly PackageGroup[];
  readonly unbeaten: readonly PackageGroup[];
}

/** The groups as a field. */
export function readField(all: readonly PackageGroup[]): Field {
  return { all, unbeaten: findUnbeaten(all) };
}

/** The unbeaten group that beats this one and settles the most, the cheaper of two; `null` where none does. */
export function findBeater(group: PackageGroup, unbeaten: readonly PackageGroup[]): PackageGroup | null {
  const [best] = unbeaten
    .filter((other) => beats(other, group))
    .sort((a, b) => b.settled - a.settled || a.effort - b.effort || a.uncounted - b.uncounted);
  return best ?? null;
}

/** The groups through which the line of the unbeaten goes: those whose whole effort is counted and who settle something. */
export function findStairs(unbeaten: readonly PackageGroup[]): readonly PackageGroup[] {
  return unbeaten.filter(({ uncounted, settled }) => uncounted === 0 && settled > 0);
}
