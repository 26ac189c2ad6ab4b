import { hatchPath, round } from '../picture/draw';
import type { Shape } from '../picture/scene';
import { type PlacedPiece, type PlacedSweepRow, TRACK_HEIGHT } from './threshold-sweep-layout';

const MIDDLE = TRACK_HEIGHT / 2;

function drawPiece(piece: PlacedPiece, left: number, top: number): readonly Shape[] {
  const x = left + piece.x;
  switch (piece.outcome) {
    case 'lawful':
      return [{ kind: 'rect', x, y: top + 1, width: piece.width, height: 14, fill: 'petrol' }];
    case 'blocked': {
      const strokes = piece.strokes.map((at) => `M${round(left + at)} ${top + 4}v8`).join('');
      const d = `M${round(x)} ${top + MIDDLE}H${round(x + piece.width)}${strokes}`;
      return [{ kind: 'path', d, stroke: { ink: 'rust', width: 1.4 } }];
    }
    case 'undetermined': {
      const width = Math.max(1, piece.width - 2);
      return [
        {
          kind: 'rect',
          x: x + 1,
          y: top + 2.5,
          width,
          height: 11,
          fill: 'paper',
          stroke: { ink: 'ink-3', width: 1.25, dash: [2.5, 2] },
        },
        { kind: 'path', d: hatchPath(x + 1, top + 2.5, width, 11, 7), stroke: { ink: 'ink-3', width: 1.25 } },
      ];
    }
  }
}

/** One row of a sweep on its track, from `left` and `top`, px; the word is set where a passing stretch has room. */
export function drawSweepTrack(
  placed: PlacedSweepRow,
  left: number,
  top: number,
  passes: string,
): readonly Shape[] {
  const named = passes === '' ? [] : placed.pieces.filter((piece) => piece.named);
  return [
    ...placed.pieces.flatMap((piece) => drawPiece(piece, left, top)),
    ...named.map(
      (piece): Shape => ({
        kind: 'text',
        x: left + piece.x + 8,
        y: top + 12.5,
        text: passes,
        face: 'sans-strong',
        ink: 'paper',
      }),
    ),
    // A ring at the end of a passing stretch: the point itself does not pass.
    ...placed.breaks
      .filter((point) => point.lawfulClosed === false)
      .map(
        (point): Shape => ({
          kind: 'circle',
          cx: Math.max(4, left + point.x),
          cy: top + MIDDLE,
          r: 4,
          fill: 'paper',
          stroke: { ink: 'petrol', width: 2 },
        }),
      ),
  ];
}
