import type { ChartPicture } from '../picture/to-svg';
import { chooseOpen, layoutCompareSets } from './compare-sets-layout';
import type { CompareSetsProps, PairGridProps } from './compare-sets-props';
import { arrangementOf, describeCompareSets, describePairGrid } from './describe-compare-sets';
import { layoutPairGrid } from './pair-grid-layout';

/** The groups as a picture: those unfolded that are on the page at the start. */
export const compareSetsPicture: ChartPicture<CompareSetsProps> = {
  draw: (props, width) =>
    layoutCompareSets(
      props,
      width,
      arrangementOf(props),
      props.openIds === undefined ? chooseOpen(props) : new Set(props.openIds),
    ),
  describe: describeCompareSets,
};

/** The grid of pairs as a picture. */
export const pairGridPicture: ChartPicture<PairGridProps> = {
  draw: (props, width) => layoutPairGrid(props, width),
  describe: describePairGrid,
};
