import {
  type Finding,
  formatFinding,
  formatValue,
  type Locator,
  type Outcome,
  type Status,
  type Value,
  type ValueSpec,
} from '@tarazy/rules';

/** The nouns that have an id and a title. */
export const nouns = [
  'reform',
  'harm',
  'case',
  'obligation',
  'instrument',
  'source',
  'procedure',
  'scenario',
  'parameter',
] as const;

/** One of the nouns. */
export type Noun = (typeof nouns)[number];

/** The words of the model in one language, as the command line asks for them. What has no words gives its id. */
export interface Words {
  /** What the model does not claim. */
  readonly notClaimed: string;
  /** Why a step that was never reached counts as taken. */
  readonly assumed: string;
  readonly statuses: Readonly<Record<Status, string>>;
  /** Title of an entry. */
  title(noun: Noun, id: string): string;
  /** A few sentences on an entry, where there are any. */
  summary(noun: Noun, id: string): string | undefined;
  /** What really happened in a case. */
  documented(caseId: string): string;
  step(procedure: string, step: string): string;
  /** What an outcome means for a procedure, where there are words for it. */
  outcome(procedure: string, outcome: Outcome): string | undefined;
  fact(procedure: string, fact: string): string;
  option(reform: string, option: string): string;
  theme(id: string): string;
  /** Name of a branch of the law; of a part of one, its path. */
  branch(path: string): string;
  survey(id: string): string;
  /** What a question of a survey asks, and what an answer to it says. */
  question(id: string): string;
  answer(question: string, id: string): string;
  body(id: string): string;
  place(id: string): string;
  sector(id: string): string;
  /** What a condition `owner/condition` says. */
  says(id: string): string;
  /** Why the model infers a condition `owner/condition` or a fact `case/fact`, where it does. */
  reason(id: string): string | undefined;
  /** The paraphrase of an entry of evidence. */
  evidence(noun: 'harm' | 'case', owner: string, name: string): string | undefined;
  /** Articles of one instrument, as people cite them. */
  article(instrument: string, articles: readonly string[]): string;
  locator(at: Locator): string;
  /** A value as people read it. */
  value(value: Value, spec: ValueSpec): string;
  /** Name of a member of a set. */
  member(path: string, member: string): string;
  /** What the law says at a path, as a sentence. */
  law(path: string, value: Value): string;
  /** Why a finding came out as it did, in a sentence. */
  because(finding: Finding, procedure?: string): string;
}

/** Words where there are none: ids, and findings in formal words. */
export function plainWords(): Words {
  const itself = (id: string) => id;
  const second = (_owner: string, id: string) => id;
  const none = () => undefined;
  return {
    notClaimed: 'not-claimed',
    assumed: 'assumed',
    statuses: {
      open: 'open',
      'on-paper': 'on-paper',
      enforceable: 'enforceable',
      settled: 'settled',
      undetermined: 'undetermined',
    },
    title: second,
    summary: none,
    documented: itself,
    step: second,
    outcome: none,
    fact: second,
    option: second,
    theme: itself,
    branch: itself,
    survey: itself,
    question: itself,
    answer: second,
    body: itself,
    place: itself,
    sector: itself,
    says: itself,
    reason: none,
    evidence: none,
    article: (instrument, articles) => `${instrument} ${articles.join(', ')}`,
    locator: ({ source, at, note }) => `${source}, ${at}${note === undefined ? '' : ` – ${note}`}`,
    value: (value) => formatValue(value),
    member: second,
    law: (path, value) => `${path} ${formatValue(value)}`,
    because: (finding) => formatFinding(finding),
  };
}
