import type { ExplanationNode } from '@tarazy/charts';
import { conditionText, explainFinding, model, parameterTitle } from '@tarazy/model';
import { findingsWhere, type JudgedCondition, readPath, sameValue, type Truth, UNKNOWN } from '@tarazy/rules';
import type { ViewReader } from '../reader';
import { articleLine, articlePath, locatorLink } from '../words/links';
import { sayValue } from '../words/say-value';
import { explanationViewWords } from './explanation-view-words';

/** How a condition is shown. */
export interface ConditionSetting {
  /** ISO date of the law that values are compared with. */
  readonly asOf: string;
  /** The page that leaves the condition out, or counts it again; none unless told. */
  readonly doubtHref?: ((id: string) => string) | undefined;
  /** Words in place of the verdict's own. */
  readonly word?: string | undefined;
}

/** How a truth is shown in an explanation. */
function verdictOf(truth: Truth): ExplanationNode['verdict'] {
  return truth === UNKNOWN ? 'unknown' : truth ? 'holds' : 'fails';
}

/** A condition as a node of an explanation: its sentence, what it rests on, the values it read and what decided it. */
export function explainCondition(
  reader: ViewReader,
  condition: JudgedCondition,
  { asOf, doubtHref, word }: ConditionSetting,
): ExplanationNode {
  const { id, holds, basis, finding, off } = condition;
  const { says, reason } = conditionText(reader.texts, id);
  const sentences = explainFinding(finding, reader.wording);
  return {
    id,
    label: says,
    verdict: verdictOf(holds),
    value: word,
    basis:
      basis.kind === 'source' ? sourceBasis(reader, basis.at) : { kind: 'inference', reason: reason ?? '' },
    reads: readsOf(reader, condition, asOf),
    // What holds needs no more than the values read; what does not, says what stands in the way.
    children: (holds === true ? [] : sentences).map((label, index) => ({
      id: `${id}/${index}`,
      label,
      verdict: 'value',
      value: '',
    })),
    off,
    toggleHref: doubtHref?.(id),
  };
}

function sourceBasis(
  reader: ViewReader,
  at: Extract<JudgedCondition['basis'], { kind: 'source' }>['at'],
): ExplanationNode['basis'] {
  const links = at.map((locator) => locatorLink(reader, locator));
  return { kind: 'source', label: links.map(({ label }) => label).join(' · '), href: links[0]?.href };
}

function readsOf(reader: ViewReader, { finding }: JudgedCondition, asOf: string): ExplanationNode['reads'] {
  const read = new Map(
    findingsWhere(finding, ({ node }) => node.op === 'law').flatMap(({ node, value }) =>
      node.op === 'law' ? [[node.path, value] as const] : [],
    ),
  );
  const today = model.law.at(asOf);
  return [...read].map(([path, value]) => {
    const dated = model.law.provenance(path, asOf)?.dated;
    const first = dated?.articles[0];
    const changed = !sameValue(readPath(today, path), value);
    return {
      label: parameterTitle(reader.texts, path),
      href: first && reader.link(articlePath(first)),
      value: sayValue(reader, path, value),
      article: changed
        ? explanationViewWords[reader.locale].withPackage
        : dated && articleLine(reader.texts, dated.articles),
      certainty: changed ? 'verified' : value === UNKNOWN || !dated ? 'unknown' : dated.certainty,
    };
  });
}
