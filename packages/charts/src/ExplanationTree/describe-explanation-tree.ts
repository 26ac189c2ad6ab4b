import type { Locale } from '../shared/chart-types';
import { capitalise } from '../shared/format';
import type { TwinTable } from '../shared/TableTwin';
import { wordsFor } from '../words/words-for';
import { layoutExplanationTree, listNodes } from './explanation-tree-layout';
import type { ExplanationMend, ExplanationNode, ExplanationTreeProps } from './explanation-tree-props';
import { explanationWords } from './explanation-tree-words';

type Described = Pick<ExplanationTreeProps, 'nodes' | 'mends' | 'locale'>;

/** The reforms of a mend in one piece of text. */
export function joinMend({ parts }: ExplanationMend): string {
  return parts.map(({ label, note }) => (note === undefined ? label : `${label} (${note})`)).join(' + ');
}

/**
 * How many statements there are, how many fail and how many are not known, and the smallest mends. Switched-off nodes
 * are not counted.
 */
export function describeExplanationTree({ nodes, mends, locale }: Described): string {
  const words = wordsFor(locale);
  const counted = listNodes(layoutExplanationTree(nodes)).filter(({ node }) => node.off !== true);
  if (counted.length === 0) return words.noExplanation;
  const count = (verdict: ExplanationNode['verdict']): number =>
    counted.filter(({ node }) => node.verdict === verdict).length;
  const size = words.explanationSize(count('fails'), count('unknown'), counted.length);
  return mends === undefined || mends.list.length === 0
    ? size
    : `${size} ${explanationWords(locale).smallest(mends.list.map(joinMend))}`;
}

/** What a node rests on, in words. */
function describeBasis(node: ExplanationNode, locale: Locale): string {
  const words = wordsFor(locale);
  if (node.basis === undefined) return '';
  return node.basis.kind === 'source'
    ? `${words.source}: ${node.basis.label}`
    : `${words.inference}: ${node.basis.reason}`;
}

/** Each statement as a line of a table, then each mend. */
export function tabulateExplanationTree({ nodes, mends, locale }: Described): TwinTable {
  const words = wordsFor(locale);
  return {
    columns: [words.statement, words.value, words.basis, words.reads],
    rows: [
      ...listNodes(layoutExplanationTree(nodes)).map(({ node }) => ({
        id: node.id,
        cells: [
          node.label,
          capitalise(
            [node.off === true ? words.off : words.explained[node.verdict], node.value]
              .filter(Boolean)
              .join(': '),
          ),
          describeBasis(node, locale),
          (node.reads ?? []).map((read) => `${read.label}: ${read.value}`).join('; '),
        ],
      })),
      ...(mends?.list ?? []).map((mend) => ({
        id: `mend ${mend.id}`,
        cells: [explanationWords(locale).mend, joinMend(mend), '', ''],
      })),
    ],
  };
}
