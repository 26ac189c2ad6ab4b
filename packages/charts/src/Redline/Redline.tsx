import type { ReactElement } from 'react';
import type { RedlineProps } from './redline-props';

export function Redline(_props: RedlineProps): ReactElement {
  return <div />;
}
