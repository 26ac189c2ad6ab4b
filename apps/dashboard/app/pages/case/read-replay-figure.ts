import type { ReplayCell, ReplayColumn, ReplayStep, Verdict } from '@tarazy/charts';
import { fill, formatInUnit, model } from '@tarazy/model';
import { type DocumentedCase, type LawState, procedureOf, type ReplayedStep, readPath } from '@tarazy/rules';
import type { ProcedureWords } from '@tarazy/views';
import { articleLine, articlePath, articlesOf, reformName } from '@tarazy/views';
import { formatDate, formatVagueDate } from '../../format';
import type { ModelView } from '../../model-view';
import type { ReplayedLaw } from './case-laws';
import type { CaseTexts } from './case-texts';
import { sayFact } from './read-case-facts';

/** The finding of the replay, as the headline: what the first reform opens, and what stays shut. */
export function sayFinding(
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
      : reformName(view.texts, changed.added?.id ?? '', 'title');
  if (sought === 'blocked') return words.turns(outcome, name, procedure.outcomes[changed.replay.outcome]);
  const opened = today.replay.blocking.filter((step) => !changed.replay.blocking.includes(step)).length;
  return words.opens(name, opened, changed.replay.blocking.length);
}

/** A package without a name goes by its reform where it holds only one. */
function packageName(view: ModelView, words: CaseTexts, form: 'title' | 'short'): string {
  if (view.state.package.name !== null) return view.state.package.name;
  const [only, ...more] = view.chosen.reforms;
  return only && more.length === 0 && view.chosen.changes.length === 0
    ? reformName(view.texts, only.id, form)
    : words.thisPackage;
}

/** The head of a column: which law, and of when. */
export function readColumn(
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
        label: `+ ${reformName(view.texts, law.added?.id ?? '', 'short')}`,
        shortLabel: `+${index}`,
      };
  }
}

/** The bracket over the reforms that are added one at a time; none where there is only one. */
export function readBracket(words: CaseTexts, laws: readonly ReplayedLaw[]) {
  const added = laws.filter(({ kind }) => kind === 'added');
  const [first, last] = [added[0], added.at(-1)];
  return first && last && first !== last
    ? { fromColumnId: first.id, toColumnId: last.id, label: words.adding }
    : undefined;
}

/** A step as a row: what it is, what is documented about it, and the articles it rests on. */
export function readStep(
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

const verdicts: Readonly<Record<string, Verdict>> = { true: 'pass', false: 'block', unknown: 'unknown' };

/** What one law says of one step. */
export function readCell(
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
