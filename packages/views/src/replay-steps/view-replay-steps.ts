import type { ReplayCell, ReplayColumn, ReplayStep, ReplayStepsProps, Verdict } from '@tarazy/charts';
import { explainFinding, fill, formatInUnit, model } from '@tarazy/model';
import {
  type DocumentedCase,
  factNamesOf,
  type LawState,
  lawPathsOf,
  procedureOf,
  type ReplayedStep,
  readPath,
} from '@tarazy/rules';
import type { ViewReader } from '../reader';
import type { ReplayQuestion } from '../replay-question';
import { type ProcedureWords, procedureWords } from '../words/case-words';
import { articleLine, articlePath, articlesOf } from '../words/links';
import { sayFact } from '../words/say-fact';
import { reformName } from '../words/text-of';
import { vagueDate } from '../words/vague-date';
import { caseNamed, type ReplayedCase, type ReplayedLaw, replayUnderLaws } from './replay-under-laws';
import { replayWords } from './replay-words';

/**
 * A documented case as a replay: its laws, its steps, what each law says of each, and the finding as the title. A replay
 * that the caller has already is not made again. Throws `RangeError` for an unknown case.
 */
export function viewReplaySteps(
  reader: ViewReader,
  caseId: string,
  asked: ReplayQuestion,
  { laws }: ReplayedCase = replayUnderLaws(caseId, asked),
): ReplayStepsProps {
  const documented = caseNamed(caseId);
  const procedure = procedureWords(reader.texts, documented.procedure);
  const steps = Object.entries(procedureOf(model, documented).steps);
  const added = laws.filter(({ kind }) => kind === 'added');
  const wording = { ...reader.wording, procedure: documented.procedure };
  const cellOf = (law: ReplayedLaw, found: ReplayedStep): ReplayCell =>
    readCell(reader, found, law.state, procedure, explainFinding(found.finding, wording).join(' '));
  return {
    locale: reader.locale,
    title: sayFinding(reader, asked, procedure, documented, laws),
    subtitle: replayWords(reader.locale).replayed(laws.length),
    outcomeLabel: procedure.question,
    columns: laws.map((law) => readColumn(reader, asked, documented, law, added.indexOf(law) + 1)),
    bracket: readBracket(reader, laws),
    steps: steps.map(([step, { holds }]) =>
      readStep(reader, asked.asOf, documented, step, procedure, factNamesOf(holds), lawPathsOf(holds)),
    ),
    cells: Object.fromEntries(
      steps.map(([step]) => [
        step,
        Object.fromEntries(
          laws.flatMap((law) => {
            const found = law.replay.steps.find(({ id }) => id === step);
            return found === undefined ? [] : [[law.id, cellOf(law, found)]];
          }),
        ),
      ]),
    ),
    outcomes: Object.fromEntries(
      laws.map(({ id, replay: { outcome } }) => [id, { outcome, label: procedure.outcomes[outcome] }]),
    ),
  };
}

/** The finding of the replay, as the headline: what the first reform opens, and what stays shut. */
function sayFinding(
  reader: ViewReader,
  asked: ReplayQuestion,
  procedure: ProcedureWords,
  documented: DocumentedCase,
  laws: readonly ReplayedLaw[],
): string {
  const words = replayWords(reader.locale);
  const today = laws.find(({ kind }) => kind === 'today');
  const changed = laws.find(({ kind }) => kind === 'package') ?? laws.find(({ kind }) => kind === 'added');
  const sought = procedureOf(model, documented).sought ?? 'lawful';
  if (!today) return procedure.title;
  const outcome = procedure.outcomes[today.replay.outcome];
  if (!changed) return today.replay.outcome === sought ? words.already(outcome) : words.nothingHelps(outcome);
  const name =
    changed.kind === 'package'
      ? packageName(reader, asked, 'title')
      : reformName(reader.texts, changed.added?.id ?? '', 'title');
  if (sought === 'blocked') return words.turns(outcome, name, procedure.outcomes[changed.replay.outcome]);
  const opened = today.replay.blocking.filter((step) => !changed.replay.blocking.includes(step)).length;
  return words.opens(name, opened, changed.replay.blocking.length);
}

/** A package without a name goes by its reform where it holds only one. */
function packageName(
  reader: ViewReader,
  { chosen, packageName: name }: ReplayQuestion,
  form: 'title' | 'short',
): string {
  if (typeof name === 'string' && name !== '') return name;
  const [only, ...more] = chosen.reforms;
  return only && more.length === 0 && chosen.changes.length === 0
    ? reformName(reader.texts, only.id, form)
    : replayWords(reader.locale).thisPackage;
}

/** The head of a column: which law, and of when. */
function readColumn(
  reader: ViewReader,
  asked: ReplayQuestion,
  documented: DocumentedCase,
  law: ReplayedLaw,
  index: number,
): ReplayColumn {
  const words = replayWords(reader.locale);
  switch (law.kind) {
    case 'was':
      return {
        id: law.id,
        kind: 'law',
        label: words.asItWas,
        note: vagueDate(reader.locale, documented.from),
        shortLabel: words.short.was,
      };
    case 'today':
      return {
        id: law.id,
        kind: 'law',
        label: words.lawOfDay,
        note: vagueDate(reader.locale, law.asOf),
        shortLabel: words.short.today,
      };
    case 'package':
      return {
        id: law.id,
        kind: 'reform',
        label: packageName(reader, asked, 'short'),
        shortLabel: words.short.package,
      };
    case 'added':
      return {
        id: law.id,
        kind: 'reform',
        label: `+ ${reformName(reader.texts, law.added?.id ?? '', 'short')}`,
        shortLabel: `+${index}`,
      };
  }
}

/** The bracket over the reforms that are added one at a time; none where there is only one. */
function readBracket(reader: ViewReader, laws: readonly ReplayedLaw[]) {
  const added = laws.filter(({ kind }) => kind === 'added');
  const [first, last] = [added[0], added.at(-1)];
  return first && last && first !== last
    ? { fromColumnId: first.id, toColumnId: last.id, label: replayWords(reader.locale).adding }
    : undefined;
}

/** A step as a row: what it is, what is documented about it, and the articles it rests on. */
function readStep(
  reader: ViewReader,
  asOf: string,
  documented: DocumentedCase,
  id: string,
  procedure: ProcedureWords,
  facts: readonly string[],
  paths: readonly string[],
): ReplayStep {
  const shown = tellingFacts(documented, facts);
  const articles = articlesOf(paths, asOf);
  const first = articles[0];
  return {
    id,
    label: procedure.steps[id]?.title ?? id,
    ...(shown.length > 0 && {
      fact: shown.map(({ name, given }) => sayFact(reader, documented.procedure, name, given)).join(' '),
      inferred: shown.every(({ given }) => given.basis.kind === 'inference'),
    }),
    ...(first && {
      locator: { label: articleLine(reader.texts, articles), href: reader.link(articlePath(first)) },
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
function readCell(
  reader: ViewReader,
  step: ReplayedStep,
  state: LawState,
  procedure: ProcedureWords,
  because: string,
): ReplayCell {
  const text = procedure.steps[step.id];
  const template = step.holds === true ? text?.holds : step.holds === false ? text?.fails : text?.unknown;
  return {
    verdict: step.assumed ? 'assumed' : (verdicts[String(step.holds)] ?? 'unknown'),
    reason: fillFromLaw(reader, template ?? '', state),
    because: step.assumed ? reader.texts.words.assumed : because,
  };
}

/** Puts values of the law into a word such as `{strikes.signatureShare} needed`; a dash where there is no norm. */
function fillFromLaw(reader: ViewReader, template: string, state: LawState): string {
  const paths = [...template.matchAll(/\{([\w.]+)\}/g)].map(([, path]) => path ?? '');
  const values = paths.map((path) => {
    const spec = model.law.spec(path) ?? { unit: 'count' as const };
    return [path, formatInUnit(readPath(state, path) ?? null, spec, reader.locale, reader.texts)] as const;
  });
  return fill(template, Object.fromEntries(values));
}
