import { formatNumber } from '../shared/format';
import type { TwinTable } from '../shared/TableTwin';
import type { SampleBarsProps } from './sample-bars-props';
import { sampleBarsWords } from './sample-bars-words';

/** What the figure shows, in words, from its data. */
export function describeSampleBars({ bars, locale }: SampleBarsProps): string {
  const words = sampleBarsWords[locale];
  const longest = bars.reduce<(typeof bars)[number] | undefined>(
    (most, bar) => (most === undefined || bar.value > most.value ? bar : most),
    undefined,
  );
  if (longest === undefined) return words.empty;
  return `${words.barCount(bars.length)} ${words.longest(longest.label, formatNumber(locale, longest.value))}`;
}

/** The same data as rows; all of them, also above the limit of the drawing. */
export function tabulateSampleBars({ bars, locale }: SampleBarsProps): TwinTable {
  const words = sampleBarsWords[locale];
  return {
    columns: [words.label, words.value],
    rows: bars.map(({ id, label, value }) => ({ id, cells: [label, formatNumber(locale, value)] })),
  };
}
