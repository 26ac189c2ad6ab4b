import type { CountedFrom } from '@tarazy/charts';
import { emptyPackage, type Package } from '@tarazy/rules';

/** A scenario to be compared. */
export interface Comparable {
  /** Single among those compared. */
  readonly id: string;
  readonly title: string;
  readonly package: Package;
  /** Page that shows it alone. */
  readonly href?: string | undefined;
}

/** What is compared, under which law, and what counts. */
export interface CompareQuestion {
  /** In the order of their letters. */
  readonly scenarios: readonly Comparable[];
  /** The id of the scenario that the others are read against; `null` for the law of the date. */
  readonly baseId: string | null;
  /** ISO date of the law. */
  readonly asOf: string;
  /** Conditions that are switched off, as `harm/condition`. */
  readonly without: ReadonlySet<string>;
  readonly atLeast: CountedFrom;
  /** Whether harms that count under the base already are left out of the groups. */
  readonly beyondBase: boolean;
}

/** A scenario with its letter. */
export interface Lettered extends Comparable {
  readonly mark: string;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Gives each scenario its letter, by its place. */
export function letterScenarios(scenarios: readonly Comparable[]): readonly Lettered[] {
  return scenarios.map((scenario, index) => ({ ...scenario, mark: LETTERS[index] ?? '?' }));
}

/** All that the scenarios ask for as one package. What they set differently stays twice, as a conflict. */
export function uniteScenarios(scenarios: readonly Pick<Comparable, 'package'>[]): Package {
  return scenarios.reduce(
    (united, { package: { reforms, changes } }) => ({
      reforms: [...united.reforms, ...reforms],
      changes: [...united.changes, ...changes],
    }),
    emptyPackage,
  );
}
