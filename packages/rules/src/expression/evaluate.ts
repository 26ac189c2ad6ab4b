import type Fraction from 'fraction.js';
import type { CaseFacts } from '../fact.ts';
import { type LawState, readPath } from '../law.ts';
import { type Truth, toExact, UNKNOWN, type Value } from '../value.ts';
import {
  type Arithmetic,
  type Comparison,
  isArithmetic,
  isComparison,
  type Node,
  type NormNode,
} from './node.ts';

/** What an expression is decided on: a law state, and the facts of a case where there is one. */
export interface Situation {
  readonly state: LawState;
  readonly facts?: CaseFacts | undefined;
}

/** Why a value is unknown, or why a comparison could not be made. */
export type Reason = 'law-unknown' | 'fact-missing' | 'no-norm' | 'norms-contradict' | 'division-by-zero';

/**
 * What an expression came to and how: the evaluation and the explanation are this one tree.
 * `value` is the result of the node; `parts` are the findings on its parts, in reading order; `reason` says why the
 * node itself (not a part) is unknown or stands without a norm.
 */
export interface Finding {
  readonly node: Node;
  readonly value: Value;
  readonly parts: readonly Finding[];
  readonly reason?: Reason;
}

/** A finding together with the exact number behind a numeric value. */
interface ExactFinding extends Finding {
  readonly exact?: Fraction;
  readonly parts: readonly ExactFinding[];
}

/** Decides an expression and says how. Never throws on data: what is not known is `unknown`. */
export function evaluate(node: Node, situation: Situation): Finding {
  return find(node, situation);
}

/** The truth a finding came to. A repealed yes/no is no norm, and so does not hold. */
export function truthOf({ value }: Finding): Truth {
  return value === UNKNOWN ? UNKNOWN : value === true;
}

function find(node: Node, situation: Situation): ExactFinding {
  if (isComparison(node)) {
    return findComparison(node, [find(node.left, situation), find(node.right, situation)]);
  }
  if (isArithmetic(node)) {
    return findNumber(node, [find(node.left, situation), find(node.right, situation)]);
  }
  switch (node.op) {
    case 'value':
      return leaf(node, node.value);
    case 'law': {
      const value = readPath(situation.state, node.path) ?? null;
      return leaf(node, value, value === UNKNOWN ? 'law-unknown' : value === null ? 'no-norm' : undefined);
    }
    case 'fact': {
      const given = situation.facts?.[node.name];
      return given ? leaf(node, given.value) : leaf(node, UNKNOWN, 'fact-missing');
    }
    case 'all':
    case 'any': {
      const parts = node.of.map((part) => find(part, situation));
      const decisive = node.op === 'any';
      const truths = parts.map(truthOf);
      const value = truths.includes(decisive) ? decisive : truths.includes(UNKNOWN) ? UNKNOWN : !decisive;
      return { node, value, parts };
    }
    case 'not': {
      const part = find(node.of, situation);
      const truth = truthOf(part);
      return { node, value: truth === UNKNOWN ? UNKNOWN : !truth, parts: [part] };
    }
    case 'isKnown': {
      const part = find(node.of, situation);
      return { node, value: part.value !== UNKNOWN, parts: [part] };
    }
    case 'inForce': {
      const part = find(node.of, situation);
      return { node, value: part.value === UNKNOWN ? UNKNOWN : part.value !== null, parts: [part] };
    }
    case 'includes':
      return findMembership(node, find(node.set, situation), find(node.member, situation));
    case 'norms':
      return findNorms(node, situation);
  }
}

function leaf(node: Node, value: Value, reason?: Reason): ExactFinding {
  return {
    node,
    value,
    parts: [],
    ...(reason && { reason }),
    ...(typeof value === 'number' && { exact: toExact(value) }),
  };
}

function findComparison(
  node: Extract<Node, { op: Comparison }>,
  parts: readonly ExactFinding[],
): ExactFinding {
  const [left, right] = parts;
  if (!left || !right) throw new TypeError('A comparison has two sides');
  if (left.value === null || right.value === null) return { node, value: false, parts, reason: 'no-norm' };
  if (left.value === UNKNOWN || right.value === UNKNOWN) return { node, value: UNKNOWN, parts };
  if (left.exact && right.exact)
    return { node, value: holdsFor(node.op, left.exact.compare(right.exact)), parts };
  const order = left.value === right.value ? 0 : String(left.value) < String(right.value) ? -1 : 1;
  return { node, value: holdsFor(node.op, order), parts };
}

/** Whether a comparison holds where left is below (-1), at (0) or above (1) right. */
export function holdsFor(op: Comparison, order: number): boolean {
  switch (op) {
    case 'atLeast':
      return order >= 0;
    case 'moreThan':
      return order > 0;
    case 'atMost':
      return order <= 0;
    case 'lessThan':
      return order < 0;
    case 'equals':
      return order === 0;
  }
}

function findNumber(node: Extract<Node, { op: Arithmetic }>, parts: readonly ExactFinding[]): ExactFinding {
  const [left, right] = parts;
  if (!left || !right) throw new TypeError('Arithmetic has two sides');
  if (left.value === null || right.value === null) return { node, value: null, parts, reason: 'no-norm' };
  if (!left.exact || !right.exact) return { node, value: UNKNOWN, parts };
  if (node.op === 'dividedBy' && right.exact.equals(0)) {
    return { node, value: UNKNOWN, parts, reason: 'division-by-zero' };
  }
  const exact = calculate(node.op, left.exact, right.exact);
  return { node, value: exact.valueOf(), parts, exact };
}

/** Exact arithmetic on two numbers; the divisor is not zero. */
export function calculate(op: Arithmetic, left: Fraction, right: Fraction): Fraction {
  switch (op) {
    case 'plus':
      return left.add(right);
    case 'minus':
      return left.sub(right);
    case 'times':
      return left.mul(right);
    case 'dividedBy':
      return left.div(right);
  }
}

function findMembership(node: Node, set: ExactFinding, member: ExactFinding): ExactFinding {
  const parts = [set, member];
  if (member.value === UNKNOWN) return { node, value: UNKNOWN, parts };
  const held = memberOf(set.value, String(member.value));
  const reason = held === UNKNOWN ? 'law-unknown' : held === null ? 'no-norm' : undefined;
  return { node, value: held ?? false, parts, ...(reason && { reason }) };
}

/** Whether a member is in a set as a law state holds it; one that the set does not name is out. */
export function memberOf(set: Value, member: string): Truth | null {
  if (set === UNKNOWN || set === null) return set;
  return typeof set === 'object' ? (set[member] ?? (member in set ? null : false)) : false;
}

function findNorms(node: Extract<Node, { op: 'norms' }>, situation: Situation): ExactFinding {
  const found = node.of.map((norm: NormNode) => ({
    inForce: find(norm.inForce, situation),
    says: find(norm.says, situation),
  }));
  const parts = found.flatMap(({ inForce, says }) => [inForce, says]);
  const verdicts = found.map(({ inForce, says }) => ({ inForce: truthOf(inForce), says: truthOf(says) }));
  const { value, contradiction } = reconcileNorms(verdicts);
  return { node, value, parts, ...(contradiction && { reason: 'norms-contradict' as const }) };
}

/** What norms of equal rank come to together: true, false, or unknown where they may or do contradict each other. */
export function reconcileNorms(verdicts: readonly { readonly inForce: Truth; readonly says: Truth }[]): {
  readonly value: Truth;
  readonly contradiction: boolean;
} {
  const possible = verdicts.filter(({ inForce }) => inForce !== false);
  const certain = possible.filter(({ inForce }) => inForce === true);
  if (possible.every(({ says }) => says === true)) return { value: true, contradiction: false };
  const someCertainlyBars = certain.some(({ says }) => says === false);
  if (someCertainlyBars && possible.every(({ says }) => says === false)) {
    return { value: false, contradiction: false };
  }
  return { value: UNKNOWN, contradiction: someCertainlyBars && certain.some(({ says }) => says === true) };
}

/** Every finding of a tree that a test picks, in reading order. */
export function findingsWhere(finding: Finding, test: (finding: Finding) => boolean): readonly Finding[] {
  return [...(test(finding) ? [finding] : []), ...finding.parts.flatMap((part) => findingsWhere(part, test))];
}

/**
 * The findings that decide the result: the parts without which it would not be what it is. For an `all` that fails,
 * the parts that fail; for one that is unknown, the unknown ones.
 */
export function decisiveFindings(finding: Finding): readonly Finding[] {
  const { node, parts } = finding;
  if (node.op === 'all' || node.op === 'any') {
    const truth = truthOf(finding);
    const carrying = parts.filter((part) => truthOf(part) === truth);
    return carrying.flatMap(decisiveFindings);
  }
  if (node.op === 'not' && parts[0]) {
    const inner = decisiveFindings(parts[0]);
    return inner.length > 1 ? inner : [finding];
  }
  return [finding];
}
