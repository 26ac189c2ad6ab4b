import type { ReactElement } from 'react';
import type { LawTimelineProps } from './law-timeline-props';

export function LawTimeline(_props: LawTimelineProps): ReactElement {
  return <div />;
}
