import type { Locale } from '../shared/chart-types';
import type { ThresholdSweepProps } from '../ThresholdSweep/threshold-sweep-props';

/** Props of {@link SweepSparkline}: the data of a sweep, without a handle. */
export interface SweepSparklineProps
  extends Pick<
    ThresholdSweepProps,
    'rows' | 'rowsAre' | 'domain' | 'format' | 'unit' | 'outcomeWords' | 'countLabel'
  > {
  readonly locale: Locale;
  /** Value in force, drawn as a tick; in units of the axis. */
  readonly today?: number | undefined;
  /** True where words beside the mark say the same: it is then hidden from assistive technology. */
  readonly decorative?: boolean | undefined;
}
