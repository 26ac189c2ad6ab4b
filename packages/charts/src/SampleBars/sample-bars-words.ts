import type { Locale } from '../shared/chart-types';
import { choosePlural } from '../words/choose-plural';

/** The chart's own words. A language that lacks one does not compile. */
export interface SampleBarsWords {
  readonly empty: string;
  readonly label: string;
  readonly value: string;
  readonly barCount: (count: number) => string;
  readonly longest: (label: string, value: string) => string;
  readonly bar: (label: string, value: string) => string;
}

/** Words of every language. */
export const sampleBarsWords: Readonly<Record<Locale, SampleBarsWords>> = {
  en: {
    empty: 'There is nothing to count yet.',
    label: 'Name',
    value: 'Value',
    barCount: (count) => `${count} ${choosePlural('en', count, { one: 'bar', other: 'bars' })}.`,
    longest: (label, value) => `The longest: ${label}, ${value}.`,
    bar: (label, value) => `${label}: ${value}`,
  },
  ru: {
    empty: 'Пока нечего считать.',
    label: 'Название',
    value: 'Значение',
    barCount: (count) =>
      `${count} ${choosePlural('ru', count, { one: 'полоса', few: 'полосы', many: 'полос', other: 'полосы' })}.`,
    longest: (label, value) => `Самая длинная: ${label}, ${value}.`,
    bar: (label, value) => `${label}: ${value}`,
  },
  kk: {
    empty: 'Әзірге санайтын ештеңе жоқ.',
    label: 'Атауы',
    value: 'Мәні',
    barCount: (count) => `${count} жолақ.`,
    longest: (label, value) => `Ең ұзыны: ${label}, ${value}.`,
    bar: (label, value) => `${label}: ${value}`,
  },
};
