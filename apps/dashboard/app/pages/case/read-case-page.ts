import type { ReplayCell, ReplayColumn, ReplayOutcome, ReplayStep, Verdict } from '@tarazy/charts';
import { explainFinding, factText, fill, formatInUnit, lawStatement, model, type Texts } from '@tarazy/model';
import {
  type CaseFact,
  type DocumentedCase,
  factNamesOf,
  type LawState,
  lawPathsOf,
  type Outcome,
  procedureOf,
  type ReplayedStep,
  readPath,
  replay,
  sameValue,
} from '@tarazy/rules';
import { formatDate, formatVagueDate } from '../../format';
import type { ModelView } from '../../model-view';
import { linkTo } from '../../view-state';
import { articleLine, articlePath, articlesOf, locatorLink, type TextLink } from '../shared/links';
import { type ReplayedLaw, replayUnderLaws } from './case-laws';
import { type CaseTexts, caseTexts } from './case-texts';
import { readCaseSweep } from './read-case-sweep';
import { readMends } from './read-mends';
import { readSignatures } from './read-signatures';

/** Words of one procedure, looked up by plain ids. */
export interface ProcedureWords {
  readonly title: string;
  readonly question: string;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly steps: Readonly<
    Record<
      string,
      { readonly title: string; readonly holds: string; readonly fails: string; readonly unknown: string }
    >
  >;
}

/** Words of one case, looked up by plain ids. */
interface CaseWords {
  readonly title: string;
  readonly short: string;
  readonly summary: string;
  readonly documented: string;
  readonly reasons: Readonly<Record<string, string>>;
  readonly evidence: Readonly<Record<string, string>>;
}

/** Everything the page of a case shows; `null` for a case that does not exist. */
export function readCasePage(view: ModelView, id: string) {
  const documented = model.cases[id];
  if (!documented) return null;
  const words = caseTexts[view.locale];
  const text = caseWords(view.texts, id);
  const procedure = procedureWords(view.texts, documented.procedure);
  const replayed = replayUnderLaws(view, id, documented);
  const wording = { ...view.wording, procedure: documented.procedure };
  const steps = Object.entries(procedureOf(model, documented).steps);
  const added = replayed.laws.filter(({ kind }) => kind === 'added');
  return {
    locale: view.locale,
    title: text.title,
    crumbs: [
      { label: words.cases, href: view.link('/cases') },
      { label: procedure.title, href: `${view.link('/cases')}#${documented.procedure}` },
    ],
    place: text.short,
    summary: text.summary,
    locators: Object.values(documented.evidence).map(({ at }) => locatorLink(view, at)),
    documented: text.documented,
    evidence: Object.entries(documented.evidence).map(([name, { at, figures = [] }]) => ({
      text: text.evidence[name] ?? name,
      locator: locatorLink(view, at),
      figures: figures.map(({ value, of }) => ({
        value: formatInUnit(value, { unit: 'count' }, view.locale, view.texts),
        of: (view.texts.figures as Readonly<Record<string, string>>)[of] ?? of,
      })),
    })),
    signatures: readSignatures(view, words, documented, replayed.laws),
    finding: sayFinding(view, words, procedure, documented, replayed.laws),
    subtitle: words.replayed(String(replayed.laws.length)),
    outcomeLabel: procedure.question,
    columns: replayed.laws.map((law) => readColumn(view, words, documented, law, added.indexOf(law) + 1)),
    bracket: readBracket(words, replayed.laws),
    steps: steps.map(([step, { holds }]) =>
      readStep(view, documented, step, procedure, factNamesOf(holds), lawPathsOf(holds)),
    ),
    cells: Object.fromEntries(
      steps.map(([step]) => [
        step,
        Object.fromEntries(
          replayed.laws.flatMap((law) => {
            const found = law.replay.steps.find((one) => one.id === step);
            return found
              ? [
                  [
                    law.id,
                    readCell(
                      view,
                      found,
                      law.state,
                      procedure,
                      explainFinding(found.finding, wording).join(' '),
                    ),
                  ],
                ]
              : [];
          }),
        ),
      ]),
    ) as Readonly<Record<string, Readonly<Record<string, ReplayCell>>>>,
    outcomes: Object.fromEntries(
      replayed.laws.map(({ id: law, replay: { outcome } }) => [
        law,
        { outcome, label: procedure.outcomes[outcome] },
      ]),
    ) as Readonly<Record<string, ReplayOutcome>>,
    sweep: readCaseSweep(view, words, id, documented, replayed),
    mends: readMends(view, words, id, documented, replayed),
    facts: readFacts(view, id, documented, text.reasons),
    missing: [...new Set(replayed.laws.flatMap(({ replay: { missingFacts } }) => missingFacts))].map(
      (name) => factText(view.texts, documented.procedure, name).missing,
    ),
    overTime: readOverTime(view, id, documented, procedure),
    others: readOthers(view, id, documented),
    harms: documented.harms.map((harm) => ({
      label: (view.texts.harms as Readonly<Record<string, { readonly title: string }>>)[harm]?.title ?? harm,
      href: view.link(`/harms/${harm}`),
    })),
    disclaimer: view.texts.disclaimer,
  };
}

export type CasePage = NonNullable<ReturnType<typeof readCasePage>>;

/** Words of a procedure by its id. */
function procedureWords(texts: Texts, id: string): ProcedureWords {
  return (texts.procedures as unknown as Readonly<Record<string, ProcedureWords>>)[id] as ProcedureWords;
}

function caseWords(texts: Texts, id: string): CaseWords {
  return (texts.cases as unknown as Readonly<Record<string, CaseWords>>)[id] as CaseWords;
}

/** The title of a reform, or its short name for the head of a column. */
function reformName(view: ModelView, id: string, form: 'title' | 'short'): string {
  return (
    (view.texts.reforms as Readonly<Record<string, Readonly<Record<'title' | 'short', string>>>>)[id]?.[
      form
    ] ?? id
  );
}

/** The finding of the replay, as the headline: what the first reform opens, and what stays shut. */
function sayFinding(
  view: ModelView,
  words: CaseTexts,
  procedure: ProcedureWords,
  documented: DocumentedCase,
  laws: readonly ReplayedLaw[],
): string {
  const today = laws.find(({ kind }) => kind === 'today');
  const changed = laws.find(({ kind }) => kind === 'package') ?? laws.find(({ kind }) => kind === 'added');
  const sought = procedureOf(model, documented).sought ?? 'lawful';
  if (!today) return procedure.title;
  const outcome = procedure.outcomes[today.replay.outcome];
  if (!changed) return today.replay.outcome === sought ? words.already(outcome) : words.nothingHelps(outcome);
  const name =
    changed.kind === 'package'
      ? packageName(view, words, 'title')
      : reformName(view, changed.added?.id ?? '', 'title');
  if (sought === 'blocked') return words.turns(outcome, name, procedure.outcomes[changed.replay.outcome]);
  const opened = today.replay.blocking.filter((step) => !changed.replay.blocking.includes(step)).length;
  return words.opens(name, opened, changed.replay.blocking.length);
}

/** A package without a name goes by its reform where it holds only one. */
function packageName(view: ModelView, words: CaseTexts, form: 'title' | 'short'): string {
  if (view.state.package.name !== null) return view.state.package.name;
  const [only, ...more] = view.chosen.reforms;
  return only && more.length === 0 && view.chosen.changes.length === 0
    ? reformName(view, only.id, form)
    : words.thisPackage;
}

function readColumn(
  view: ModelView,
  words: CaseTexts,
  documented: DocumentedCase,
  law: ReplayedLaw,
  index: number,
): ReplayColumn {
  switch (law.kind) {
    case 'was':
      return {
        id: law.id,
        kind: 'law',
        label: words.asItWas,
        note: formatVagueDate(view.locale, documented.from),
        shortLabel: words.short.was,
      };
    case 'today':
      return {
        id: law.id,
        kind: 'law',
        label: words.lawOfDay,
        note: formatDate(view.locale, law.asOf, 'short'),
        shortLabel: words.short.today,
      };
    case 'package':
      return {
        id: law.id,
        kind: 'reform',
        label: packageName(view, words, 'short'),
        shortLabel: words.short.package,
      };
    case 'added':
      return {
        id: law.id,
        kind: 'reform',
        label: `+ ${reformName(view, law.added?.id ?? '', 'short')}`,
        shortLabel: `+${index}`,
      };
  }
}

function readBracket(words: CaseTexts, laws: readonly ReplayedLaw[]) {
  const added = laws.filter(({ kind }) => kind === 'added');
  const [first, last] = [added[0], added.at(-1)];
  return first && last && first !== last
    ? { fromColumnId: first.id, toColumnId: last.id, label: words.adding }
    : undefined;
}

function readStep(
  view: ModelView,
  documented: DocumentedCase,
  id: string,
  procedure: ProcedureWords,
  facts: readonly string[],
  paths: readonly string[],
): ReplayStep {
  const shown = tellingFacts(documented, facts);
  const articles = articlesOf(paths, view.asOf);
  const first = articles[0];
  return {
    id,
    label: procedure.steps[id]?.title ?? id,
    ...(shown.length > 0 && {
      fact: shown.map(({ name, given }) => sayFact(view, documented.procedure, name, given)).join(' '),
      inferred: shown.every(({ given }) => given.basis.kind === 'inference'),
    }),
    ...(first && {
      locator: { label: articleLine(view.texts, articles), href: view.link(articlePath(first)) },
    }),
  };
}

/** The one or two facts that tell most about a step: what sources state before what is inferred, numbers first. */
function tellingFacts(documented: DocumentedCase, read: readonly string[]) {
  const told = Object.entries(documented.facts)
    .filter(([name, { value }]) => read.includes(name) && value !== 'other')
    .map(([name, given]) => ({ name, given }));
  const stated = told.filter(({ given }) => given.basis.kind === 'source');
  const pool = stated.length > 0 ? stated : told.filter(({ given }) => given.value !== false);
  const numbers = pool.filter(({ given }) => typeof given.value === 'number');
  return numbers.length > 0 ? numbers.slice(0, 2) : (pool.length > 0 ? pool : told).slice(0, 1);
}

/** A fact in a sentence, or as a name and a number. */
function sayFact(view: ModelView, procedure: string, name: string, { value }: CaseFact): string {
  const text = factText(view.texts, procedure, name);
  if (typeof value === 'boolean') return (value ? text.yes : text.no) ?? text.title;
  if (typeof value === 'string') {
    return `${text.title}: ${(view.texts.terms as Readonly<Record<string, string>>)[value] ?? value}.`;
  }
  const spec = model.procedures[procedure]?.facts[name] ?? { unit: 'count' as const };
  return `${text.title}: ${formatInUnit(value, spec, view.locale, view.texts)}.`;
}

const verdicts: Readonly<Record<string, Verdict>> = { true: 'pass', false: 'block', unknown: 'unknown' };

function readCell(
  view: ModelView,
  step: ReplayedStep,
  state: LawState,
  procedure: ProcedureWords,
  because: string,
): ReplayCell {
  const text = procedure.steps[step.id];
  const template = step.holds === true ? text?.holds : step.holds === false ? text?.fails : text?.unknown;
  return {
    verdict: step.assumed ? 'assumed' : (verdicts[String(step.holds)] ?? 'unknown'),
    reason: fillFromLaw(view, template ?? '', state),
    because: step.assumed ? view.texts.words.assumed : because,
  };
}

/** Puts values of the law into a word such as `{strikes.signatureShare} needed`; a dash where there is no norm. */
function fillFromLaw(view: ModelView, template: string, state: LawState): string {
  const paths = [...template.matchAll(/\{([\w.]+)\}/g)].map(([, path]) => path ?? '');
  const values = paths.map((path) => {
    const spec = model.law.spec(path) ?? { unit: 'count' as const };
    return [path, formatInUnit(readPath(state, path) ?? null, spec, view.locale, view.texts)] as const;
  });
  return fill(template, Object.fromEntries(values));
}

function readFacts(
  view: ModelView,
  caseId: string,
  documented: DocumentedCase,
  reasons: Readonly<Record<string, string>>,
) {
  return Object.entries(documented.facts).map(([name, given]) => {
    const id = `${caseId}/${name}`;
    const off = view.without.has(id);
    const without = off ? [...view.without].filter((one) => one !== id) : [...view.without, id];
    return {
      id,
      text: sayFact(view, documented.procedure, name, given),
      locators:
        given.basis.kind === 'source'
          ? given.basis.at.map((at) => locatorLink(view, at))
          : ([] as TextLink[]),
      reason: given.basis.kind === 'inference' ? (reasons[name] ?? '') : null,
      off,
      toggleHref:
        given.basis.kind === 'inference'
          ? linkTo(`/cases/${caseId}`, { ...view.state, package: { ...view.state.package, without } })
          : null,
    };
  });
}

/** The same facts under the law of each key date: what each amendment changed. */
function readOverTime(
  view: ModelView,
  caseId: string,
  documented: DocumentedCase,
  procedure: ProcedureWords,
) {
  const names = view.texts.keyDates as Readonly<Record<string, string>>;
  const paths = [
    ...new Set(Object.values(procedureOf(model, documented).steps).flatMap(({ holds }) => lawPathsOf(holds))),
  ];
  return model.keyDates.map(({ id, date }, index) => {
    const earlier = model.keyDates[index - 1]?.date;
    const decided = replay(
      caseId,
      documented,
      procedureOf(model, documented),
      model.law.at(date),
      view.without,
    );
    const titles = (ids: readonly string[]) =>
      ids.map((step) => procedure.steps[step]?.title ?? step).join(', ');
    return {
      id,
      date: formatDate(view.locale, date, 'short'),
      name: names[id] ?? id,
      changed: earlier === undefined ? [] : changedBetween(view, paths, earlier, date),
      outcome: procedure.outcomes[decided.outcome],
      kind: decided.outcome,
      shut: titles(decided.blocking),
      unknown: titles(decided.unknown),
      href: linkTo(`/cases/${caseId}`, { ...view.state, asOf: date }),
    };
  });
}

/** What the law says anew on a date, of the parameters that a case reads. */
function changedBetween(
  view: ModelView,
  paths: readonly string[],
  earlier: string,
  date: string,
): readonly string[] {
  const [before, after] = [model.law.at(earlier), model.law.at(date)];
  return paths
    .map((path) => ({ path, was: readPath(before, path), is: readPath(after, path) ?? null }))
    .filter(({ was, is }) => !sameValue(was, is) && (typeof is !== 'object' || is === null))
    .map(({ path, is }) => lawStatement(path, is, view.wording));
}

function readOthers(view: ModelView, caseId: string, documented: DocumentedCase) {
  return Object.entries(model.cases)
    .filter(([id, other]) => id !== caseId && other.procedure === documented.procedure)
    .map(([id, other]) => ({
      id,
      label: caseWords(view.texts, id).short,
      href: view.link(`/cases/${id}`),
      when: formatVagueDate(view.locale, other.from),
      what: caseWords(view.texts, id).title,
    }));
}
