import type { BeyondLaw, DocumentedCase, Harm, LawTree, Obligation, Procedure, Reform } from '@tarazy/rules';

/** Parts of a theme by id, in the order in which they are shown. A reform belongs to the part whose law it changes first. */
export type Fields = Readonly<Record<string, { readonly heads: readonly string[] }>>;

/** What a theme holds; its words stand in `texts/<language>/<theme>/`. */
export interface Theme {
  /** Its branch of the law. */
  readonly law: LawTree;
  readonly fields: Fields;
  readonly reforms: Readonly<Record<string, Reform>>;
  readonly harms: Readonly<Record<string, Harm>>;
  readonly obligations: Readonly<Record<string, Obligation>>;
  readonly procedures: Readonly<Record<string, Procedure>>;
  readonly cases: Readonly<Record<string, DocumentedCase>>;
  /** What law alone cannot decide. */
  readonly beyondLaw: Readonly<Record<string, BeyondLaw>>;
}
