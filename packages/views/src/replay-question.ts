import type { Package } from '@tarazy/rules';

/** What is asked of the model about documented cases: under which package, on which date, with what left out. */
export interface ReplayQuestion {
  readonly chosen: Package;
  /** ISO date of the law. */
  readonly asOf: string;
  /** Ids of conditions and of facts that a reader doubts. */
  readonly without: ReadonlySet<string>;
  /** What the package goes by, where it has a name. */
  readonly packageName?: string | null | undefined;
}
