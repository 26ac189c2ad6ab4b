import type { DecidedOutcome } from '../picture/draw-outcome';
import type { FigureProps } from '../shared/chart-types';

/** Longitude and latitude in degrees (WGS 84), east and north positive. */
export type MapPosition = readonly [longitude: number, latitude: number];

/** Rings of positions; the outer ring runs clockwise on a map with north up. A ring ends where it began. */
export type MapPolygon = readonly (readonly MapPosition[])[];

/** The country, its regions and the lines between them, as plain rings. */
export interface MapOutline {
  readonly country: readonly MapPolygon[];
  readonly regions: Readonly<Record<string, readonly MapPolygon[]>>;
  /** Borders between regions, each once. */
  readonly borders: readonly (readonly MapPosition[])[];
}

/** One documented case at a place. */
export interface MapCase extends DecidedOutcome {
  readonly id: string;
  /** In the reader's language, with its year where that tells it from others. */
  readonly title: string;
}

interface CasePlaceBase {
  readonly id: string;
  readonly name: string;
  /** At least one. */
  readonly cases: readonly MapCase[];
  /** Page, or the same page narrowed to the place. */
  readonly href?: string | undefined;
  readonly chosen?: boolean | undefined;
}

/** A town: it has a point on the map. `region` is an id of the outline. */
export interface TownOfCases extends CasePlaceBase {
  readonly kind: 'town';
  readonly at: MapPosition;
  readonly region?: string | undefined;
}

/** A place without a point: a region as a whole, the country as a whole, or not known. It stands beside the map. */
export interface AreaOfCases extends CasePlaceBase {
  readonly kind: 'region' | 'country' | 'unknown';
  readonly region?: string | undefined;
}

/** Where cases happened. */
export type CasePlace = TownOfCases | AreaOfCases;

/** Props of {@link CaseMap}. */
export interface CaseMapProps extends FigureProps {
  readonly outline: MapOutline;
  /** In any order; drawn from the place with most cases down. */
  readonly places: readonly CasePlace[];
  /** Whose borders and positions these are: sentences for under the map and in pictures. */
  readonly attribution?: readonly string[] | undefined;
  /** Click, Enter or Space on a place without an `href`: its id. */
  readonly onChoose?: ((placeId: string) => void) | undefined;
}
