import type { FigureProps, Outcome, ValueFormat, ValueUnit } from '../shared/chart-types';

/** A stretch of the axis on which the outcome is the same. */
export interface SweepInterval {
  readonly from: number;
  readonly to: number;
  /** Whether `from` belongs to the interval. */
  readonly fromClosed: boolean;
  /** Whether `to` belongs to the interval. */
  readonly toClosed: boolean;
  readonly outcome: Outcome;
  /** Why, as a sentence; shown by the reading line. */
  readonly note?: string | undefined;
}

/**
 * One variant of the law, or one documented event, swept over the parameter. Intervals in order; gaps are drawn as
 * undetermined.
 */
export interface SweepRow {
  readonly id: string;
  readonly label: string;
  readonly intervals: readonly SweepInterval[];
  /** Words at the right end in place of the derived ones ("blocked at every share"). */
  readonly summary?: string | undefined;
  /** Page of the row, e.g. of the case. */
  readonly href?: string | undefined;
  /** Outcome that is counted where rows are cases; lawful unless told. */
  readonly sought?: Outcome | undefined;
}

/** A vertical mark: the law today (solid) or a documented case (dotted). */
export interface SweepMark {
  readonly value: number;
  readonly label: string;
  readonly kind: 'law' | 'case';
}

/** Cases that are drawn at most; beyond it the figure says how many are left out. */
export const SWEEP_LIMIT = 80;

/** Props of {@link ThresholdSweep}. */
export interface ThresholdSweepProps extends FigureProps {
  /** In any order where rows are cases; up to {@link SWEEP_LIMIT} of these are drawn, all of them are counted. */
  readonly rows: readonly SweepRow[];
  /**
   * `laws` (unless told): one event under several laws, in the order given. `cases`: many events under one law,
   * ordered by the value at which they turn, and counted over the axis.
   */
  readonly rowsAre?: 'laws' | 'cases' | undefined;
  /** Words of the outcomes in place of the charts' own, e.g. "dismissal barred". */
  readonly outcomeWords?: Readonly<Record<Outcome, string>> | undefined;
  /** What is counted where rows are cases, in place of the charts' own "Cases that pass". */
  readonly countLabel?: string | undefined;
  readonly marks?: readonly SweepMark[] | undefined;
  /** Ends of the axis; 0 and 1 unless told. */
  readonly domain?: readonly [min: number, max: number] | undefined;
  /** `share`: values from 0 to 1 written as per cent (the default). `number`: written as they are, with `unit`. */
  readonly format?: ValueFormat | undefined;
  /** Unit at the end of the axis, e.g. "days". */
  readonly unit?: ValueUnit | undefined;
  /** What the axis is, said as the name of the handle. */
  readonly axisLabel: string;
  /** Where the handle stands; without it the figure is static. */
  readonly value?: number | undefined;
  /** Called with the new value while the handle moves. */
  readonly onChange?: ((value: number) => void) | undefined;
  /** One arrow key; a hundredth of the domain unless told. */
  readonly step?: number | undefined;
  /** Width of the axis in px on the server and at first paint; 456 unless told. */
  readonly width?: number | undefined;
}
