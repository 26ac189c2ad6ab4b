import type { Locale } from '../shared/chart-types';
import { formatNumber } from '../shared/format';
import type { TwinTable } from '../shared/TableTwin';
import { sharedWords } from '../words/shared-words';
import { type Gains, sortRows, sumRows } from './contribution-rows';
import {
  type ContributionMeasure,
  type ContributionRow,
  type ContributionsProps,
  contributionMeasures,
} from './contributions-props';
import { contributionWords } from './contributions-words';

/** The measure that is drawn where nobody has chosen one. */
export const FIRST_MEASURE: ContributionMeasure = 'average';

/** A number of harms with a real minus: a whole one bare, an average with one decimal always. */
export function formatGain(locale: Locale, measure: ContributionMeasure, value: number): string {
  const number = formatNumber(locale, Math.abs(value));
  const isBare = measure !== 'average' || /[.,]/.test(number);
  const decimal = isBare ? number : `${number}${locale === 'en' ? '.' : ','}0`;
  // Less than half of a tenth is little, and not nothing.
  const shown =
    value !== 0 && Math.round(Math.abs(value) * 10) === 0 ? `<${formatNumber(locale, 0.1)}` : decimal;
  return value < 0 ? `−${shown}` : shown;
}

/** What a row says in full. */
export function readRow(row: ContributionRow, locale: Locale): string {
  const words = contributionWords[locale];
  if (row.alone === 0 && row.within === 0 && row.average === 0) return words.addsNothing;
  const fraction = row.averageAsFraction;
  const average = formatGain(locale, 'average', row.average);
  const says = words.row(
    formatGain(locale, 'alone', row.alone),
    formatGain(locale, 'within', row.within),
    fraction?.includes('/') ? `${average} (${fraction.replace('-', '−')})` : average,
  );
  return row.average < 0 ? `${says} ${words.takesAway}` : says;
}

/** What the sums say in full. */
export function readSums(gains: Gains, locale: Locale): string {
  const say = (measure: ContributionMeasure): string => formatGain(locale, measure, gains[measure]);
  return contributionWords[locale].row(say('alone'), say('within'), say('average'));
}

/** The lines under the rows: what adds up to what, and what is left out. */
export function sayTotals(props: ContributionsProps): readonly string[] {
  const { total, unresolved = 0, locale } = props;
  const words = contributionWords[locale];
  return [
    words.onlyAverages(formatGain(locale, 'within', total), Math.abs(total)),
    ...(unresolved === 0 ? [] : [words.unresolved(formatNumber(locale, unresolved), unresolved)]),
  ];
}

/** The line under the title: the measure of the props, and how the drawn gains are counted. */
export function saySubtitle(props: ContributionsProps): string {
  const { rows, subtitle, locale, measure = FIRST_MEASURE } = props;
  const counted = rows.length === 0 ? undefined : contributionWords[locale].counted[measure];
  return [subtitle, counted].filter((part) => part !== undefined).join(' ');
}

/** What the figure shows, in words: how many reforms, the first of the drawn measure, and the sums. */
export function describeContributions(props: ContributionsProps): string {
  const { rows, locale, measure = FIRST_MEASURE } = props;
  const words = contributionWords[locale];
  if (rows.length === 0) return words.empty;
  const { shown, rest, nothing } = sortRows(rows, measure);
  const [first] = shown;
  const parts = [
    words.count(formatNumber(locale, rows.length), rows.length, formatNumber(locale, nothing.length)),
    first === undefined
      ? ''
      : words.most(words.measure[measure], first.label, formatGain(locale, measure, first[measure])),
    ...sayTotals(props),
    rest.length === 0 ? '' : `${sharedWords(locale).shownOf(shown.length, shown.length + rest.length)}.`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** All rows with all three measures, sorted by the drawn one, and their sums. */
export function tabulateContributions(props: ContributionsProps): TwinTable {
  const { rows, locale, measure = FIRST_MEASURE } = props;
  const words = contributionWords[locale];
  const { shown, rest, nothing } = sortRows(rows, measure);
  const cellsOf = (label: string, gains: Gains): readonly string[] => [
    label,
    ...contributionMeasures.map((one) => formatGain(locale, one, gains[one])),
  ];
  return {
    columns: [words.reform, ...contributionMeasures.map((one) => words.measure[one])],
    rows: [
      ...[...shown, ...rest, ...nothing].map((row) => ({ id: row.id, cells: cellsOf(row.label, row) })),
      { id: 'sum', cells: cellsOf(words.sum, sumRows(rows)) },
    ],
  };
}
