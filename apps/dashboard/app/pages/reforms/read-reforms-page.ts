import { model } from '@tarazy/model';
import { articleLine, articlesOf, byTheme, wordOf } from '@tarazy/views';
import { formatVagueDate } from '../../format';
import { textsFor } from '../../interface-texts/texts-for';
import type { ModelView } from '../../model-view';
import { readBeyond } from '../reference/beyond-law';
import { filterWords } from '../reference/filter-words';
import { finders } from '../reference/finders';
import { foldsOpen } from '../reference/folds-open';
import { referenceTexts } from '../reference/reference-texts';
import { reformAlone } from '../shared/reform-alone';
import { reformsTexts } from './reforms-texts';

/** Everything that the list of reforms shows; with a query, the reforms that match it. */
export function readReformsPage(view: ModelView, query: string) {
  const { texts, locale, asOf } = view;
  const { labels, say } = reformsTexts(locale);
  const all = Object.keys(model.reforms).map((id) => describeReform(view, id));
  const shown = all.filter(({ id }) => finders.reforms(query, id));
  const themes = byTheme(texts, model.reforms).map(({ id, title, ids }) => {
    const own = shown.filter((reform) => ids.includes(reform.id));
    return { id, title, note: referenceTexts(locale).reformCount(own.length), reforms: own };
  });
  return {
    locale,
    labels,
    nothingFound: referenceTexts(locale).nothingFound,
    inference: textsFor(locale).basis.inference,
    title: labels.title,
    finding: say.found(
      all.length,
      all.filter(({ settles }) => settles > 0).length,
      all.filter(({ isLaw }) => isLaw).length,
    ),
    date: referenceTexts(locale).lawOf(formatVagueDate(locale, asOf)),
    open: foldsOpen(query, themes.length),
    filter: filterWords(locale, labels.searchLabel, query, shown.length),
    themes: themes.filter(({ reforms }) => reforms.length > 0),
    beyond: query === '' ? readBeyond(view, 'recommendation') : [],
    harmsWord: referenceTexts(locale).harms,
    disclaimer: texts.disclaimer,
  };
}

/** What the list of reforms shows. */
export type ReformsPageData = ReturnType<typeof readReformsPage>;

function describeReform(view: ModelView, id: string) {
  const { texts, locale, asOf, without, link } = view;
  const { labels, say } = reformsTexts(locale);
  const { form = 'statute', recommendedBy = [], changes = [] } = model.reforms[id] ?? {};
  const { moved, settled: settles, since } = reformAlone(id, asOf, without);
  const bodies = [...new Set(recommendedBy.map(({ body }) => wordOf(texts.bodies, body)))];
  return {
    id,
    title: texts.reforms[id as keyof typeof texts.reforms].title,
    href: link(`/reforms/${id}`),
    articles: articleLine(
      texts,
      articlesOf(
        changes.map(({ path }) => path),
        asOf,
      ),
    ),
    form: textsFor(locale).form[form],
    askedBy: bodies,
    isLaw: since !== undefined,
    settles,
    alone: since === undefined ? say.alone(settles, moved) : say.already(formatVagueDate(locale, since)),
    inPackage: view.chosen.reforms.some((chosen) => chosen.id === id) ? labels.inPackage : null,
  };
}
