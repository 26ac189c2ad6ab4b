import type { RedlineEntry, RedlineProps } from '@tarazy/charts';
import { articleNumber, lawStatement, model, parameterTitle } from '@tarazy/model';
import {
  type ArticleRef,
  CUSTOM,
  type Evaluation,
  type LawChange,
  type Scalar,
  UNKNOWN,
} from '@tarazy/rules';
import type { ViewReader } from '../reader';
import { articleLine, articlePath, instrumentName } from '../words/links';
import { sayDay } from '../words/say-day';
import { sayValue } from '../words/say-value';
import { titleOf } from '../words/text-of';
import { readGrounds, restsOn } from './read-grounds';
import { redlineViewWords } from './redline-view-words';

/** What of an evaluation a redline needs; `changes` may be a part of them, e.g. those of one article. */
export type RedlineQuestion = Pick<Evaluation, 'changes' | 'conflicts' | 'harms' | 'asOf'>;

/**
 * The changes of a package as the comparative table, by act and article: the sentences of the law before and after,
 * conflicts with both values, who asks for each and the harms that rest on it. The title is what follows from them.
 */
export function viewRedline(
  reader: ViewReader,
  question: RedlineQuestion,
): Pick<RedlineProps, 'locale' | 'title' | 'subtitle' | 'note' | 'entries'> {
  const words = redlineViewWords[reader.locale];
  return {
    locale: reader.locale,
    title: sayFinding(reader, question),
    subtitle: words.subtitle(sayDay(reader.locale, question.asOf)),
    note: words.note,
    entries: sortChanges(question.changes).map((change) => viewChange(reader, change, question)),
  };
}

function sayFinding({ locale }: ViewReader, { changes, conflicts, harms }: RedlineQuestion): string {
  const words = redlineViewWords[locale];
  if (changes.length === 0) return words.nothing;
  const acts = new Set(changes.map(({ articles }) => articles[0]?.instrument ?? ''));
  const moved = harms.filter(
    ({ id, before, after }) =>
      before.status !== after.status && changes.some(({ path }) => restsOn(model.harms[id], path)),
  );
  const paths = new Set(changes.map(({ path }) => path));
  const open = conflicts.filter((conflict) => conflict.kind === 'values' && paths.has(conflict.path));
  return [
    words.finding(changes.length, acts.size, moved.length),
    ...(open.length === 0 ? [] : [words.conflicts(open.length)]),
  ].join(' ');
}

/** By act in the order of the model, then by article; what no article holds yet comes last. */
function sortChanges(changes: readonly LawChange[]): readonly LawChange[] {
  const acts = Object.keys(model.instruments);
  const rankOf = ({ articles: [first] }: LawChange): number => {
    const rank = first === undefined ? -1 : acts.indexOf(first.instrument);
    return rank < 0 ? acts.length : rank;
  };
  const numberOf = ({ articles: [first] }: LawChange): string => first?.article ?? '';
  return [...changes].sort(
    (a, b) =>
      rankOf(a) - rankOf(b) ||
      numberOf(a).localeCompare(numberOf(b), 'en', { numeric: true }) ||
      (a.path < b.path ? -1 : 1),
  );
}

function viewChange(
  reader: ViewReader,
  change: LawChange,
  { conflicts, harms }: RedlineQuestion,
): RedlineEntry {
  const words = redlineViewWords[reader.locale];
  const { path, before, after, articles, reforms } = change;
  const [first] = articles;
  const named = reforms.find((id) => id !== CUSTOM);
  const sentence = (value: typeof before) =>
    value === null ? null : lawStatement(path, value, reader.wording);
  const claims = conflicts.flatMap((conflict) =>
    conflict.kind === 'values' && conflict.path === path ? conflict.claims : [],
  );
  return {
    id: path,
    group: first === undefined ? undefined : instrumentName(reader.texts, first.instrument),
    article: first === undefined ? words.noArticle : nameArticles(reader, first, articles),
    articleHref: first && reader.link(articlePath(first)),
    rule: parameterTitle(reader.texts, path),
    before: sentence(before),
    // A value that a conflict left open is no text of the law: both readings stand beside the old one.
    after: after === UNKNOWN ? sentence(before) : sentence(after),
    reform: {
      label: reforms.map((id) => nameReform(reader, id)).join(', '),
      href: named && reader.link(`/reforms/${named}`),
    },
    grounds: readGrounds(reader, change, harms),
    conflict:
      claims.length === 0
        ? undefined
        : {
            values: claims.map(({ value, by }) => ({
              value: sayClaim(reader, path, value),
              reform: by.map((id) => nameReform(reader, id)).join(', '),
            })),
          },
  };
}

/** The articles of the act that the row stands under by number, those of other acts with their act. */
function nameArticles(
  { texts, locale }: ViewReader,
  { instrument }: ArticleRef,
  articles: readonly ArticleRef[],
): string {
  const own = articles.filter((one) => one.instrument === instrument);
  const others = articles.filter((one) => one.instrument !== instrument);
  const numbers = [...new Set(own.map(({ article }) => articleNumber(texts, article)))].join(', ');
  // A place without a number is words already.
  const name = /^\d/.test(numbers)
    ? redlineViewWords[locale].article(numbers)
    : numbers.charAt(0).toUpperCase() + numbers.slice(1);
  return [name, ...(others.length === 0 ? [] : [articleLine(texts, others)])].join(' · ');
}

/** A value that part of a package asks for; a yes or no as the rule it makes. */
function sayClaim(reader: ViewReader, path: string, value: Scalar): string {
  return value === null || typeof value === 'boolean'
    ? lawStatement(path, value, reader.wording)
    : sayValue(reader, path, value);
}

function nameReform({ texts, locale }: ViewReader, id: string): string {
  return id === CUSTOM || model.reforms[id] === undefined
    ? redlineViewWords[locale].ownChange
    : titleOf(texts, 'reforms', id);
}
