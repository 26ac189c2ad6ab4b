import type { ReactElement } from 'react';
import type { ReplayStepsProps } from './replay-steps-props';

export function ReplaySteps(_props: ReplayStepsProps): ReactElement {
  return <div />;
}
