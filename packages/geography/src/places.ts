import { findCentre } from './find-centre.ts';
import type { Name } from './name.ts';
import { outline } from './outline.ts';
import type { Position } from './position.ts';
import { type RegionId, regions } from './regions.ts';
import { type TownId, towns } from './towns.ts';

/** Towns, regions and the country share one set of ids: no town is called as a region is. */
export type PlaceId = TownId | RegionId | 'kazakhstan';

/** Where something can happen, as exactly as it is known. */
export type Place = TownPlace | RegionPlace | CountryPlace;

export interface TownPlace {
  readonly kind: 'town';
  readonly id: TownId;
  readonly name: Name;
  readonly at: Position;
  readonly region: RegionId;
}

/** Somewhere in a region. `at` is the middle of the region, so a mark there must not look like a town. */
export interface RegionPlace {
  readonly kind: 'region';
  readonly id: RegionId;
  readonly name: Name;
  readonly at: Position;
}

/** Somewhere in the country, or everywhere in it. `at` is its middle. */
export interface CountryPlace {
  readonly kind: 'country';
  readonly id: 'kazakhstan';
  readonly name: Name;
  readonly at: Position;
}

const country: CountryPlace = {
  kind: 'country',
  id: 'kazakhstan',
  name: { en: 'Kazakhstan', ru: 'Казахстан', kk: 'Қазақстан' },
  at: findCentre(outline.country),
};

/** Every place: the country, then the regions and the towns in the order of their ids. */
export const places: readonly Place[] = [country, ...regionPlaces(), ...townPlaces()];

const byId: ReadonlyMap<string, Place> = new Map(places.map((place) => [place.id, place]));

/** The place of an id, or `null` where the id is of none. */
export function findPlace(id: string): Place | null {
  return byId.get(id) ?? null;
}

function regionPlaces(): readonly RegionPlace[] {
  return (Object.keys(regions) as RegionId[]).map((id) => ({
    kind: 'region',
    id,
    name: regions[id].name,
    at: findCentre(outline.regions[id]),
  }));
}

function townPlaces(): readonly TownPlace[] {
  return (Object.keys(towns) as TownId[]).map((id) => ({ kind: 'town', id, ...towns[id] }));
}
