import {
  type FlowHarm,
  type FlowParameter,
  type FlowReform,
  formatDate,
  type ReformFlowProps,
  wordsFor,
} from '@tarazy/charts';
import { formatInUnit, lawStatement, model, parameterTitle, themeOfBranch } from '@tarazy/model';
import {
  type Conflict,
  CUSTOM,
  type Evaluation,
  lawPathsOf,
  readPath,
  UNKNOWN,
  type Value,
} from '@tarazy/rules';
import type { ViewReader } from '../reader';
import { articleLine, articlePath, articlesOf } from '../words/links';
import { titleOf, wordOf } from '../words/text-of';
import { reformFlowTexts } from './reform-flow-texts';

type Judged = Pick<
  Evaluation,
  'asOf' | 'package' | 'baseline' | 'state' | 'changes' | 'conflicts' | 'alreadyLaw' | 'harms'
>;
type ValueConflict = Extract<Conflict, { kind: 'values' }>;

/** A rule that the package sets, and who asks for it. */
interface SetRule {
  readonly path: string;
  readonly by: readonly string[];
  readonly conflict: ValueConflict | undefined;
}

/**
 * How a package works through the law: its reforms and own changes, the rules that they change, and the harms with
 * a condition that reads one of them. Conditions in `without` are switched off, and are read by no harm.
 */
export function viewReformFlow(
  reader: ViewReader,
  evaluation: Judged,
  without: ReadonlySet<string> = new Set(),
): ReformFlowProps {
  const { locale } = reader;
  const words = reformFlowTexts(locale);
  const rules = listRules(evaluation);
  const reforms = listReforms(reader, evaluation);
  const rests = listRests(rules, evaluation, without);
  const reached = new Set(rests.map(({ harmId }) => harmId));
  const harms = evaluation.harms.flatMap(({ id, before, after }) =>
    reached.has(id) ? [viewHarm(reader, id, before.status, after.status)] : [],
  );
  const active = new Set(rules.flatMap(({ path, by }) => by.map((id) => partId(id, path))));
  const title = words.finding({
    reforms: reforms.filter(({ id, kind }) => kind === 'reform' && active.has(id)).length,
    custom: reforms.filter(({ id, kind }) => kind === 'custom' && active.has(id)).length,
    rules: rules.length,
    harms: harms.length,
    settled: harms.filter(({ after }) => after === 'settled').length,
  });
  return {
    title,
    subtitle: words.subtitle(formatDate(locale, evaluation.asOf)),
    locale,
    reforms,
    parameters: rules.map((rule) => viewRule(reader, evaluation, rule)),
    harms,
    themes: model.themes.map((id) => ({ id, label: wordOf(reader.texts.themes, id) })),
    changes: rules.flatMap(({ path, by }) =>
      by.map((id) => ({ reformId: partId(id, path), parameterId: path })),
    ),
    rests,
  };
}

/** Every own change is a part of its own. */
function partId(by: string, path: string): string {
  return by === CUSTOM ? `${CUSTOM} ${path}` : by;
}

/** The rules that change, and those in conflict: a rule that was unknown and is disputed does not change, and counts. */
function listRules({ changes, conflicts }: Judged): readonly SetRule[] {
  const disputed = new Map(
    conflicts.flatMap((conflict) => (conflict.kind === 'values' ? [[conflict.path, conflict] as const] : [])),
  );
  const changed = changes.map(({ path, reforms }) => ({ path, by: reforms, conflict: disputed.get(path) }));
  const listed = new Set(changed.map(({ path }) => path));
  const others = [...disputed.values()].filter(({ path }) => !listed.has(path));
  return [
    ...changed,
    ...others.map((conflict) => ({
      path: conflict.path,
      by: [...new Set(conflict.claims.flatMap(({ by }) => by))],
      conflict,
    })),
  ];
}

function listReforms(reader: ViewReader, evaluation: Judged): readonly FlowReform[] {
  const { texts, locale, link, wording } = reader;
  const since = new Map(evaluation.alreadyLaw.map((entry) => [entry.reform, entry.since]));
  const ids = [...new Set(evaluation.package.reforms.map(({ id }) => id))].filter((id) =>
    Object.hasOwn(model.reforms, id),
  );
  const named = ids.map((id): FlowReform => {
    const reform = model.reforms[id];
    const held = since.get(id);
    return {
      id,
      label: titleOf(texts, 'reforms', id),
      themeId: reform?.theme,
      href: link(`/reforms/${id}`),
      kind: 'reform',
      alreadyLawSince: held === undefined ? undefined : sayDate(locale, held),
    };
  });
  // A path that is set twice is one part: the two values are its conflict.
  const own = new Map(evaluation.package.changes.map((change) => [change.path, change]));
  return [
    ...named,
    ...[...own.values()].map(
      ({ path, to }): FlowReform => ({
        id: partId(CUSTOM, path),
        label: lawStatement(path, to, wording),
        themeId: themeOfPath(path),
        kind: 'custom',
      }),
    ),
  ];
}

/** A date of the law; one that is known to the month or the year as its year. */
function sayDate(locale: ViewReader['locale'], date: string): string {
  return date.length === 10 ? formatDate(locale, date) : date.slice(0, 4);
}

function themeOfPath(path: string): string | undefined {
  return themeOfBranch(path.split('.')[0] ?? '');
}

function viewRule(reader: ViewReader, evaluation: Judged, { path, conflict }: SetRule): FlowParameter {
  const { texts, link } = reader;
  const articles = articlesOf([path], evaluation.asOf);
  const [first] = articles;
  const href = first && link(articlePath(first));
  return {
    id: path,
    label: parameterTitle(texts, path),
    themeId: themeOfPath(path),
    locator: articles.length === 0 ? undefined : { label: articleLine(texts, articles), href },
    before: sayValue(reader, path, readPath(evaluation.baseline, path) ?? null),
    after: sayValue(reader, path, readPath(evaluation.state, path) ?? null),
    claims: conflict?.claims.map(({ value, by }) => ({
      value: sayValue(reader, path, value),
      by: by
        .map((id) => (id === CUSTOM ? reformFlowTexts(reader.locale).custom : titleOf(texts, 'reforms', id)))
        .join(', '),
    })),
  };
}

/** A value in a few words: in its unit, yes or no; a choice as the sentence it stands for. */
function sayValue({ texts, locale, wording }: ViewReader, path: string, value: Value): string {
  if (value === null) return wordsFor(locale).noNorm.toLowerCase();
  if (typeof value === 'string' && value !== UNKNOWN) return lawStatement(path, value, wording);
  return formatInUnit(value, model.law.spec(path) ?? { unit: 'yesNo' }, locale, texts);
}

function viewHarm(
  { texts, link }: ViewReader,
  id: string,
  before: FlowHarm['before'],
  after: FlowHarm['after'],
): FlowHarm {
  return {
    id,
    label: titleOf(texts, 'harms', id),
    themeId: model.harms[id]?.theme,
    href: link(`/harms/${id}`),
    before,
    after,
  };
}

function listRests(
  rules: readonly SetRule[],
  { harms }: Judged,
  without: ReadonlySet<string>,
): ReformFlowProps['rests'] {
  const paths = rules.map(({ path }) => path);
  return harms.flatMap(({ id }) => {
    const read = readBy(id, without);
    return paths.filter((path) => isRead(path, read)).map((path) => ({ parameterId: path, harmId: id }));
  });
}

/** A condition that reads a set rests on each of its members. */
function isRead(path: string, read: ReadonlySet<string>): boolean {
  return read.has(path) || read.has(path.slice(0, path.lastIndexOf('.')));
}

/** Every path of the law that the conditions of a harm read. */
function readBy(id: string, without: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(
    Object.values(model.harms[id]?.tiers ?? {}).flatMap((conditions) =>
      Object.entries(conditions ?? {}).flatMap(([name, { holds }]) =>
        without.has(`${id}/${name}`) ? [] : lawPathsOf(holds),
      ),
    ),
  );
}
