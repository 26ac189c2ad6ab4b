import type { Locale } from '../shared/chart-types';
import { formatNumber } from '../shared/format';
import type { CountProps, DeltaProps } from './marks-props';
import { marksWords } from './marks-words';

/** A number beside others: its sign and its digits, and what is said in its place. */
export interface WrittenDelta {
  /** `+5`, `−2`, `±0`. */
  readonly shown: string;
  readonly said: string;
  /** Better or worse than before; `same` also where no way is better. */
  readonly sense: 'better' | 'worse' | 'same';
}

/** Writes a change with its sign. */
export function writeDelta({ value, better = 'none', locale }: DeltaProps): WrittenDelta {
  const words = marksWords[locale];
  const size = formatNumber(locale, Math.abs(value));
  // What is nothing after rounding is written as nothing.
  if (size === formatNumber(locale, 0)) return { shown: `±${size}`, said: words.unchanged, sense: 'same' };
  const up = value > 0;
  return {
    shown: `${up ? '+' : '−'}${size}`,
    said: up ? words.more(size) : words.fewer(size),
    sense: better === 'none' ? 'same' : (better === 'more') === up ? 'better' : 'worse',
  };
}

/** A part of a whole in words, e.g. “24 of 142”. */
export function sayCount(locale: Locale, count: number, total: number): string {
  return marksWords[locale].countOf(formatNumber(locale, count), formatNumber(locale, total));
}

/** The share of the bar that is filled, 0 to 1. */
export function fillOf({ count, total }: Pick<CountProps, 'count' | 'total'>): number {
  return total > 0 ? Math.min(1, Math.max(0, count / total)) : 0;
}
