import type Fraction from 'fraction.js';
import { toExact, toNumber } from '../exact.ts';
import type { CaseFacts } from '../fact.ts';
import { type LawState, readPath } from '../law.ts';
import { ownEntry } from '../own-entry.ts';
import { type Truth, UNKNOWN, type Value } from '../value.ts';
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

/** A finding, and the exact number behind it where it is one. Kept apart so that a finding stays plain JSON. */
export interface ExactFinding {
  readonly finding: Finding;
  readonly exact?: Fraction | undefined;
}

/** Decides an expression and says how. Never throws on data: what is not known is `unknown`. */
export function evaluate(node: Node, situation: Situation): Finding {
  return evaluateExactly(node, situation).finding;
}

/** The truth a finding came to. A repealed yes/no is no norm, and so does not hold. */
export function truthOf({ value }: Pick<Finding, 'value'>): Truth {
  return value === UNKNOWN ? UNKNOWN : value === true;
}

/** Decides an expression, and keeps the number behind it exact. */
export function evaluateExactly(node: Node, situation: Situation): ExactFinding {
  if (isComparison(node) || isArithmetic(node)) {
    const [left, right] = [evaluateExactly(node.left, situation), evaluateExactly(node.right, situation)];
    return isComparison(node)
      ? { finding: findComparison(node, left, right) }
      : findNumber(node, left, right);
  }
  if (node.op === 'value' || node.op === 'law' || node.op === 'fact') {
    const finding = findLeaf(node, situation);
    return { finding, exact: typeof finding.value === 'number' ? toExact(finding.value) : undefined };
  }
  return { finding: findTruth(node, situation) };
}

function findLeaf(node: Extract<Node, { op: 'value' | 'law' | 'fact' }>, situation: Situation): Finding {
  if (node.op === 'value') return leaf(node, node.value);
  if (node.op === 'fact') {
    const given = ownEntry(situation.facts, node.name);
    return given ? leaf(node, given.value) : leaf(node, UNKNOWN, 'fact-missing');
  }
  const value = readPath(situation.state, node.path) ?? null;
  return leaf(node, value, value === UNKNOWN ? 'law-unknown' : value === null ? 'no-norm' : undefined);
}

function leaf(node: Node, value: Value, reason?: Reason): Finding {
  return { node, value, parts: [], ...(reason && { reason }) };
}

type TruthNode = Extract<Node, { op: 'all' | 'any' | 'not' | 'isKnown' | 'inForce' | 'includes' | 'norms' }>;

function findTruth(node: TruthNode, situation: Situation): Finding {
  switch (node.op) {
    case 'all':
    case 'any': {
      const parts = node.of.map((part) => evaluate(part, situation));
      const decisive = node.op === 'any';
      const truths = parts.map(truthOf);
      const value = truths.includes(decisive) ? decisive : truths.includes(UNKNOWN) ? UNKNOWN : !decisive;
      return { node, value, parts };
    }
    case 'not': {
      const part = evaluate(node.of, situation);
      const truth = truthOf(part);
      return { node, value: truth === UNKNOWN ? UNKNOWN : !truth, parts: [part] };
    }
    case 'isKnown': {
      const part = evaluate(node.of, situation);
      return { node, value: isKnownValue(part.value), parts: [part] };
    }
    case 'inForce': {
      const part = evaluate(node.of, situation);
      const value = isInForce(part.value);
      // A set of unknown members is not itself unknown, so that the reason stands here.
      const reason = value === UNKNOWN && part.value !== UNKNOWN ? ('law-unknown' as const) : undefined;
      return { node, value, parts: [part], ...(reason && { reason }) };
    }
    case 'includes':
      return findMembership(node, evaluate(node.set, situation), evaluate(node.member, situation));
    case 'norms':
      return findNorms(node, situation);
  }
}

/** Whether a value is known: for a set, whether all its members are. */
export function isKnownValue(value: Value): boolean {
  if (typeof value !== 'object' || value === null) return value !== UNKNOWN;
  return !Object.values(value).includes(UNKNOWN);
}

/** Whether a norm is in force: for a set, whether it is for any of its members. */
export function isInForce(value: Value): Truth {
  if (typeof value !== 'object' || value === null) return value === UNKNOWN ? UNKNOWN : value !== null;
  const members = Object.values(value);
  if (members.some((held) => typeof held === 'boolean')) return true;
  return members.includes(UNKNOWN) ? UNKNOWN : false;
}

function findComparison(
  node: Extract<Node, { op: Comparison }>,
  left: ExactFinding,
  right: ExactFinding,
): Finding {
  const parts = [left.finding, right.finding];
  const [a, b] = [left.finding.value, right.finding.value];
  if (a === null || b === null) return { node, value: false, parts, reason: 'no-norm' };
  if (a === UNKNOWN || b === UNKNOWN) return { node, value: UNKNOWN, parts };
  if (left.exact && right.exact) {
    return { node, value: holdsFor(node.op, left.exact.compare(right.exact)), parts };
  }
  const order = a === b ? 0 : String(a) < String(b) ? -1 : 1;
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

function findNumber(
  node: Extract<Node, { op: Arithmetic }>,
  left: ExactFinding,
  right: ExactFinding,
): ExactFinding {
  const parts = [left.finding, right.finding];
  if (left.finding.value === null || right.finding.value === null) {
    return { finding: { node, value: null, parts, reason: 'no-norm' } };
  }
  if (!left.exact || !right.exact) return { finding: { node, value: UNKNOWN, parts } };
  if (node.op === 'dividedBy' && right.exact.equals(0)) {
    return { finding: { node, value: UNKNOWN, parts, reason: 'division-by-zero' } };
  }
  const exact = calculate(node.op, left.exact, right.exact);
  return { finding: { node, value: toNumber(exact), parts }, exact };
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

function findMembership(node: Node, set: Finding, member: Finding): Finding {
  const parts = [set, member];
  if (member.value === UNKNOWN) return { node, value: UNKNOWN, parts };
  if (member.value === null) return { node, value: false, parts, reason: 'no-norm' };
  const held = memberOf(set.value, String(member.value));
  const reason = held === UNKNOWN ? 'law-unknown' : held === null ? 'no-norm' : undefined;
  return { node, value: held ?? false, parts, ...(reason && { reason }) };
}

/** Whether a member is in a set as a law state holds it; one that the set does not name is out. */
export function memberOf(set: Value, member: string): Truth | null {
  if (set === UNKNOWN || set === null) return set;
  if (typeof set !== 'object' || !Object.hasOwn(set, member)) return false;
  return set[member] ?? null;
}

function findNorms(node: Extract<Node, { op: 'norms' }>, situation: Situation): Finding {
  const found = node.of.map((norm: NormNode) => ({
    inForce: evaluate(norm.inForce, situation),
    says: evaluate(norm.says, situation),
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
