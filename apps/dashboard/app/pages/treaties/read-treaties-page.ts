import { model } from '@tarazy/model';
import { type Evaluation, evaluatePackage } from '@tarazy/rules';
import { titleOf } from '@tarazy/views';
import type { ModelView } from '../../model-view';
import { hasPackage } from '../reference/package-links';
import { referenceTexts } from '../reference/reference-texts';
import { compareArticles } from '../reference/relations';
import { sayDate } from '../reference/say-law';
import { sayBinding, sayObligation } from '../reference/say-obligation';
import { treatiesTexts } from './treaties-texts';

/** Everything that the list of treaties shows. */
export function readTreatiesPage(view: ModelView) {
  const { texts, locale, asOf, without } = view;
  const { labels, say } = treatiesTexts(locale);
  const words = referenceTexts(locale);
  const packaged = hasPackage(view);
  const { obligations } = evaluatePackage(model, view.chosen, asOf, without);
  const count = (side: 'before' | 'after') =>
    obligations.filter((entry) => entry[side].status === 'met').length;
  const treaties = Object.entries(model.instruments)
    .filter(([, { kind }]) => kind === 'treaty')
    .map(([id]) => readTreaty(view, id, obligations));
  return {
    locale,
    labels,
    words: { today: words.lawOf(sayDate(locale, asOf)), withPackage: words.withPackage },
    title: labels.title,
    finding: say.met(obligations.length, count('before'), packaged ? count('after') : null),
    packaged,
    treaties: treaties.filter((treaty) => treaty.obligations.length > 0),
    cited: treaties.filter((treaty) => treaty.obligations.length === 0),
    disclaimer: texts.disclaimer,
  };
}

/** A treaty with its articles in their order, each before and after the package. */
function readTreaty(view: ModelView, id: string, judged: Evaluation['obligations']) {
  const { texts, locale, link } = view;
  const { say } = treatiesTexts(locale);
  const own = judged
    .map((entry) => ({ ...entry, article: model.obligations[entry.id]?.article ?? '' }))
    .filter((entry) => model.obligations[entry.id]?.treaty === id)
    .sort((a, b) => compareArticles(a.article, b.article));
  const met = (side: 'before' | 'after') => own.filter((entry) => entry[side].status === 'met').length;
  return {
    id,
    title: titleOf(texts, 'instruments', id),
    href: link(`/treaties/${id}`),
    note: [
      sayBinding(view, id, say.bindsSince),
      own.length > 0 && say.metOf(met('before'), hasPackage(view) ? met('after') : null, own.length),
    ]
      .filter(Boolean)
      .join(' · '),
    obligations: own.map(({ article, ...entry }) => ({
      id: entry.id,
      label: say.articleOf(article, titleOf(texts, 'obligations', entry.id)),
      href: `${link(`/treaties/${id}`)}#${entry.id}`,
      ...sayObligation(view, entry),
    })),
  };
}

/** What the list of treaties shows. */
export type TreatiesPageData = ReturnType<typeof readTreatiesPage>;
