import { type JudgedCondition, judgeConditions, type LawConditions, truthOfAll } from './condition.ts';
import { evaluate, truthOf } from './expression/evaluate.ts';
import type { Node } from './expression/node.ts';
import type { LawState } from './law.ts';
import type { Recommendation } from './reform.ts';
import { type Truth, UNKNOWN } from './value.ts';

/** An article of a treaty as conditions on national law. */
export interface Obligation {
  readonly theme: string;
  /** Id of the treaty among the instruments. */
  readonly treaty: string;
  readonly article: string;
  /** Holds where the treaty binds: normally that it is ratified. */
  readonly binds: Node;
  readonly conditions: LawConditions;
  /** What supervisory bodies said about it, and where; the words are texts. */
  readonly supervision: readonly Recommendation[];
}

export type ObligationStatus = 'met' | 'unmet' | 'undetermined';

/** An obligation as it was judged. A treaty that does not bind is judged all the same, and says that it does not bind. */
export interface JudgedObligation {
  readonly id: string;
  readonly binds: Truth;
  readonly status: ObligationStatus;
  readonly conditions: readonly JudgedCondition[];
}

/** Judges an obligation on a law state. Conditions in `without` are switched off. */
export function judgeObligation(
  id: string,
  obligation: Obligation,
  state: LawState,
  without: ReadonlySet<string> = new Set(),
): JudgedObligation {
  const conditions = judgeConditions(id, obligation.conditions, { state }, without);
  const truth = truthOfAll(conditions) ?? UNKNOWN;
  const status = truth === UNKNOWN ? 'undetermined' : truth ? 'met' : 'unmet';
  return { id, binds: truthOf(evaluate(obligation.binds, { state })), status, conditions };
}
