import { countStatuses } from '@tarazy/charts';
import { model } from '@tarazy/model';
import { evaluatePackage } from '@tarazy/rules';
import { byTheme, sayWhy } from '@tarazy/views';
import { formatVagueDate } from '../../format';
import type { ModelView } from '../../model-view';
import { readBeyond } from '../reference/beyond-law';
import { filterWords } from '../reference/filter-words';
import { finders } from '../reference/finders';
import { foldsOpen } from '../reference/folds-open';
import { hasPackage } from '../reference/package-links';
import { referenceTexts } from '../reference/reference-texts';
import { sayMove } from '../reference/say-status';
import { harmsTexts } from './harms-texts';

/** Everything that the list of harms shows; with a query, the harms that match it. */
export function readHarmsPage(view: ModelView, query: string) {
  const { texts, locale, asOf, without, link } = view;
  const { labels, say } = harmsTexts(locale);
  const words = referenceTexts(locale);
  const packaged = hasPackage(view);
  const { harms } = evaluatePackage(model, view.chosen, asOf, without);
  const count = (side: 'before' | 'after') =>
    harms.filter((entry) => entry[side].status === 'settled').length;
  const shown = harms.filter(({ id }) => finders.harms(query, id));
  const themes = byTheme(texts, model.harms).map(({ id: theme, title, ids }) => {
    const own = shown.filter(({ id }) => ids.includes(id));
    return {
      id: theme,
      title,
      note: words.harmCount(own.length),
      counts: countStatuses(own.map(({ after }) => after.status)),
      harms: own.map((judged) => {
        const text = texts.harms[judged.id as keyof typeof texts.harms];
        return {
          id: judged.id,
          title: text.title,
          href: link(`/harms/${judged.id}`),
          who: text.who,
          move: sayMove(locale, judged),
          why: sayWhy(texts, judged.after, locale),
        };
      }),
    };
  });
  return {
    locale,
    labels,
    words: {
      today: words.lawOf(formatVagueDate(locale, asOf)),
      withPackage: words.withPackage,
      nothingFound: words.nothingFound,
    },
    title: labels.title,
    finding: say.settled(harms.length, count('before'), packaged ? count('after') : null),
    packaged,
    open: foldsOpen(query, themes.length),
    filter: filterWords(locale, labels.searchLabel, query, shown.length),
    themes: themes.filter((theme) => theme.harms.length > 0),
    beyond: query === '' ? readBeyond(view, 'harm') : [],
    harmsWord: referenceTexts(locale).harms,
    disclaimer: texts.disclaimer,
  };
}

/** What the list of harms shows. */
export type HarmsPageData = ReturnType<typeof readHarmsPage>;
