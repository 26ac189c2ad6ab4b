import { model } from '@tarazy/model';
import { type Evaluation, evaluatePackage } from '@tarazy/rules';
import { titleOf, viewObligationGrid } from '@tarazy/views';
import type { ModelView } from '../../model-view';
import { packageColumns } from '../reference/package-columns';
import { hasPackage } from '../reference/package-links';
import { sayBinding } from '../reference/say-obligation';
import { treatiesTexts } from './treaties-texts';

/** Everything that the list of treaties shows. */
export function readTreatiesPage(view: ModelView) {
  const { texts, locale, asOf, without } = view;
  const { labels } = treatiesTexts(locale);
  const { obligations } = evaluatePackage(model, view.chosen, asOf, without);
  const treaties = Object.entries(model.instruments)
    .filter(([, { kind }]) => kind === 'treaty')
    .map(([id]) => readTreaty(view, id, obligations));
  return {
    locale,
    labels,
    title: labels.title,
    grid: viewObligationGrid(view, { asOf, without, packages: packageColumns(view) }),
    treaties: treaties.filter((treaty) => treaty.articles > 0),
    cited: treaties.filter((treaty) => treaty.articles === 0),
    disclaimer: texts.disclaimer,
  };
}

/** A treaty: whether it binds, and how many of its articles are met before and after the package. */
function readTreaty(view: ModelView, id: string, judged: Evaluation['obligations']) {
  const { texts, locale, link } = view;
  const { say } = treatiesTexts(locale);
  const own = judged.filter((entry) => model.obligations[entry.id]?.treaty === id);
  const met = (side: 'before' | 'after') => own.filter((entry) => entry[side].status === 'met').length;
  return {
    id,
    title: titleOf(texts, 'instruments', id),
    href: link(`/treaties/${id}`),
    articles: own.length,
    note: [
      sayBinding(view, id, say.bindsSince),
      own.length > 0 && say.metOf(met('before'), hasPackage(view) ? met('after') : null, own.length),
    ]
      .filter(Boolean)
      .join(' · '),
  };
}

/** What the list of treaties shows. */
export type TreatiesPageData = ReturnType<typeof readTreatiesPage>;
