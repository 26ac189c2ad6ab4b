import type { Polygon, Position } from './position.ts';
import { ringArea, segmentsOf } from './ring-area.ts';

/**
 * Where one mark for a whole area stands: the centre of gravity of its largest outer ring, to a thousandth of a
 * degree. Throws if there is no ring. The centre of a bent area can lie outside it.
 */
export function findCentre(polygons: readonly Polygon[]): Position {
  const outers = polygons.flatMap(([outer]) => (outer === undefined ? [] : [outer]));
  const [largest] = outers.toSorted((a, b) => Math.abs(ringArea(b)) - Math.abs(ringArea(a)));
  if (largest === undefined) throw new RangeError('An area without a ring has no centre.');
  const segments = segmentsOf(largest);
  const six = 6 * ringArea(largest);
  const x = segments.reduce((sum, segment) => sum + segment.x * segment.cross, 0) / six;
  const y = segments.reduce((sum, segment) => sum + segment.y * segment.cross, 0) / six;
  return [roundDegrees(x), roundDegrees(y)];
}

function roundDegrees(value: number): number {
  return Math.round(value * 1000) / 1000;
}
