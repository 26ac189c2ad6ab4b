import { findUnbeaten, groupPackages } from './frontier-groups';
import type { FrontierPackage } from './pareto-frontier-props';

/** More packages than this cannot be told apart in one picture. */
export const MOST_PACKAGES = 60;

/**
 * The packages that are drawn where there are more than can be told apart: those that none beats, the reader's own and
 * the selected one, then those that settle the most.
 */
export function capPackages(
  packages: readonly FrontierPackage[],
  selectedId: string | undefined,
): readonly FrontierPackage[] {
  if (packages.length <= MOST_PACKAGES) return packages;
  const unbeaten = new Set(
    findUnbeaten(groupPackages(packages)).flatMap((group) => group.packages.map(({ id }) => id)),
  );
  const rank = ({ id, own }: FrontierPackage): number =>
    own === true || id === selectedId ? 0 : unbeaten.has(id) ? 1 : 2;
  return [...packages]
    .sort(
      (a, b) => rank(a) - rank(b) || b.settled - a.settled || a.effort - b.effort || (a.id < b.id ? -1 : 1),
    )
    .slice(0, MOST_PACKAGES);
}
