import type { Locale } from '../shared/chart-types';
import { formatNumber } from '../shared/format';
import type { TwinTable } from '../shared/TableTwin';
import { wordsFor } from '../words/words-for';
import type { SignatureData } from './signature-bar-layout';
import type { SignatureBarProps } from './signature-bar-props';

/** What the texts of a signature bar are made from. */
export type SignatureCounts = Pick<SignatureBarProps, 'collected' | 'needed' | 'total' | 'comparisons'>;

/** The texts of the bar, in the reader's language. */
export interface SignatureTexts {
  readonly collected: string;
  readonly needed: string;
  readonly total: string;
  readonly gap: string;
}

/** Writes the texts, taking a label given over the charts' own words. */
export function writeSignatureTexts(counts: SignatureCounts, locale: Locale): SignatureTexts {
  const words = wordsFor(locale);
  const { collected, needed, total } = counts;
  const write = (value: number): string => formatNumber(locale, value, 0);
  const missing = needed.value - collected.value;
  const gap =
    missing > 0 ? words.short(write(missing)) : missing < 0 ? words.over(write(-missing)) : words.enough;
  return {
    collected: collected.label ?? words.signed(write(collected.value)),
    needed: needed.label ?? words.needed(write(needed.value)),
    total: total.label ?? words.ofPeople(write(total.value)),
    gap,
  };
}

/** The counts with their texts, for the layout. */
export function toSignatureData(counts: SignatureCounts, texts: SignatureTexts): SignatureData {
  const { collected, needed, total, comparisons = [] } = counts;
  return {
    collected: { value: collected.value, text: texts.collected },
    needed: { value: needed.value, text: texts.needed },
    total: { value: total.value, text: texts.total },
    comparisons: comparisons.map(({ value, label }) => ({ value, text: label })),
    gapText: texts.gap,
  };
}

/** The bar as one sentence. */
export function describeSignatureBar(counts: SignatureCounts, locale: Locale): string {
  const texts = writeSignatureTexts(counts, locale);
  const comparisons = (counts.comparisons ?? []).map((comparison) => comparison.label);
  return `${[texts.collected, texts.total, texts.needed, texts.gap, ...comparisons].join('; ')}.`;
}

/** The counts in rows. */
export function tabulateSignatureBar(counts: SignatureCounts, locale: Locale): TwinTable {
  const words = wordsFor(locale);
  const texts = writeSignatureTexts(counts, locale);
  const write = (value: number): string => formatNumber(locale, value, 0);
  return {
    columns: [words.measure, words.people],
    rows: [
      { id: 'collected', cells: [texts.collected, write(counts.collected.value)] },
      { id: 'needed', cells: [texts.needed, write(counts.needed.value)] },
      { id: 'total', cells: [texts.total, write(counts.total.value)] },
      ...(counts.comparisons ?? []).map((comparison) => ({
        id: comparison.label,
        cells: [comparison.label, write(comparison.value)],
      })),
    ],
  };
}
