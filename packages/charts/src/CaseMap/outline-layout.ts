import { type GeoProjection, geoConicEqualArea, geoPath } from 'd3-geo';
import { round } from '../picture/draw';
import type { MapOutline, MapPolygon, MapPosition } from './case-map-props';

/** Px between two points of a line below which the second is left out: the eye would not miss it. */
const FINEST = 1.5;

/** A country on paper: what is drawn of it, and where a position lies. */
export interface DrawnOutline {
  /** px. */
  readonly height: number;
  readonly country: string;
  readonly borders: string;
  /** Where a position lies, px. */
  readonly place: (position: MapPosition) => readonly [x: number, y: number];
  /** Some regions as one path. */
  readonly regions: (ids: readonly string[]) => string;
}

interface Frame {
  readonly width: number;
  /** Room over and under the country, px. */
  readonly above: number;
  readonly below: number;
}

/** Fits a country to a width in an equal-area conic projection whose parallels are its own. */
export function layoutOutline(outline: MapOutline, { width, above, below }: Frame): DrawnOutline {
  const { country } = outline;
  const positions = country.flatMap((polygon) => polygon.flat());
  const latitudes = positions.map(([, latitude]) => latitude);
  const longitudes = positions.map(([longitude]) => longitude);
  const south = Math.min(...latitudes);
  const north = Math.max(...latitudes);
  const middle = (Math.min(...longitudes) + Math.max(...longitudes)) / 2;
  // A sixth from either edge: distances then err least over the whole.
  const sixth = (north - south) / 6;
  const shape = { type: 'MultiPolygon' as const, coordinates: toRings(country) };
  const projection = geoConicEqualArea()
    .parallels([south + sixth, north - sixth])
    .rotate([-middle, 0])
    .precision(0)
    .fitWidth(width - 2, shape);
  const [[left, top], [, bottom]] = geoPath(projection).bounds(shape);
  const [x, y] = projection.translate();
  projection.translate([x - left + 1, y - top + above]);
  const place = placeWith(projection);
  return {
    height: bottom - top + above + below,
    country: drawPolygons(country, place),
    borders: outline.borders.map((line) => drawLine(line, place, false)).join(''),
    place,
    regions: (ids) => ids.map((id) => drawPolygons(outline.regions[id] ?? [], place)).join(''),
  };
}

function toRings(polygons: readonly MapPolygon[]): [number, number][][][] {
  return polygons.map((rings) => rings.map((ring) => ring.map(([x, y]) => [x, y])));
}

function placeWith(projection: GeoProjection): DrawnOutline['place'] {
  return ([longitude, latitude]) => projection([longitude, latitude]) ?? [0, 0];
}

function drawPolygons(polygons: readonly MapPolygon[], place: DrawnOutline['place']): string {
  return polygons
    .flat()
    .map((ring) => drawLine(ring, place, true))
    .join('');
}

function drawLine(line: readonly MapPosition[], place: DrawnOutline['place'], closed: boolean): string {
  const points = thin(line.map(place)).map(([x, y]) => `${round1(x)} ${round1(y)}`);
  return points.length < 2 ? '' : `M${points.join('L')}${closed ? 'Z' : ''}`;
}

/** Leaves out points that lie on the last one; both ends stay, so that lines meet. */
function thin(points: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const kept: (readonly [number, number])[] = [];
  for (const [index, point] of points.entries()) {
    const last = kept.at(-1);
    const isEnd = index === points.length - 1;
    if (isEnd || last === undefined || Math.hypot(point[0] - last[0], point[1] - last[1]) >= FINEST) {
      kept.push(point);
    }
  }
  return kept;
}

// A tenth of a pixel: an outline is the longest text of a page.
function round1(value: number): number {
  return round(Math.round(value * 10) / 10);
}
