import type { ContributionMeasure, ContributionRow } from './contributions-props';

/** More rows than this are too many for one look; the rest is summed in one. */
export const MOST_ROWS = 60;

/** What is added, by measure. */
export type Gains = Readonly<Record<ContributionMeasure, number>>;

/** Rows in the order in which they are drawn. */
export interface SortedRows {
  /** Those that add or take away something, the most by the measure first. */
  readonly shown: readonly ContributionRow[];
  /** Those beyond the limit, in the same order. */
  readonly rest: readonly ContributionRow[];
  /** Those that change nothing alone, within the package or in any order. */
  readonly nothing: readonly ContributionRow[];
}

function addsNothing({ alone, within, average }: ContributionRow): boolean {
  return alone === 0 && within === 0 && average === 0;
}

/** Sorts rows by a measure, then by the average, then by the label; the same in any order of input. */
export function sortRows(rows: readonly ContributionRow[], measure: ContributionMeasure): SortedRows {
  const byMeasure = (a: ContributionRow, b: ContributionRow): number =>
    b[measure] - a[measure] ||
    b.average - a.average ||
    b.within - a.within ||
    (a.label === b.label ? (a.id < b.id ? -1 : 1) : a.label < b.label ? -1 : 1);
  const sorted = [...rows].sort(byMeasure);
  const something = sorted.filter((row) => !addsNothing(row));
  return {
    shown: something.slice(0, MOST_ROWS),
    rest: something.slice(MOST_ROWS),
    nothing: sorted.filter(addsNothing),
  };
}

/** Each measure summed over rows. Averages are rounded to nine places, so that thirds add up to a whole. */
export function sumRows(rows: readonly ContributionRow[]): Gains {
  const sum = (measure: ContributionMeasure): number =>
    Math.round(rows.reduce((total, row) => total + row[measure], 0) * 1e9) / 1e9;
  return { alone: sum('alone'), within: sum('within'), average: sum('average') };
}
