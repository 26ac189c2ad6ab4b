import type { Polygon, Position, Ring } from '../position.ts';

/** Whether a point lies in an area, holes left out. A point on a border may count either way. */
export function isInArea(point: Position, polygons: readonly Polygon[]): boolean {
  return polygons.some(
    ([outer = [], ...holes]) => isInRing(point, outer) && !holes.some((hole) => isInRing(point, hole)),
  );
}

function isInRing([x, y]: Position, ring: Ring): boolean {
  const crossed = ring.slice(1).filter(([x2, y2], i) => {
    const [x1, y1] = ring[i] ?? [x2, y2];
    return y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1);
  });
  return crossed.length % 2 === 1;
}
