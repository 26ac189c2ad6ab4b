import type { ExplanationNode } from './explanation-tree-props';

/** A node in place. */
export interface PlacedNode {
  readonly node: ExplanationNode;
  /** 1 at the top. */
  readonly level: number;
  /** Open at the start: something below fails or is not known. */
  readonly open: boolean;
  readonly children: readonly PlacedNode[];
}

function needsReading(node: ExplanationNode): boolean {
  if (node.off === true) return false;
  if (node.verdict === 'fails' || node.verdict === 'unknown') return true;
  return (node.children ?? []).some(needsReading);
}

/** Places the nodes: branches that hold are folded, branches in which something fails or is not known are open. */
export function layoutExplanationTree(nodes: readonly ExplanationNode[], level = 1): readonly PlacedNode[] {
  return nodes.map((node) => ({
    node,
    level,
    open: needsReading(node),
    children: layoutExplanationTree(node.children ?? [], level + 1),
  }));
}

/** Every node in reading order. */
export function listNodes(nodes: readonly PlacedNode[]): readonly PlacedNode[] {
  return nodes.flatMap((placed) => [placed, ...listNodes(placed.children)]);
}

/** Statements at the top drawn before "n shown of m". */
export const NODE_LIMIT = 60;
/** Mends drawn before "n shown of m". */
export const MEND_LIMIT = 12;
