import {
  articleNumber,
  conditionText,
  explainFinding,
  factText,
  formatInUnit,
  type Locale,
  lawStatement,
  locatorPlace,
  model,
  parameterText,
  parameterTitle,
  type Texts,
  textsIn,
} from '@tarazy/model';
import { figureTextsIn } from '@tarazy/model/figures';
import type { Status } from '@tarazy/rules';
import { type Noun, plainWords, type Words } from './words.ts';

/** An entry of the texts, as far as the command line reads it. */
interface Entry {
  readonly title?: string;
  readonly short?: string;
  readonly summary?: string;
  readonly documented?: string;
  readonly question?: string;
  readonly outcomes?: Readonly<Record<string, string>>;
  readonly supervision?: string;
  readonly evidence?: Readonly<Record<string, string>>;
  readonly reasons?: Readonly<Record<string, string>>;
  readonly steps?: Readonly<Record<string, { readonly title: string }>>;
  readonly options?: Readonly<Record<string, string>> | undefined;
}

/** The words of surveys, by whatever id. */
interface SurveyWords {
  readonly surveys: Readonly<Record<string, { readonly title: string }>>;
  readonly questions: Readonly<Record<string, { readonly asks: string; readonly answers: Names }>>;
}

type Entries = Readonly<Record<string, Entry>>;
type Names = Readonly<Record<string, string>>;

/** The words of the model in one of its languages. */
export function wordsOfModel(locale: Locale): Words {
  const texts = textsIn(locale);
  const wording = { law: model.law, texts, locale };
  const plain = plainWords();
  const asked: SurveyWords = figureTextsIn(locale);
  const entry = (noun: Noun, id: string): Entry | undefined => entriesOf(texts)[noun]?.[id];
  const name = (names: Names) => (id: string) => names[id] ?? id;
  const short = (noun: 'instrument' | 'source', id: string) => entry(noun, id)?.short ?? id;
  const reasonOfFact = (id: string) => {
    const [owner = '', fact = ''] = id.split('/');
    return entry('case', owner)?.reasons?.[fact];
  };
  return {
    ...plain,
    notClaimed: texts.disclaimer,
    assumed: texts.words.assumed,
    statuses: titlesOf(texts.statuses),
    title: (noun, id) => (noun === 'parameter' ? parameterTitle(texts, id) : (entry(noun, id)?.title ?? id)),
    summary(noun, id) {
      if (noun === 'parameter') return parameterText(texts, id)?.note;
      const found = entry(noun, id);
      return found?.summary ?? found?.question ?? found?.supervision;
    },
    documented: (id) => entry('case', id)?.documented ?? '',
    step: (procedure, step) => entry('procedure', procedure)?.steps?.[step]?.title ?? step,
    outcome: (procedure, outcome) => entry('procedure', procedure)?.outcomes?.[outcome],
    fact: (procedure, fact) => factText(texts, procedure, fact).title,
    option: (reform, option) => entry('reform', reform)?.options?.[option] ?? option,
    theme: name(texts.themes),
    branch: name(texts.branches),
    survey: (id) => asked.surveys[id]?.title ?? id,
    question: (id) => asked.questions[id]?.asks ?? id,
    answer: (question, id) => asked.questions[question]?.answers[id] ?? id,
    body: name(texts.bodies),
    place: name(texts.places),
    sector: name(texts.terms),
    says: (id) => conditionText(texts, id).says,
    reason: (id) => conditionText(texts, id).reason ?? reasonOfFact(id),
    evidence: (noun, owner, evidence) => entry(noun, owner)?.evidence?.[evidence],
    article: (instrument, articles) =>
      `${short('instrument', instrument)} ${articles.map((number) => articleNumber(texts, number)).join(', ')}`,
    locator: (locator) => `${short('source', locator.source)}, ${locatorPlace(texts, locator)}`,
    value: (value, spec) => formatInUnit(value, spec, locale, texts),
    member: (_path, member) => name(texts.terms)(member),
    law: (path, value) => lawStatement(path, value, wording),
    because: (finding, procedure) =>
      explainFinding(finding, { ...wording, ...(procedure !== undefined && { procedure }) }).join(' '),
  };
}

function entriesOf(texts: Texts): Readonly<Partial<Record<Noun, Entries>>> {
  return {
    reform: texts.reforms,
    harm: texts.harms,
    case: texts.cases,
    obligation: texts.obligations,
    instrument: texts.instruments,
    source: texts.sources,
    procedure: texts.procedures,
  };
}

function titlesOf(statuses: Texts['statuses']): Readonly<Record<Status, string>> {
  const titles = Object.entries(statuses).map(([status, { title }]) => [status, title]);
  return Object.fromEntries(titles) as Record<Status, string>;
}
