import type { Ink } from '../picture/ink';
import type { Shape } from '../picture/scene';
import type { PackageGroup } from './frontier-groups';

/** Radius of a ring and half the length of a cross, px. */
const RING = 3.5;
const CROSS = 5.5;

function diamond(half: number): string {
  return `M0 ${-half}L${half} 0L0 ${half}L${-half} 0Z`;
}

/** The mark of packages at one place: a cross, with a ring where several share it, a diamond for the reader's own. */
export function drawPackageMark(
  group: PackageGroup,
  isSelected: boolean,
  isUnbeaten: boolean,
): readonly Shape[] {
  const isOwn = group.packages.some(({ own }) => own === true);
  const ink: Ink = isUnbeaten ? 'ink' : 'ink-3';
  const cross = (of: Ink, half: number): Shape => ({
    kind: 'path',
    d: `M${-half} 0H${half}M0 ${-half}V${half}`,
    stroke: { ink: of, width: 2 },
  });
  if (isSelected) {
    return [
      { kind: 'circle', cx: 0, cy: 0, r: 8, fill: 'ink' },
      isOwn ? { kind: 'path', d: diamond(4.5), fill: 'paper' } : cross('paper', 4),
    ];
  }
  if (isOwn) {
    // Hollow where the effort leaves something out.
    const fill: Ink = group.uncounted > 0 ? 'paper' : 'ink';
    return [{ kind: 'path', d: diamond(7), fill, stroke: { ink: 'ink', width: 1.75 } }];
  }
  const shapes = [cross(ink, CROSS)];
  if (group.packages.length === 1) return shapes;
  return [{ kind: 'circle', cx: 0, cy: 0, r: 7, fill: 'paper', stroke: { ink, width: 1.25 } }, cross(ink, 4)];
}

/** The mark of a step of the best line. */
export function drawStepMark(isSelected: boolean): readonly Shape[] {
  return isSelected
    ? [{ kind: 'circle', cx: 0, cy: 0, r: 7, fill: 'ink' }]
    : [{ kind: 'circle', cx: 0, cy: 0, r: RING, fill: 'paper', stroke: { ink: 'ink', width: 1.75 } }];
}
