import type { FigureProps, Locator } from '../shared/chart-types';

/** One bar. */
export interface SampleBar {
  /** Stable from one state to the next: the bar is seen to move. */
  readonly id: string;
  readonly label: string;
  /** 0 or more, in the unit of the figure. */
  readonly value: number;
  readonly locator?: Locator | undefined;
}

/** Props of {@link SampleBars}. */
export interface SampleBarsProps extends FigureProps {
  readonly bars: readonly SampleBar[];
}
