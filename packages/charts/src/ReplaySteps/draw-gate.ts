import { hatchPath } from '../picture/draw';
import type { Shape, Stroke } from '../picture/scene';
import type { Outcome } from '../shared/chart-types';
import type { GateMark, Track } from './replay-steps-layout';

const TRACKS: Readonly<Record<Track, Stroke>> = {
  open: { ink: 'petrol', width: 4 },
  doubtful: { ink: 'petrol', width: 4, dash: [5, 3] },
  shut: { ink: 'rule-2', width: 1.5, dash: [2, 4] },
};

/** A stretch of the track, px. */
export function drawGateTrack(track: Track, x: number, top: number, foot: number): Shape {
  return { kind: 'line', x1: x, x2: x, y1: top, y2: foot, stroke: TRACKS[track] };
}

/** What stands at a gate, its middle at `x`, `y`, px. */
export function drawGateMark(mark: GateMark, x: number, y: number): readonly Shape[] {
  switch (mark) {
    case 'bar':
      return [{ kind: 'rect', x: x - 15, y: y - 4, width: 30, height: 8, fill: 'rust' }];
    case 'hatch':
      return [
        {
          kind: 'rect',
          x: x - 15,
          y: y - 4.5,
          width: 30,
          height: 9,
          fill: 'paper',
          stroke: { ink: 'ink-3', width: 1.25, dash: [2.5, 2] },
        },
        { kind: 'path', d: hatchPath(x - 15, y - 4.5, 30, 9, 7), stroke: { ink: 'ink-3', width: 1.25 } },
      ];
    default:
      return [
        {
          kind: 'circle',
          cx: x,
          cy: y,
          r: 5,
          fill: 'paper',
          stroke: {
            ink: mark === 'idle' ? 'rule-2' : 'petrol',
            width: 2,
            ...(mark === 'taken' && { dash: [2.6, 1.6] }),
          },
        },
      ];
  }
}

/** The end of a track, its middle at `x`, `y`, px. */
export function drawGateEnd(outcome: Outcome, x: number, y: number): readonly Shape[] {
  switch (outcome) {
    case 'lawful':
      return [{ kind: 'circle', cx: x, cy: y, r: 9, fill: 'petrol-deep' }];
    case 'blocked':
      return [
        {
          kind: 'circle',
          cx: x,
          cy: y,
          r: 8,
          fill: 'paper',
          stroke: { ink: 'rule-2', width: 1.5, dash: [2, 3] },
        },
      ];
    case 'undetermined':
      return [
        {
          kind: 'circle',
          cx: x,
          cy: y,
          r: 8,
          fill: 'paper',
          stroke: { ink: 'ink-3', width: 1.25, dash: [3, 2] },
        },
        {
          kind: 'path',
          d: `M${x - 5} ${y + 1.5}l6.5-6.5M${x - 4.5} ${y + 5.5}l9-9M${x - 1.5} ${y + 6.5}l6.5-6.5`,
          stroke: { ink: 'ink-3', width: 1.25 },
        },
      ];
  }
}
