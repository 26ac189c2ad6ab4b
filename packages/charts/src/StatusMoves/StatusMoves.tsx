import type { ReactElement } from 'react';
import type { StatusMovesProps } from './status-moves-props';

export function StatusMoves(_props: StatusMovesProps): ReactElement {
  return <div />;
}
