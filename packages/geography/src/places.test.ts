import { describe, expect, it } from 'vitest';
import { findCentre } from './find-centre.ts';
import { outline } from './outline.ts';
import { findPlace, places } from './places.ts';
import type { Position } from './position.ts';
import { regions } from './regions.ts';
import { isInArea } from './testing/is-in-area.ts';
import { towns } from './towns.ts';

describe.each(Object.entries(towns))('the town %s', (_, { at, region }) => {
  // No tolerance: the outline is fine enough for the nearest, Aktau, 3 km from its coast.
  it('lies in its region and in no other', () => {
    const around = Object.entries(outline.regions).filter(([, area]) => isInArea(at, area));
    expect(around.map(([id]) => id)).toEqual([region]);
  });
});

describe.each(Object.entries(regions))('the region %s', (id, { kind, capital }) => {
  it('is governed from within', () => {
    expect(towns[capital].region).toBe(id);
  });

  it('has its middle inside', () => {
    const place = findPlace(id);
    expect(place?.kind).toBe('region');
    expect(place !== null && isInArea(place.at, outline.regions[id as keyof typeof regions])).toBe(true);
  });

  it('is called after its town where it is a city', () => {
    expect(kind === 'city').toBe(regions[id as keyof typeof regions].name.en === towns[capital].name.en);
  });
});

describe('places', () => {
  it('are the country, every region and every town, and no id is used twice', () => {
    const ids = places.map(({ id }) => id);
    expect(ids).toEqual(['kazakhstan', ...Object.keys(regions), ...Object.keys(towns)]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('lie within the country', () => {
    const outside = places.filter(({ at }) => !isInArea(at, outline.country));
    expect(outside.map(({ id }) => id)).toEqual([]);
  });

  it('stand apart, so that no two towns share a position', () => {
    expect(new Set(Object.values(towns).map(({ at }) => String(at))).size).toBe(Object.keys(towns).length);
  });

  it('have a name in each language, in letters of it', () => {
    for (const { name } of places) {
      expect(name.en).toMatch(/^[A-Z][A-Za-z -]+$/);
      expect(name.ru).toMatch(/^[А-ЯЁ][А-ЯЁа-яё -]+$/);
      expect(name.kk).toMatch(/^[А-ЯӘҒҚҢӨҰҮҺІ][а-яәғқңөұүһіА-ЯӘҒҚҢӨҰҮҺІ -]+$/);
    }
  });

  it('are found by id, and nothing is found by another', () => {
    expect(findPlace('zhanaozen')).toMatchObject({ kind: 'town', region: 'mangistau' });
    expect(findPlace('western-kazakhstan')).toMatchObject({ kind: 'region' });
    expect(findPlace('kazakhstan')).toMatchObject({ kind: 'country' });
    expect(findPlace('toString')).toBeNull();
    expect(findPlace('')).toBeNull();
  });
});

describe('findCentre', () => {
  const square = (x: number, y: number, side: number): readonly Position[] => [
    [x, y],
    [x, y + side],
    [x + side, y + side],
    [x + side, y],
    [x, y],
  ];

  it('is the middle of the largest ring, whichever way it runs', () => {
    expect(findCentre([[square(0, 0, 1)], [square(10, 20, 4)]])).toEqual([12, 22]);
    expect(findCentre([[square(10, 20, 4).toReversed()]])).toEqual([12, 22]);
  });

  it('refuses an area without a ring', () => {
    expect(() => findCentre([])).toThrow(RangeError);
  });
});
