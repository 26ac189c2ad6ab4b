import { model } from '@tarazy/model';
import { evaluatePackage } from '@tarazy/rules';
import type { ModelView } from '../../model-view';
import { hasPackage } from '../reference/package-links';
import { referenceTexts } from '../reference/reference-texts';
import { sayDate } from '../reference/say-law';
import { sayBinding, sayObligation } from '../reference/say-obligation';
import { titleOf } from '../shared/text-of';
import { treatiesTexts } from './treaties-texts';

/** Everything that the list of treaties shows. */
export function readTreatiesPage(view: ModelView) {
  const { texts, locale, asOf, without, link } = view;
  const { labels, say } = treatiesTexts(locale);
  const words = referenceTexts(locale);
  const packaged = hasPackage(view);
  const { obligations } = evaluatePackage(model, view.chosen, asOf, without);
  const count = (side: 'before' | 'after') =>
    obligations.filter((entry) => entry[side].status === 'met').length;
  const treaties = Object.entries(model.instruments).filter(([, { kind }]) => kind === 'treaty');
  return {
    locale,
    labels,
    words: { today: words.lawOf(sayDate(locale, asOf)), withPackage: words.withPackage },
    title: labels.title,
    finding: say.met(obligations.length, count('before'), packaged ? count('after') : null),
    packaged,
    treaties: treaties.map(([id]) => ({
      id,
      title: titleOf(texts, 'instruments', id),
      href: link(`/treaties/${id}`),
      binds: sayBinding(view, id, say.bindsSince),
      obligations: obligations
        .filter((entry) => model.obligations[entry.id]?.treaty === id)
        .map((judged) => ({
          id: judged.id,
          label: say.articleOf(
            model.obligations[judged.id]?.article ?? '',
            titleOf(texts, 'obligations', judged.id),
          ),
          href: `${link(`/treaties/${id}`)}#${judged.id}`,
          ...sayObligation(view, judged),
        })),
    })),
    disclaimer: texts.disclaimer,
  };
}

/** What the list of treaties shows. */
export type TreatiesPageData = ReturnType<typeof readTreatiesPage>;
