import type { Locale } from '../shared/chart-types';
import type { TwinTable } from '../shared/TableTwin';
import { wordsFor } from '../words/words-for';
import type { RedlineEntry, RedlineGround, RedlineProps } from './redline-props';
import { redlineWords } from './redline-words';

type Described = Pick<RedlineProps, 'entries' | 'locale'>;

/** How many rules change, in how many acts, how many are new or repealed, and how many conflicts there are. */
export function describeRedline({ entries, locale }: Described): string {
  if (entries.length === 0) return wordsFor(locale).noAmendments;
  const words = redlineWords(locale);
  const acts = new Set(entries.flatMap(({ group }) => (group === undefined ? [] : [group])));
  const count = (is: (entry: RedlineEntry) => boolean): number => entries.filter(is).length;
  const news = words.news(
    count(({ before }) => before === null),
    count(({ after }) => after === null),
  );
  const size = words.size(
    entries.length,
    acts.size,
    count(({ conflict }) => conflict !== undefined),
  );
  return news === '' ? size : `${size} ${news.charAt(0).toUpperCase()}${news.slice(1)}.`;
}

/** A ground as one piece of text. */
function describeGround(ground: RedlineGround, locale: Locale): string {
  const words = wordsFor(locale);
  switch (ground.kind) {
    case 'source':
      return [ground.text, ground.locator?.label].filter(Boolean).join(', ');
    case 'inference':
      return `${words.inference}: ${ground.text}`;
    case 'harm': {
      const { label, before, after } = ground;
      return before === after
        ? `${label} (${words.status[after].toLowerCase()})`
        : `${label} (${words.movement(words.status[before], words.status[after])})`;
    }
  }
}

/** The comparative table without marks, every entry of it. */
export function tabulateRedline({ entries, locale }: Described): TwinTable {
  const shared = wordsFor(locale);
  const words = redlineWords(locale);
  return {
    columns: [words.number, words.element, words.inForce, words.proposed, words.grounds],
    rows: entries.map((entry, index) => ({
      id: entry.id,
      cells: [
        String(index + 1),
        [entry.group, entry.article, entry.rule].filter(Boolean).join(', '),
        entry.before ?? `${shared.noText} (${shared.newText})`,
        entry.conflict === undefined
          ? (entry.after ?? `${shared.noText} (${shared.repealed})`)
          : entry.conflict.values
              .map(({ reform, value }) => `${shared.conflict}: ${reform}, ${value}`)
              .join('; '),
        [entry.reform?.label, ...(entry.grounds ?? []).map((ground) => describeGround(ground, locale))]
          .filter(Boolean)
          .join('; '),
      ],
    })),
  };
}
