import type { Line } from './position.ts';
import type { RegionId } from './regions.ts';

/** Polygons, each of rings, each of arcs by number; `~i` is arc `i` backwards. */
export type ArcPolygons = readonly (readonly (readonly number[])[])[];

/** The outline with each border stored once. */
export interface OutlineArcs {
  readonly arcs: readonly Line[];
  readonly country: ArcPolygons;
  readonly regions: Readonly<Record<RegionId, ArcPolygons>>;
  /** Arcs between two regions. */
  readonly borders: readonly number[];
}
