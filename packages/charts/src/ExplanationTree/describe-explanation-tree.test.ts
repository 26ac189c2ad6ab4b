import { expect, test } from 'vitest';
import { harassmentMends } from '../fixtures/explanation-fixture';
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
  expect(describeExplanationTree({ nodes, locale: 'en' })).toBe('3 statements: 1 fail, 1 not known.');
  expect(describeExplanationTree({ nodes, locale: 'ru' })).toBe('3 условия; не выполнено: 1, неизвестно: 1.');
  expect(describeExplanationTree({ nodes, locale: 'kk' })).toBe('3 шарт; орындалмағаны: 1, белгісізі: 1.');
  expect(describeExplanationTree({ nodes: [], locale: 'en' })).toBe('Nothing to explain here.');
});

test('tells a source from an inference in the table', () => {
  expect(tabulateExplanationTree({ nodes, locale: 'en' }).rows.map((row) => row.cells[2])).toEqual([
    '',
    'Source: Art. 6',
    'Inference: No article names one',
  ]);
});

test('names the smallest mends, in words and in the table', () => {
  const props = { nodes, mends: harassmentMends, locale: 'en' as const };
  expect(describeExplanationTree(props)).toBe(
    '3 statements: 1 fail, 1 not known. Smallest mend: Define and prohibit harassment + Sanction and inspect ' +
      '(from 15 days); or Define and prohibit harassment + Let the court award damages.',
  );
  expect(tabulateExplanationTree(props).rows.map(({ cells }) => cells[0])).toEqual([
    'All that the harm asks is there',
    'A rule',
    'A remedy',
    'Smallest mend',
    'Smallest mend',
  ]);
});
