import { hatchPath, round } from '../picture/draw';
import { inkOfStatus } from '../picture/ink';
import type { Shape } from '../picture/scene';
import type { Status } from '../shared/chart-types';
import { layoutStatusBars } from './glyph-strip-layout';
import type { StatusCounts } from './glyph-strip-props';

/**
 * One length of a bar by its status, px: outlined where open, hatched where undetermined, else full, so that no
 * status is told by its colour alone.
 */
export function drawStatusLength(
  status: Status,
  at: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  same = false,
): readonly Shape[] {
  const ink = inkOfStatus(status, same);
  const { x, y, width, height } = at;
  if (status === 'open') {
    const inside = { x: x + 0.5, y: y + 0.5, width: Math.max(0.5, width - 1), height: height - 1 };
    return [{ kind: 'rect', ...inside, stroke: { ink } }];
  }
  if (status === 'undetermined') {
    return [{ kind: 'path', d: hatchPath(x, y, width, height, 3), stroke: { ink } }];
  }
  return [{ kind: 'rect', x, y, width, height, fill: ink }];
}

/** Height of the bar under its count, px. */
const BAR = 4;
const GAP = 1;

/** How many are settled, set over a bar of the shares of all statuses; 23 px high. */
export function drawStatusBar(
  counts: StatusCounts,
  at: { readonly middle: number; readonly top: number; readonly width: number; readonly same: boolean },
): readonly Shape[] {
  const { middle, top, width, same } = at;
  const parts = layoutStatusBars(counts);
  const room = width - GAP * Math.max(0, parts.length - 1);
  let x = middle - width / 2;
  const lengths = parts.flatMap(({ status, share }) => {
    const own = round(share * room);
    const shapes = drawStatusLength(status, { x: round(x), y: top + 19, width: own, height: BAR }, same);
    x += own + GAP;
    return shapes;
  });
  const count: Shape = {
    kind: 'text',
    x: middle,
    y: top + 13,
    text: String(counts.settled ?? 0),
    size: 15,
    ink: same ? 'ink-3' : 'ink',
    anchor: 'middle',
  };
  return [count, ...lengths];
}
