import { model } from '@tarazy/model';
import type { Certainty } from '@tarazy/rules';
import { articlePath, parameterAt, titleOf } from '@tarazy/views';
import { formatVagueDate } from '../../format';
import type { ModelView } from '../../model-view';
import { filterWords } from '../reference/filter-words';
import { finders } from '../reference/finders';
import { nameArticle } from '../reference/name-article';
import { referenceTexts } from '../reference/reference-texts';
import { compareArticles, wholeArticle } from '../reference/relations';
import { readRule } from '../reference/rule-rows';
import { groupBy } from '../shared/group-by';
import { lawTexts } from './law-texts';

/** Everything that the page of the law shows; with a query, the acts and rules that match it. */
export function readLawPage(view: ModelView, query: string) {
  const { locale, asOf } = view;
  const { labels, say } = lawTexts(locale);
  const words = referenceTexts(locale);
  const paths = [...model.law.parameters.keys()];
  const shown = paths.filter((path) => finders.rules(query, path));
  const acts = Object.keys(model.instruments).filter((id) => finders.acts(query, id));
  const count = (certainty: Certainty) =>
    paths.filter((path) => parameterAt(path, asOf).certainty === certainty).length;
  const rules = rulesByAct(shown, asOf);
  return {
    locale,
    labels,
    nothingFound: words.nothingFound,
    title: labels.title,
    finding: `${say.found(paths.length, Object.keys(model.instruments).length)}. ${say.basis(count('verified'), count('reported'), count('unknown'))}`,
    date: words.lawOf(formatVagueDate(locale, asOf)),
    filter: filterWords(locale, labels.searchLabel, query, shown.length + acts.length),
    open: query !== '',
    kinds: (['constitution', 'code', 'law', 'by-law', 'treaty', 'principles'] as const)
      .map((kind) => {
        const own = Object.entries(model.instruments).filter(([, instrument]) => instrument.kind === kind);
        return {
          kind,
          title: labels.kinds[kind],
          acts: own.flatMap(([id]) => {
            const held = rules.get(id);
            return held === undefined ? [] : [readAct(view, id, held)];
          }),
          cited: own
            .filter(([id]) => acts.includes(id) && !rules.has(id))
            .map(([id]) => ({
              id,
              title: titleOf(view.texts, 'instruments', id),
              href: view.link(`/law/${id}`),
            })),
        };
      })
      .filter((group) => group.acts.length + group.cited.length > 0),
    unplaced: (rules.get('') ?? []).map((path) => readRule(view, path)),
    unplacedNote: words.rules(rules.get('')?.length ?? 0),
  };
}

/** What the page of the law shows. */
export type LawPageData = ReturnType<typeof readLawPage>;

/** Rules by the act that holds them on the date; by an empty id where no act does. */
function rulesByAct(paths: readonly string[], asOf: string): ReadonlyMap<string, readonly string[]> {
  return groupBy(paths, (path) => firstArticle(path, asOf)?.instrument ?? '');
}

/** The first of the articles that hold a rule on the date. */
function firstArticle(path: string, asOf: string) {
  return parameterAt(path, asOf).dated?.articles[0];
}

/** An act with the rules that it holds, under their articles. */
function readAct(view: ModelView, id: string, paths: readonly string[]) {
  const { texts, locale, asOf, link } = view;
  const byArticle = groupBy(paths, (path) => wholeArticle(firstArticle(path, asOf)?.article ?? ''));
  return {
    id,
    title: titleOf(texts, 'instruments', id),
    href: link(`/law/${id}`),
    note: referenceTexts(locale).rules(paths.length),
    articles: [...byArticle]
      .sort(([a], [b]) => compareArticles(a, b))
      .map(([article, own]) => ({
        article,
        title: nameArticle(texts, article),
        isNumber: /^\d/.test(article),
        href: link(articlePath({ instrument: id, article })),
        rows: own.map((path) => readRule(view, path)),
      })),
  };
}
