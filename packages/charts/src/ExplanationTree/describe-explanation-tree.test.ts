import { expect, test } from 'vitest';
import { describeExplanationTree, tabulateExplanationTree } from './describe-explanation-tree';
import type { ExplanationNode } from './explanation-tree-props';

const nodes: readonly ExplanationNode[] = [
  {
    id: 'root',
    label: 'All that the harm asks is there',
    verdict: 'fails',
    children: [
      { id: 'rule', label: 'A rule', verdict: 'holds', basis: { kind: 'source', label: 'Art. 6' } },
      {
        id: 'remedy',
        label: 'A remedy',
        verdict: 'unknown',
        basis: { kind: 'inference', reason: 'No article names one' },
      },
    ],
  },
];

test('counts what fails and what is not known, in three languages', () => {
  expect(describeExplanationTree(nodes, 'en')).toBe('3 statements: 1 fail, 1 not known.');
  expect(describeExplanationTree(nodes, 'ru')).toBe('3 условия; не выполнено: 1, неизвестно: 1.');
  expect(describeExplanationTree(nodes, 'kk')).toBe('3 шарт; орындалмағаны: 1, белгісізі: 1.');
  expect(describeExplanationTree([], 'en')).toBe('Nothing to explain here.');
});

test('tells a source from an inference in the table', () => {
  expect(tabulateExplanationTree(nodes, 'en').rows.map((row) => row.cells[2])).toEqual([
    '',
    'Source: Art. 6',
    'Inference: No article names one',
  ]);
});
