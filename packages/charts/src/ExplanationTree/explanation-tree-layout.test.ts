import { describe, expect, test } from 'vitest';
import {
  deepExplanation,
  harassmentExplanation,
  harassmentMends,
  kazakhExplanation,
  manyStatements,
  russianExplanation,
} from '../fixtures/explanation-fixture';
import { checkScene } from '../picture/check-scene';
import { layoutExplanationTree, listNodes } from './explanation-tree-layout';
import { drawExplanationTree } from './explanation-tree-picture';
import type { ExplanationNode, ExplanationTreeProps } from './explanation-tree-props';

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

const props: ExplanationTreeProps = {
  title: 'A rule is missing',
  locale: 'en',
  nodes: harassmentExplanation,
  mends: harassmentMends,
};

describe.each([358, 700, 934])('the picture at %i px', (width) => {
  test.each([
    ['typical', props],
    ['eleven levels', { ...props, nodes: deepExplanation(11) }],
    ['90 statements', { ...props, nodes: manyStatements(90) }],
    ['nothing', { ...props, nodes: [] }],
    ['long Kazakh', { ...props, locale: 'kk' as const, nodes: kazakhExplanation, mends: undefined }],
    ['long Russian', { ...props, locale: 'ru' as const, nodes: russianExplanation, mends: undefined }],
  ])('overlaps nothing: %s', (_, given) => {
    expect(checkScene(drawExplanationTree(given, width))).toEqual([]);
  });
});

test('the picture keeps folded what the page folds, and says how much it leaves out', () => {
  const idsOf = (given: ExplanationTreeProps) =>
    drawExplanationTree(given, 700).items.flatMap((item) => (item.kind === 'mark' ? [item.id] : []));
  expect(idsOf(props)).toEqual(['settled', 'rule', 'reach', 'body', 'ratified']);
  expect(idsOf({ ...props, nodes: manyStatements(90) })).toHaveLength(60);
  expect(drawExplanationTree({ ...props, nodes: manyStatements(90) }, 700).items).toContainEqual(
    expect.objectContaining({ text: '60 shown of 90' }),
  );
});
