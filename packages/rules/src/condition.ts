import { evaluate, type Finding, type Situation, truthOf } from './expression/evaluate.ts';
import type { Node } from './expression/node.ts';
import type { Condition as ConditionTerm } from './expression/terms.ts';
import type { Basis } from './fact.ts';
import type { Locator } from './locator.ts';
import type { Truth } from './value.ts';

/** One testable statement about the law, with its basis. Its sentence, and the reason of an inference, are texts. */
export interface LawCondition {
  readonly holds: Node;
  readonly basis: Basis;
}

/** A condition that a source says is needed. */
export interface SourcedCondition extends LawCondition {
  readonly basis: Extract<Basis, { kind: 'source' }>;
}

/** A condition that the model concludes. */
export interface InferredCondition extends LawCondition {
  readonly basis: Extract<Basis, { kind: 'inference' }>;
}

/** Conditions by name, in the order in which they are read. */
export type LawConditions = Readonly<Record<string, LawCondition>>;

/** A condition that a source says is needed. At least one locator. */
export function sourced(holds: ConditionTerm, ...at: readonly [Locator, ...Locator[]]): SourcedCondition {
  return { holds: holds.node, basis: { kind: 'source', at } };
}

/** A condition that the model concludes; the reason is among the texts. */
export function inferred(holds: ConditionTerm): InferredCondition {
  return { holds: holds.node, basis: { kind: 'inference' } };
}

/** A condition as it was judged. One that a reader switched off counts for nothing. */
export interface JudgedCondition {
  readonly id: string;
  readonly holds: Truth;
  readonly basis: Basis;
  readonly finding: Finding;
  readonly off: boolean;
}

/** Judges conditions on a situation. Ids in `without`, written `owner/condition`, are switched off. */
export function judgeConditions(
  owner: string,
  conditions: LawConditions,
  situation: Situation,
  without: ReadonlySet<string>,
): readonly JudgedCondition[] {
  return Object.entries(conditions).map(([name, { holds, basis }]) => {
    const id = `${owner}/${name}`;
    const finding = evaluate(holds, situation);
    return { id, holds: truthOf(finding), basis, finding, off: without.has(id) };
  });
}

/** The truth of conditions together; those switched off are left out; `undefined` where none is left. */
export function truthOfAll(conditions: readonly JudgedCondition[]): Truth | undefined {
  const asked = conditions.filter(({ off }) => !off);
  if (asked.length === 0) return undefined;
  if (asked.some(({ holds }) => holds === false)) return false;
  return asked.every(({ holds }) => holds === true) ? true : 'unknown';
}
