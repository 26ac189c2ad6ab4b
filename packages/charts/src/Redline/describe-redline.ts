import type { Locale } from '../shared/chart-types';
import type { TwinTable } from '../shared/TableTwin';
import { wordsFor } from '../words/words-for';
import type { RedlineEntry } from './redline-props';

/** How many articles are amended, and how many conflicts there are. */
export function describeRedline(entries: readonly RedlineEntry[], locale: Locale): string {
  const words = wordsFor(locale);
  if (entries.length === 0) return words.noAmendments;
  return words.redlineSize(entries.length, entries.filter((entry) => entry.conflict !== undefined).length);
}

/** Both texts of each article, without marks. */
export function tabulateRedline(entries: readonly RedlineEntry[], locale: Locale): TwinTable {
  const words = wordsFor(locale);
  return {
    columns: [words.article, words.inForce, words.withPackage, words.reform],
    rows: entries.map((entry) => ({
      id: entry.id,
      cells: [
        entry.article,
        entry.before ?? `${words.noText} (${words.newText})`,
        entry.after ?? `${words.noText} (${words.repealed})`,
        [
          entry.reform?.label,
          ...(entry.conflict?.values ?? []).map(
            ({ reform, value }) => `${words.conflict}: ${reform}, ${value}`,
          ),
        ]
          .filter(Boolean)
          .join('; '),
      ],
    })),
  };
}
