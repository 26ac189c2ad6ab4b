import { STATUS_ORDER } from '@tarazy/charts';
import { textsFor } from '../../interface-texts/texts-for';
import type { ModelView } from '../../model-view';
import { type Explained, helpTexts } from './help-texts';

/** Everything that the help page shows. */
export function readHelpPage({ locale, link, texts: { disclaimer } }: ModelView) {
  const texts = helpTexts(locale);
  const words = textsFor(locale);
  const explain = <Key extends string>(
    names: Readonly<Record<Key, string>>,
    means: Readonly<Record<Key, string>>,
    keys: readonly Key[],
  ): readonly Explained[] => keys.map((key) => ({ term: names[key], means: means[key] }));
  return {
    locale,
    texts,
    disclaimer,
    basis: words.basis,
    statuses: STATUS_ORDER.map((status) => ({
      status,
      term: words.status[status].name,
      means: texts.statusMeans[status],
    })),
    tiers: explain(words.tier, texts.tierMeans, ['rule', 'enforcement', 'remedy']),
    certainty: explain(words.certainty, texts.certaintyMeans, ['verified', 'reported', 'unknown']),
    steps: explain(words.verdict, texts.stepMeans, ['passes', 'blocks', 'unknown', 'not-reached']),
    lists: (['harms', 'reforms', 'cases', 'law', 'treaties', 'sources'] as const).map((section) => ({
      label: words.sections[section],
      href: link(`/${section}`),
    })),
  };
}

/** What the help page shows. */
export type HelpPageData = ReturnType<typeof readHelpPage>;
