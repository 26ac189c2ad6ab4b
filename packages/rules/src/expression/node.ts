import type { Unit } from '../unit.ts';

/** Comparisons of two values of one unit. */
export type Comparison = 'atLeast' | 'moreThan' | 'atMost' | 'lessThan' | 'equals';
/** Arithmetic on numbers; units are checked. */
export type Arithmetic = 'plus' | 'minus' | 'times' | 'dividedBy';

/**
 * An expression over law and facts: plain JSON. One tree serves every reader: evaluation, explanation, dependencies,
 * the compiled path and the search for what would flip it.
 */
export type Node =
  | { readonly op: 'law'; readonly path: string }
  | { readonly op: 'fact'; readonly name: string }
  | { readonly op: 'value'; readonly value: number | boolean | string; readonly unit: Unit }
  | { readonly op: Comparison; readonly left: Node; readonly right: Node }
  | { readonly op: Arithmetic; readonly left: Node; readonly right: Node }
  | { readonly op: 'all' | 'any'; readonly of: readonly Node[] }
  | { readonly op: 'not' | 'isKnown' | 'inForce'; readonly of: Node }
  | { readonly op: 'includes'; readonly set: Node; readonly member: Node }
  | { readonly op: 'norms'; readonly of: readonly NormNode[] };

/** One of several norms on the same question: whether it is in force, and what it says. */
export interface NormNode {
  readonly inForce: Node;
  readonly says: Node;
}

const comparisons: ReadonlySet<string> = new Set<Comparison>([
  'atLeast',
  'moreThan',
  'atMost',
  'lessThan',
  'equals',
]);
const arithmetics: ReadonlySet<string> = new Set<Arithmetic>(['plus', 'minus', 'times', 'dividedBy']);

/** Whether the node compares two values. */
export function isComparison(node: Node): node is Extract<Node, { op: Comparison }> {
  return comparisons.has(node.op);
}

/** Whether the node computes a number from two numbers. */
export function isArithmetic(node: Node): node is Extract<Node, { op: Arithmetic }> {
  return arithmetics.has(node.op);
}

/** The direct parts of a node, in reading order. */
export function partsOf(node: Node): readonly Node[] {
  if (isComparison(node) || isArithmetic(node)) return [node.left, node.right];
  switch (node.op) {
    case 'all':
    case 'any':
      return node.of;
    case 'not':
    case 'isKnown':
    case 'inForce':
      return [node.of];
    case 'includes':
      return [node.set, node.member];
    case 'norms':
      return node.of.flatMap((norm) => [norm.inForce, norm.says]);
    default:
      return [];
  }
}

/** What an expression rests on: the paths of law it reads, each once and sorted. */
export function lawPathsOf(node: Node): readonly string[] {
  return [...new Set(collect(node, (part) => (part.op === 'law' ? part.path : undefined)))].sort();
}

/** The facts an expression reads, each once and sorted. */
export function factNamesOf(node: Node): readonly string[] {
  return [...new Set(collect(node, (part) => (part.op === 'fact' ? part.name : undefined)))].sort();
}

function collect(node: Node, pick: (node: Node) => string | undefined): string[] {
  const own = pick(node);
  return [...(own === undefined ? [] : [own]), ...partsOf(node).flatMap((part) => collect(part, pick))];
}
