import type { FigureProps } from '../shared/chart-types';

/** A package as one point: what it asks for, and what it settles. */
export interface FrontierPackage {
  /** Stable, and unlike that of every other package and step. */
  readonly id: string;
  readonly label: string;
  /** Acts times their weights, from 0 up. */
  readonly effort: number;
  /** Harms settled beyond the law of the date, a whole number; below 0 where the package unsettles more. */
  readonly settled: number;
  /** Changes that have no legal form and so no effort, from 0 up; 0 unless told. They are never taken to be free. */
  readonly uncounted?: number | undefined;
  /** The reader's own package: a mark of its own, and its label is placed first. */
  readonly own?: boolean | undefined;
  /** Ids of packages that settle all that this one settles and ask no more acts of any form, whatever the weights. */
  readonly dominatedBy?: readonly string[] | undefined;
  /** Page that the point leads to; used where there is no `onChoose`. */
  readonly href?: string | undefined;
}

/** One step of the line of the best that any package can do: the least effort for so many harms. */
export interface BestStep {
  /** Stable, and unlike that of every other package and step. */
  readonly id: string;
  readonly effort: number;
  readonly settled: number;
  /** How many packages come to this place, 1 or more; 1 unless told. */
  readonly ties?: number | undefined;
  readonly href?: string | undefined;
}

/** Props of `ParetoFrontier`. */
export interface ParetoFrontierProps extends FigureProps {
  /** In any order: the drawing sorts them. */
  readonly packages: readonly FrontierPackage[];
  /** The best that any package can do; left out where nobody has worked it out. */
  readonly best?: readonly BestStep[] | undefined;
  /** What lies beyond the last step of `best`, in words. */
  readonly tail?: string | undefined;
  /** Id of the package or the step that is selected. */
  readonly selectedId?: string | undefined;
  /** Click, Enter or Space on a point: the ids of all who stand there. */
  readonly onChoose?: ((ids: readonly string[]) => void) | undefined;
  /** What the axes show at most; packages beyond are listed under the picture. All is shown unless told. */
  readonly closeUp?: { readonly effort: number; readonly settled: number } | undefined;
}
