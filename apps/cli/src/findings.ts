/** What became of a finding: encoded as things of the model, merged into such that say more, left out; open where nobody has said. */
export const fates = ['encoded', 'merged', 'left', 'open'] as const;
export type Fate = (typeof fates)[number];

/** One thing that a source states, and what became of it in the model. */
export interface CoveredFinding {
  readonly id: string;
  readonly kind: string;
  /** Id of a source; of an act, for what was found of later law. */
  readonly source: string;
  /** Heading, page, footnote or article. */
  readonly at: string;
  readonly fate: Fate;
  /** Things of the model, as `harm:shut-gate`. */
  readonly as?: readonly string[];
  /** Why it was left out. */
  readonly because?: string;
}
