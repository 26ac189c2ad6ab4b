import type { ChartPicture } from '../picture/to-svg';
import { layoutCoverageStrip } from './coverage-strip-layout';
import type { CoverageStripProps } from './coverage-strip-props';
import { describeCoverageStrip } from './describe-coverage-strip';

/** The strips of coverage as a file. */
export const coverageStripPicture: ChartPicture<CoverageStripProps> = {
  draw: layoutCoverageStrip,
  describe: describeCoverageStrip,
};
