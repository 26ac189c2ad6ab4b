import type { CoverageRow, CoverageStripProps } from './coverage-strip-props';
import { MOST_ROWS } from './coverage-strip-props';

/** How many things of a row are in a part. */
export function countOf(row: CoverageRow, partId: string): number {
  return row.counts[partId] ?? 0;
}

/** How many things a row counts, over the parts that are drawn. */
export function totalOf(row: CoverageRow, { parts }: Pick<CoverageStripProps, 'parts'>): number {
  return parts.reduce((sum, { id }) => sum + countOf(row, id), 0);
}

/** Rows that are drawn, in the order asked for. */
export function showRows(props: CoverageStripProps): readonly CoverageRow[] {
  const { rows, order } = props;
  const sorted =
    order === 'most'
      ? [...rows].sort((a, b) => totalOf(b, props) - totalOf(a, props) || (a.id < b.id ? -1 : 1))
      : rows;
  return sorted.slice(0, MOST_ROWS);
}
