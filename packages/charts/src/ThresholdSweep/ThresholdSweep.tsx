import type { ReactElement } from 'react';
import type { ThresholdSweepProps } from './threshold-sweep-props';

export function ThresholdSweep(_props: ThresholdSweepProps): ReactElement {
  return <div />;
}
