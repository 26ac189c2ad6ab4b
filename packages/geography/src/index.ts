export { type Attribution, attributions } from './attributions.ts';
export type { Name } from './name.ts';
export { type Outline, outline } from './outline.ts';
export {
  type CountryPlace,
  findPlace,
  type Place,
  type PlaceId,
  places,
  type RegionPlace,
  type TownPlace,
} from './places.ts';
export type { Line, Polygon, Position, Ring } from './position.ts';
export { type Region, type RegionId, regions } from './regions.ts';
export { type Town, type TownId, towns } from './towns.ts';
