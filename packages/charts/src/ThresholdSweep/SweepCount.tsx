import type { ReactElement } from 'react';
import { COUNT_HEIGHT, drawCountPath, type PlacedCount } from './sweep-count-layout';

/** How many cases come out as sought along the axis. */
export function SweepCount(props: { readonly count: PlacedCount; readonly width: number }): ReactElement {
  const { count, width } = props;
  const line = drawCountPath(count.pieces);
  return (
    <span className="tz-sweep-count" style={{ height: COUNT_HEIGHT }} aria-hidden="true">
      <svg
        viewBox={`0 0 ${width} ${COUNT_HEIGHT}`}
        width="100%"
        height={COUNT_HEIGHT}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <path className="tz-count-area" d={`${line}V${COUNT_HEIGHT}H0Z`} />
        <path className="tz-count-line" d={line} />
      </svg>
      {count.pieces.map(({ from, x, y, width: pieceWidth, count: cases, labelX }) => (
        <span key={`${from}-${pieceWidth}`}>
          {pieceWidth === 0 ? (
            <span className="tz-count-point" style={{ left: `${(x / width) * 100}%`, top: y - 3 }} />
          ) : null}
          {labelX === null ? null : (
            <b className="tz-count-number" style={{ left: `${(labelX / width) * 100}%`, top: y - 20 }}>
              {cases}
            </b>
          )}
        </span>
      ))}
    </span>
  );
}
