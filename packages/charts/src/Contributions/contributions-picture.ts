import type { ChartPicture } from '../picture/to-svg';
import { layoutContributions } from './contributions-layout';
import type { ContributionsProps } from './contributions-props';
import { describeContributions, saySubtitle } from './describe-contributions';

/** The contributions as a picture for files: one measure is drawn, all three are written. */
export const contributionsPicture: ChartPicture<ContributionsProps> = {
  draw: layoutContributions,
  describe: describeContributions,
  saySubtitle,
};
