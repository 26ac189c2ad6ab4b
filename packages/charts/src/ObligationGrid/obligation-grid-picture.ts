import type { ChartPicture } from '../picture/to-svg';
import { describeObligationGrid } from './describe-obligation-grid';
import { layoutObligationGrid } from './obligation-grid-layout';
import type { ObligationGridProps } from './obligation-grid-props';

/** The grid of treaty articles as a file. */
export const obligationGridPicture: ChartPicture<ObligationGridProps> = {
  draw: layoutObligationGrid,
  describe: describeObligationGrid,
};
