import type { ReactElement } from 'react';
import { drawShape } from '../picture/SceneSvg';
import { describeSweepSparkline } from './describe-sweep-sparkline';
import { layoutSweepSparkline, SPARKLINE } from './sweep-sparkline-layout';
import type { SweepSparklineProps } from './sweep-sparkline-props';

/** A sweep as a mark in a line of text or a cell of a table: 64 by 16 px, drawn on the server. */
export function SweepSparkline(props: SweepSparklineProps): ReactElement {
  const shapes = layoutSweepSparkline(props).items.flatMap((item, index) =>
    item.kind === 'mark' ? [] : [drawShape(item, index)],
  );
  const drawn = {
    className: 'tz-sparkline',
    width: SPARKLINE.width,
    height: SPARKLINE.height,
    viewBox: `0 0 ${SPARKLINE.width} ${SPARKLINE.height}`,
  };
  return props.decorative === true ? (
    <svg {...drawn} aria-hidden="true">
      {shapes}
    </svg>
  ) : (
    <svg {...drawn} role="img" aria-label={describeSweepSparkline(props)}>
      {shapes}
    </svg>
  );
}
