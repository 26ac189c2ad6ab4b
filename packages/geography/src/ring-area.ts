import type { Ring } from './position.ts';

/** The area of a ring in square degrees, negative where it runs clockwise on a map with north up. */
export function ringArea(ring: Ring): number {
  return segmentsOf(ring).reduce((sum, { cross }) => sum + cross / 2, 0);
}

/** The segments of a ring: the sum of their ends, and the cross product that areas and centres are made of. */
export function segmentsOf(ring: Ring) {
  return ring.slice(1).map(([x2, y2], i) => {
    const [x1, y1] = ring[i] ?? [x2, y2];
    return { x: x1 + x2, y: y1 + y2, cross: x1 * y2 - x2 * y1 };
  });
}
