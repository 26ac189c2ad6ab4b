import type { ChartPicture } from '../picture/to-svg';
import { describeReformFlow } from './describe-reform-flow';
import { layoutReformFlow } from './reform-flow-layout';
import type { ReformFlowProps } from './reform-flow-props';

/** A flow of reforms as a picture. */
export const reformFlowPicture: ChartPicture<ReformFlowProps> = {
  draw: (props, width) => layoutReformFlow(props, width),
  describe: describeReformFlow,
};
