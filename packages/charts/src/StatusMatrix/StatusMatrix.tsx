import type { ReactElement } from 'react';
import type { StatusMatrixProps } from './status-matrix-props';

export function StatusMatrix(_props: StatusMatrixProps): ReactElement {
  return <div />;
}
