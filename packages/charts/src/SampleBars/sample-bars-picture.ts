import type { ChartPicture } from '../picture/to-svg';
import { describeSampleBars } from './describe-sample-bars';
import { layoutSampleBars } from './sample-bars-layout';
import type { SampleBarsProps } from './sample-bars-props';

/** The chart as a file. */
export const sampleBarsPicture: ChartPicture<SampleBarsProps> = {
  draw: layoutSampleBars,
  describe: describeSampleBars,
};
