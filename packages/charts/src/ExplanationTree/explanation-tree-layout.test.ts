import { describe, expect, test } from 'vitest';
import { layoutExplanationTree, listNodes } from './explanation-tree-layout';
import type { ExplanationNode } from './explanation-tree-props';

const buildNode = (
  id: string,
  verdict: ExplanationNode['verdict'],
  more: Partial<ExplanationNode> = {},
): ExplanationNode => ({
  id,
  label: id,
  verdict,
  ...more,
});

describe('layoutExplanationTree', () => {
  test('opens what fails or is not known and folds what holds', () => {
    const placed = layoutExplanationTree([
      buildNode('root', 'fails', {
        children: [
          buildNode('a', 'holds', { children: [buildNode('a1', 'holds')] }),
          buildNode('b', 'holds', { children: [buildNode('b1', 'unknown')] }),
          buildNode('c', 'fails', { off: true, children: [buildNode('c1', 'fails')] }),
        ],
      }),
    ]);
    const open = listNodes(placed).filter((node) => node.open && node.children.length > 0);
    expect(open.map(({ node }) => node.id)).toEqual(['root', 'b']);
  });
  test('counts levels from 1', () => {
    const placed = layoutExplanationTree([
      buildNode('root', 'holds', { children: [buildNode('a', 'holds')] }),
    ]);
    expect(listNodes(placed).map(({ level }) => level)).toEqual([1, 2]);
  });
});
