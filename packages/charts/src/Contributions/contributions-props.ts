import type { FigureProps } from '../shared/chart-types';

/** How much a reform adds: by itself, within the package, or averaged over every order of the package. */
export type ContributionMeasure = 'alone' | 'within' | 'average';

/** The measures in the order in which they are shown. */
export const contributionMeasures: readonly ContributionMeasure[] = ['alone', 'within', 'average'];

/** One reform, or one change of the reader's own, and the harms that it adds to those settled. */
export interface ContributionRow {
  /** Stable and single. */
  readonly id: string;
  readonly label: string;
  readonly href?: string | undefined;
  /** Under this part alone, beyond the law of the date. A whole number; below 0 where it unsettles harms. */
  readonly alone: number;
  /** Under the package, beyond the package without this part. A whole number; below 0 where it unsettles harms. */
  readonly within: number;
  /** The mean over every order of the package (the Shapley value). */
  readonly average: number;
  /** The average in full, such as `7/12`, for the line that is read aloud. */
  readonly averageAsFraction?: string | undefined;
}

/** Props of `Contributions`. */
export interface ContributionsProps extends FigureProps {
  /** In any order: the drawing sorts them by the measure. */
  readonly rows: readonly ContributionRow[];
  /** How many harms the whole package settles beyond the law of the date; the averages add up to it. */
  readonly total: number;
  /** Harms of which no average could be worked out; they are in no average. 0 unless told. */
  readonly unresolved?: number | undefined;
  /** The measure that is drawn and sorted by. Left out, the figure keeps it itself and begins with the average. */
  readonly measure?: ContributionMeasure | undefined;
  readonly onMeasure?: ((measure: ContributionMeasure) => void) | undefined;
}
