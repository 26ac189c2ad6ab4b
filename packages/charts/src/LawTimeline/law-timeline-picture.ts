import type { ChartPicture } from '../picture/to-svg';
import { describeLawTimeline } from './describe-law-timeline';
import { layoutLawTimeline } from './law-timeline-layout';
import type { LawTimelineProps } from './law-timeline-props';

/** The timeline as a picture. */
export const lawTimelinePicture: ChartPicture<LawTimelineProps> = {
  draw: layoutLawTimeline,
  describe: describeLawTimeline,
};
