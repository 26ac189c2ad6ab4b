import { model } from '@tarazy/model';
import type { ArticleRef, Evaluation } from '@tarazy/rules';
import { articleLine, noteOfCase, titleOf } from '@tarazy/views';
import { formatVagueDate } from '../../format';
import { textsFor } from '../../interface-texts/texts-for';
import type { ModelView } from '../../model-view';
import type { RailItem } from '../reference/ReferenceParts';
import { referenceTexts } from '../reference/reference-texts';
import {
  holdsArticle,
  idsTouching,
  parametersOfCase,
  parametersOfHarm,
  parametersOfObligation,
  parametersOfReform,
} from '../reference/relations';
import { lawSince } from '../reference/say-law';
import { countMet, sayMet, sayMove } from '../reference/say-status';

/** What rests on the rules of an article: harms, reforms, cases, treaty articles. */
export function readArticleRelations(
  view: ModelView,
  paths: ReadonlySet<string>,
  place: ArticleRef,
  evaluation: Evaluation,
) {
  const { texts, locale, link } = view;
  const harms: readonly RailItem[] = idsTouching(model.harms, parametersOfHarm, paths).flatMap((id) => {
    const judged = evaluation.harms.find((entry) => entry.id === id);
    if (judged === undefined) return [];
    return [
      { label: titleOf(texts, 'harms', id), href: link(`/harms/${id}`), move: sayMove(locale, judged) },
    ];
  });
  const reforms: readonly RailItem[] = idsTouching(model.reforms, parametersOfReform, paths).map((id) => {
    const since = lawSince(id, view.asOf);
    return {
      label: titleOf(texts, 'reforms', id),
      href: link(`/reforms/${id}`),
      note: since === null ? null : textsFor(locale).words.inForceSince(formatVagueDate(locale, since)),
    };
  });
  const cases: readonly RailItem[] = idsTouching(model.cases, parametersOfCase, paths).map((id) => ({
    label: titleOf(texts, 'cases', id),
    href: link(`/cases/${id}`),
    note: noteOfCase(texts, id),
  }));
  return { harms, reforms, cases, obligations: obligationsAt(view, paths, place, evaluation) };
}

/** Obligations that ask about a rule of the article, or are the article. */
function obligationsAt(
  view: ModelView,
  paths: ReadonlySet<string>,
  { instrument, article }: ArticleRef,
  evaluation: Evaluation,
): readonly RailItem[] {
  const { texts, locale, link } = view;
  const words = referenceTexts(locale);
  const asking = new Set(idsTouching(model.obligations, parametersOfObligation, paths));
  return evaluation.obligations.flatMap(({ id, after }) => {
    const obligation = model.obligations[id];
    if (obligation === undefined) return [];
    const isPlace = obligation.treaty === instrument && holdsArticle(article, obligation.article);
    if (!asking.has(id) && !isPlace) return [];
    const { met, all } = countMet(after);
    const name = articleLine(texts, [{ instrument: obligation.treaty, article: obligation.article }]);
    return [
      {
        label: `${name}: ${titleOf(texts, 'obligations', id)}`,
        href: `${link(`/treaties/${obligation.treaty}`)}#${id}`,
        note: `${sayMet(words, after.status)}, ${words.conditionsMet(met, all)}`,
      },
    ];
  });
}
