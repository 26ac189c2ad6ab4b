import { model } from '@tarazy/model';
import { articleLine, articlePath, parameterAt, titleOf } from '@tarazy/views';
import { formatVagueDate } from '../../format';
import { textsFor } from '../../interface-texts/texts-for';
import type { ModelView } from '../../model-view';
import { lawTexts } from '../law/law-texts';
import { nameArticle } from '../reference/name-article';
import { referenceTexts } from '../reference/reference-texts';
import { citesArticle, compareArticles, parametersAt, wholeArticle } from '../reference/relations';
import { readRule } from '../reference/rule-rows';

/** An act with more articles than this has a line of their numbers to jump by. */
const FEW = 8;

/** Everything that the page of an act shows; `undefined` where the model cites no such act. */
export function readInstrumentPage(view: ModelView, id: string) {
  const instrument = Object.hasOwn(model.instruments, id) ? model.instruments[id] : undefined;
  if (instrument === undefined) return undefined;
  const { texts, locale, asOf, link } = view;
  const { labels, say } = lawTexts(locale);
  const words = referenceTexts(locale);
  const numbers = [...new Set(instrument.articles.map(wholeArticle))].sort(compareArticles);
  const articles = numbers.map((article) => ({
    article,
    name: nameArticle(texts, article),
    isNumber: /^\d/.test(article),
    href: link(articlePath({ instrument: id, article })),
    rules: parametersAt(id, article).map((path) => {
      const { dated } = parameterAt(path, asOf);
      const inForce = dated !== undefined && citesArticle(dated, id, article);
      const rule = readRule(view, path);
      // The number of the article stands beside the rules already: said is only what it leaves open.
      const place = articleLine(texts, [{ instrument: id, article }]);
      return { ...rule, note: inForce ? (rule.articles === place ? null : rule.articles) : labels.earlier };
    }),
  }));
  const obligations = Object.entries(model.obligations)
    .filter(([, { treaty }]) => treaty === id)
    .map(([obligation, { article }]) => ({
      label: `${article}. ${titleOf(texts, 'obligations', obligation)}`,
      href: `${link(`/treaties/${id}`)}#${obligation}`,
    }));
  return {
    locale,
    labels,
    where: words.where,
    title: titleOf(texts, 'instruments', id),
    crumbs: [{ label: textsFor(locale).sections.law, href: link('/law') }],
    finding: say.instrument(
      articles.filter(({ rules }) => rules.length > 0).length || instrument.articles.length,
      parametersAt(id).length,
    ),
    date: words.lawOf(formatVagueDate(locale, asOf)),
    kind: labels.kinds[instrument.kind],
    number: instrument.number ?? null,
    from: formatVagueDate(locale, instrument.date),
    address: instrument.address ?? null,
    index: articles.length > FEW ? articles.filter(({ isNumber }) => isNumber) : [],
    articles,
    obligations,
  };
}

/** What the page of an act shows. */
export type InstrumentPageData = NonNullable<ReturnType<typeof readInstrumentPage>>;
