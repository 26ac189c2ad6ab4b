import { model, parameterText } from '@tarazy/model';
import type { Certainty } from '@tarazy/rules';
import type { ModelView } from '../../model-view';
import { filterWords } from '../reference/filter-words';
import { nameArticle } from '../reference/name-article';
import { referenceTexts } from '../reference/reference-texts';
import { parametersAt, wholeArticle } from '../reference/relations';
import { readRule } from '../reference/rule-rows';
import { parameterAt, sayDate } from '../reference/say-law';
import { inEveryLanguage } from '../reference/search-text';
import { articlePath, instrumentName } from '../shared/links';
import { matchesQuery } from '../shared/match-query';
import { titleOf } from '../shared/text-of';
import { lawTexts } from './law-texts';

/** Everything that the page of the law shows; with a query, the acts and rules that match it. */
export function readLawPage(view: ModelView, query: string) {
  const { texts, locale, asOf, link } = view;
  const { labels, say } = lawTexts(locale);
  const paths = [...model.law.parameters.keys()];
  const shown = paths.filter((path) => matchesQuery(query, searchedOf(path)));
  const instruments = Object.entries(model.instruments);
  const acts = instruments.filter(([id]) => matchesQuery(query, searchedOfAct(id)));
  const count = (certainty: Certainty) =>
    paths.filter((path) => parameterAt(path, asOf).certainty === certainty).length;
  return {
    locale,
    labels,
    nothingFound: referenceTexts(locale).nothingFound,
    title: labels.title,
    finding: `${say.found(paths.length, instruments.length)}. ${say.basis(count('verified'), count('reported'), count('unknown'))}`,
    date: referenceTexts(locale).lawOf(sayDate(locale, asOf)),
    filter: filterWords(locale, labels.searchLabel, query, shown.length + acts.length),
    kinds: (['constitution', 'code', 'law', 'by-law', 'treaty', 'principles'] as const)
      .map((kind) => ({
        kind,
        title: labels.kinds[kind],
        acts: acts
          .filter(([, instrument]) => instrument.kind === kind)
          .map(([id, { articles }]) => ({
            id,
            title: titleOf(texts, 'instruments', id),
            href: link(`/law/${id}`),
            articles: articles.length,
            rules: parametersAt(id).length,
          })),
      }))
      .filter((group) => group.acts.length > 0),
    groups: groupByArticle(view, shown),
  };
}

/** What the page of the law shows. */
export type LawPageData = ReturnType<typeof readLawPage>;

/** Rules under the article that holds them on the date, in the order of the acts and of their articles. */
function groupByArticle(view: ModelView, paths: readonly string[]) {
  const { texts, locale, link } = view;
  const { say, labels } = lawTexts(locale);
  const groups = new Map<string, { instrument: string; article: string; paths: string[] }>();
  for (const path of paths) {
    const first = parameterAt(path, view.asOf).dated?.articles[0];
    const instrument = first?.instrument ?? '';
    const article = first === undefined ? '' : wholeArticle(first.article);
    const key = `${instrument} ${article}`;
    const group = groups.get(key) ?? { instrument, article, paths: [] };
    group.paths.push(path);
    groups.set(key, group);
  }
  const acts = Object.keys(model.instruments);
  return [...groups]
    .sort(
      ([, a], [, b]) =>
        acts.indexOf(a.instrument) - acts.indexOf(b.instrument) || compareArticles(a.article, b.article),
    )
    .map(([key, { instrument, article, paths: own }]) => ({
      key,
      title:
        instrument === ''
          ? labels.unplaced
          : say.articleOf(instrumentName(texts, instrument), nameArticle(texts, article)),
      href: instrument === '' ? null : link(articlePath({ instrument, article })),
      rows: own.map((path) => readRule(view, path)),
    }));
}

function compareArticles(a: string, b: string): number {
  const [first, second] = [Number.parseInt(a, 10), Number.parseInt(b, 10)];
  return (Number.isNaN(first) ? 1e9 : first) - (Number.isNaN(second) ? 1e9 : second);
}

function searchedOf(path: string): readonly string[] {
  const articles = model.law.history(path).flatMap((dated) => dated.articles);
  return [
    path,
    ...articles.map(({ article }) => article),
    ...inEveryLanguage((texts) => [
      parameterText(texts, path)?.title ?? '',
      ...Object.values(parameterText(texts, path)?.says ?? {}),
      ...articles.map(({ instrument, article }) => `${instrumentName(texts, instrument)} ${article}`),
    ]),
  ];
}

function searchedOfAct(id: string): readonly string[] {
  const { number = '', articles = [] } = model.instruments[id] ?? {};
  return [
    id,
    number,
    ...articles,
    ...inEveryLanguage((texts) => [titleOf(texts, 'instruments', id), instrumentName(texts, id)]),
  ];
}
