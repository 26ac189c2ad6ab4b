import { outlineArcs } from './outline.gen.ts';
import type { ArcPolygons } from './outline-arcs.ts';
import type { Line, Polygon, Ring } from './position.ts';
import type { RegionId } from './regions.ts';

/** Borders simplified for a map about 1,000 px wide. A border that two regions share is the same in both. */
export interface Outline {
  readonly country: readonly Polygon[];
  readonly regions: Readonly<Record<RegionId, readonly Polygon[]>>;
  /** The borders between regions, each once: to be drawn as lines inside the country. */
  readonly borders: readonly Line[];
}

/** Kazakhstan and its regions as they were until June 2018. */
export const outline: Outline = {
  country: joinPolygons(outlineArcs.country),
  regions: joinRegions(outlineArcs.regions),
  borders: outlineArcs.borders.map(arcAt),
};

function joinRegions(regions: Readonly<Record<RegionId, ArcPolygons>>): Outline['regions'] {
  const joined = Object.entries(regions).map(([id, polygons]) => [id, joinPolygons(polygons)]);
  return Object.fromEntries(joined);
}

function joinPolygons(polygons: ArcPolygons): readonly Polygon[] {
  return polygons.map((rings) => rings.map(joinRing));
}

// Each arc begins where the one before it ends.
function joinRing(numbers: readonly number[]): Ring {
  return numbers.flatMap((number, i) => arcAt(number).slice(i === 0 ? 0 : 1));
}

function arcAt(number: number): Line {
  const arc = outlineArcs.arcs[number < 0 ? ~number : number];
  if (arc === undefined) throw new RangeError(`There is no arc ${number}.`);
  return number < 0 ? arc.toReversed() : arc;
}
