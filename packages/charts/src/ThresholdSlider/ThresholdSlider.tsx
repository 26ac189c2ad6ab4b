import type { ReactElement } from 'react';
import type { ThresholdSliderProps } from './threshold-slider-props';

export function ThresholdSlider(_props: ThresholdSliderProps): ReactElement {
  return <div />;
}
