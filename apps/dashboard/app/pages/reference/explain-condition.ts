import type { ExplanationNode } from '@tarazy/charts';
import { conditionText, explainFinding, model, parameterTitle } from '@tarazy/model';
import { findingsWhere, type JudgedCondition, readPath, sameValue, type Truth, UNKNOWN } from '@tarazy/rules';
import { articleLine, articlePath, locatorLink } from '@tarazy/views';
import type { ModelView } from '../../model-view';
import { linkWithDoubt } from './package-links';
import { sayValue } from './say-law';

type Verdict = ExplanationNode['verdict'];

/** How a truth is shown in an explanation. */
function verdictOf(truth: Truth): Verdict {
  return truth === UNKNOWN ? 'unknown' : truth ? 'holds' : 'fails';
}

/**
 * A condition as a node of an explanation: its sentence, what it rests on, the values it read, what decided it, and the
 * link that switches it off on the page at `path`. `word` stands in place of the verdict's own.
 */
export function explainCondition(
  view: ModelView,
  condition: JudgedCondition,
  path: string,
  byPackage: string,
  word?: string,
): ExplanationNode {
  const { id, holds, basis, finding, off } = condition;
  const { says, reason } = conditionText(view.texts, id);
  const sentences = explainFinding(finding, view.wording);
  return {
    id,
    label: says,
    verdict: verdictOf(holds),
    value: word,
    basis:
      basis.kind === 'source' ? sourceBasis(view, basis.at) : { kind: 'inference', reason: reason ?? '' },
    reads: readsOf(view, condition, byPackage),
    // What holds needs no more than the values read; what does not, says what stands in the way.
    children: (holds === true ? [] : sentences).map((label, index) => ({
      id: `${id}/${index}`,
      label,
      verdict: 'value',
      value: '',
    })),
    off,
    toggleHref: linkWithDoubt(view, path, id),
  };
}

function sourceBasis(
  view: ModelView,
  at: Extract<JudgedCondition['basis'], { kind: 'source' }>['at'],
): ExplanationNode['basis'] {
  const links = at.map((locator) => locatorLink(view, locator));
  return { kind: 'source', label: links.map(({ label }) => label).join(' · '), href: links[0]?.href };
}

function readsOf(view: ModelView, { finding }: JudgedCondition, byPackage: string): ExplanationNode['reads'] {
  const read = new Map(
    findingsWhere(finding, ({ node }) => node.op === 'law').flatMap(({ node, value }) =>
      node.op === 'law' ? [[node.path, value] as const] : [],
    ),
  );
  const today = model.law.at(view.asOf);
  return [...read].map(([path, value]) => {
    const dated = model.law.provenance(path, view.asOf)?.dated;
    const first = dated?.articles[0];
    const changed = !sameValue(readPath(today, path), value);
    return {
      label: parameterTitle(view.texts, path),
      href: first && view.link(articlePath(first)),
      value: sayValue(view, path, value),
      article: changed ? byPackage : dated && articleLine(view.texts, dated.articles),
      certainty: changed ? 'verified' : value === UNKNOWN || !dated ? 'unknown' : dated.certainty,
    };
  });
}
