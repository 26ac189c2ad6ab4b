import { model } from '@tarazy/model';
import { evaluatePackage, type JudgedHarm, keepRecent, type Package } from '@tarazy/rules';

/** Every harm of the model by its id, as one law judges it. */
export type JudgedHarms = ReadonlyMap<string, JudgedHarm>;

/** As many packages as a page shows, on a few dates. */
const RECENT = 64;

/** Every harm under a package and date, found once for each pair. */
const undoubted = keepRecent(RECENT, (key) => {
  const [chosen, asOf] = JSON.parse(key) as [Package, string];
  return judge(chosen, asOf, new Set());
});

function judge(chosen: Package, asOf: string, without: ReadonlySet<string>): JudgedHarms {
  const { harms } = evaluatePackage(model, chosen, asOf, without);
  return new Map(harms.map(({ id, after }) => [id, after]));
}

/**
 * Every harm under a package on top of the law of a date. `asOf` is an ISO date; `without` holds the ids of inferred
 * conditions that are left out. An answer in which nothing is left out is kept.
 */
export function judgePackage(
  chosen: Package,
  asOf: string,
  without: ReadonlySet<string> = new Set(),
): JudgedHarms {
  return without.size === 0 ? undoubted(JSON.stringify([chosen, asOf])) : judge(chosen, asOf, without);
}

/** How many of the harms are settled. */
export function countSettled(harms: JudgedHarms): number {
  return [...harms.values()].filter(({ status }) => status === 'settled').length;
}

/** How many acts a package asks for: reforms, and changes of its own. */
export function sizeOfPackage({ reforms, changes }: Package): number {
  return reforms.length + changes.length;
}
