import type { ChartPicture } from '../picture/to-svg';
import { describeParetoFrontier } from './describe-pareto-frontier';
import { layoutParetoFrontier } from './pareto-frontier-layout';
import type { ParetoFrontierProps } from './pareto-frontier-props';

/** The frontier as a picture for files. */
export const paretoFrontierPicture: ChartPicture<ParetoFrontierProps> = {
  draw: layoutParetoFrontier,
  describe: describeParetoFrontier,
};
