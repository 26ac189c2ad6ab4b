import type { AreaOfCases, CasePlace, TownOfCases } from './case-map-props';

/** Places from most cases to fewest; of equal ones, by id. */
export function sortPlaces(places: readonly CasePlace[]): readonly CasePlace[] {
  return [...places].sort((a, b) => b.cases.length - a.cases.length || (a.id < b.id ? -1 : 1));
}

/** Whether a place has a point. */
export const isTown = (place: CasePlace): place is TownOfCases => place.kind === 'town';

/** Places without a point: regions, then the country, then what is not known. */
export function sortAreas(places: readonly CasePlace[]): readonly AreaOfCases[] {
  const order = ['region', 'country', 'unknown'];
  return places
    .filter((place) => !isTown(place))
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind)) as readonly AreaOfCases[];
}
