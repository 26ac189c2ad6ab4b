import type { ReactElement } from 'react';
import { type PlacedPiece, type PlacedSweepRow, TRACK_HEIGHT } from './threshold-sweep-layout';

const MIDDLE = TRACK_HEIGHT / 2;

function drawPiece(piece: PlacedPiece): ReactElement {
  const end = piece.x + piece.width;
  switch (piece.outcome) {
    case 'lawful':
      return (
        <rect key={piece.key} className="tz-sweep-lawful" x={piece.x} y="1" width={piece.width} height="14" />
      );
    case 'blocked':
      return (
        <path
          key={piece.key}
          className="tz-sweep-blocked"
          d={`M${piece.x} ${MIDDLE}H${end}${piece.strokes.map((x) => `M${x} 4v8`).join('')}`}
        />
      );
    case 'undetermined':
      return (
        <g key={piece.key} className="tz-hatch">
          <rect x={piece.x + 1} y="2.5" width={Math.max(1, piece.width - 2)} height="11" />
          <path d={piece.strokes.map((x) => `M${x} 13l7-10`).join('')} />
        </g>
      );
  }
}

/** One row of a sweep on its track. A ring at the end of a passing stretch: the point itself does not pass. */
export function SweepTrack(props: {
  readonly placed: PlacedSweepRow;
  readonly width: number;
  readonly passes: string;
}): ReactElement {
  const { placed, width, passes } = props;
  return (
    <span className="tz-sweep-track">
      <svg
        viewBox={`0 0 ${width} ${TRACK_HEIGHT}`}
        width="100%"
        height={TRACK_HEIGHT}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {placed.pieces.map(drawPiece)}
      </svg>
      {placed.pieces
        .filter((piece) => piece.named)
        .map((piece) => (
          <span
            key={piece.key}
            className="tz-sweep-word"
            style={{ left: `${(piece.x / width) * 100}%` }}
            aria-hidden="true"
          >
            {passes}
          </span>
        ))}
      {placed.breaks
        .filter((point) => point.lawfulClosed === false)
        .map((point) => (
          <span
            key={point.value}
            className="tz-sweep-break"
            style={{ left: `${(point.x / width) * 100}%` }}
          />
        ))}
    </span>
  );
}
