import type { ReactElement } from 'react';
import type { DeltaProps } from './marks-props';
import { writeDelta } from './write-marks';

/** A change within a sentence or a table: `+5`, `−2`, `±0`, with words for whoever cannot see the sign. */
export function Delta(props: DeltaProps): ReactElement {
  const { shown, said, sense } = writeDelta(props);
  return (
    <span className={`tz-delta tz-delta-${sense}`}>
      <span aria-hidden="true">{shown}</span>
      <span className="vh">{said}</span>
    </span>
  );
}
