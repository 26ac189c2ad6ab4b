import type { ChartPicture } from '../picture/to-svg';
import { layoutCaseTimeline } from './case-timeline-layout';
import type { CaseTimelineProps } from './case-timeline-props';
import { describeCaseTimeline } from './describe-case-timeline';

/** The timeline of cases as a file. */
export const caseTimelinePicture: ChartPicture<CaseTimelineProps> = {
  draw: layoutCaseTimeline,
  describe: describeCaseTimeline,
};
