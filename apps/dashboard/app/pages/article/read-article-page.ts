import { model, parameterTitle, type Texts } from '@tarazy/model';
import { evaluatePackage } from '@tarazy/rules';
import { articlePath, parameterAt, titleOf, viewLawTimeline, viewRedline } from '@tarazy/views';
import { formatVagueDate } from '../../format';
import { textsFor } from '../../interface-texts/texts-for';
import type { ModelView } from '../../model-view';
import { helpTexts } from '../help/help-texts';
import { nameArticle } from '../reference/name-article';
import { hasPackage } from '../reference/package-links';
import { referenceTexts } from '../reference/reference-texts';
import {
  citesArticle,
  holdsArticle,
  idsTouching,
  parameterOf,
  parametersAt,
  parametersOfCase,
} from '../reference/relations';
import { articleTexts } from './article-texts';
import { readArticleRelations } from './read-article-relations';
import { readChecks, readContested, readNotes, readRules } from './read-article-rules';

/** Everything that the page of an article shows; `undefined` where the instrument has no such place. */
export function readArticlePage(view: ModelView, instrumentId: string, article: string) {
  const instrument = Object.hasOwn(model.instruments, instrumentId)
    ? model.instruments[instrumentId]
    : undefined;
  const parts = instrument?.articles.filter((part) => holdsArticle(article, part)) ?? [];
  if (instrument === undefined || parts.length === 0) return undefined;
  const { texts, locale, link, asOf } = view;
  const { labels, say } = articleTexts(locale);
  const words = referenceTexts(locale);
  const paths = parametersAt(instrumentId, article);
  const evaluation = evaluatePackage(model, view.chosen, asOf, view.without);
  const here = new Set(paths);
  const changes = evaluation.changes.filter(({ path }) => here.has(parameterOf(path)));
  const now = paths.filter((path) => {
    const { dated } = parameterAt(path, asOf);
    return dated !== undefined && citesArticle(dated, instrumentId, article);
  });
  return {
    locale,
    labels,
    words: { none: words.none, where: words.where },
    number: articleNumber(article),
    title: titleArticle(view, instrumentId, article, now.length > 0 ? now : paths),
    heading: nameArticle(texts, article),
    crumbs: [
      { label: textsFor(locale).sections.law, href: link('/law') },
      { label: titleOf(texts, 'instruments', instrumentId), href: link(`/law/${instrumentId}`) },
    ],
    timeline: viewLawTimeline(view, {
      paths,
      cases: idsTouching(model.cases, parametersOfCase, here),
      asOf,
      hrefOf: (path) => `#${path}`,
    }),
    rules: readRules(view, paths, new Set(now)),
    redline:
      hasPackage(view) && changes.length > 0
        ? {
            ...viewRedline(view, { ...evaluation, changes }),
            title: say.amended(changes.length),
          }
        : null,
    ...readArticleRelations(view, here, { instrument: instrumentId, article }, evaluation),
    contested: readContested(view, paths),
    notes: readNotes(view, paths),
    checks: readChecks(view, paths),
    address: instrument.address ?? null,
    parts:
      parts.length > 1 || parts[0] !== article
        ? parts.map((part) => ({
            label: nameArticle(texts, part),
            href: link(articlePath({ instrument: instrumentId, article: part })),
          }))
        : [],
    date: words.lawOf(formatVagueDate(locale, asOf)),
    disclaimer: texts.disclaimer,
    help: { label: helpTexts(locale).errors, href: `${link('/help')}#errors` },
  };
}

/** What the page of an article shows. */
export type ArticlePageData = NonNullable<ReturnType<typeof readArticlePage>>;

/** The number as it is set large; `null` for a place without a number. */
function articleNumber(article: string): string | null {
  return /^\d/.test(article) ? article : null;
}

/** What the article is about, from the rules that rest on it; a treaty article has the title of its obligation. */
function titleArticle(
  { texts, locale }: Pick<ModelView, 'texts' | 'locale'>,
  instrument: string,
  article: string,
  paths: readonly string[],
): string {
  const obligation = Object.keys(model.obligations).find((id) => {
    const { treaty, article: place } = model.obligations[id] ?? {};
    return treaty === instrument && place !== undefined && holdsArticle(article, place);
  });
  if (obligation !== undefined) return titleOf(texts, 'obligations', obligation);
  const [first, ...others] = paths;
  if (first === undefined) return titleOfInstrument(texts, instrument);
  const title = parameterTitle(texts, first);
  return others.length === 0 ? title : articleTexts(locale).say.titleMore(title, others.length);
}

function titleOfInstrument(texts: Texts, instrument: string): string {
  return titleOf(texts, 'instruments', instrument);
}
