import type { FigureProps } from '../shared/chart-types';

/** How the units of a part are drawn: told apart without colour. */
export type CoverageForm = 'full' | 'half' | 'open' | 'hatched';

/** What may become of a thing that is counted. */
export interface CoveragePart {
  readonly id: string;
  readonly label: string;
  readonly form: CoverageForm;
}

/** Things counted together, e.g. the findings of one source. */
export interface CoverageRow {
  /** Stable and single in the figure. */
  readonly id: string;
  readonly label: string;
  readonly href?: string | undefined;
  /** Whole numbers by the id of their part, 0 where left out. */
  readonly counts: Readonly<Record<string, number>>;
}

/** Props of `CoverageStrip`. */
export interface CoverageStripProps extends FigureProps {
  /** Two to four, in the order in which they stand in each strip. */
  readonly parts: readonly CoveragePart[];
  readonly rows: readonly CoverageRow[];
  /** As given, or the one with the most first. */
  readonly order?: 'given' | 'most' | undefined;
}

/** Most rows that are drawn. */
export const MOST_ROWS = 60;
