import { describe, expect, it } from 'vitest';
import { outline } from './outline.ts';
import type { Polygon, Position, Ring } from './position.ts';
import { regions } from './regions.ts';
import { ringArea } from './ring-area.ts';

const areas: readonly (readonly [string, readonly Polygon[]])[] = [
  ['country', outline.country],
  ...Object.entries(outline.regions),
];

describe.each(areas)('the ring of %s', (_, polygons) => {
  const rings = polygons.flat();

  it('is closed and has at least four positions', () => {
    expect(rings.length).toBeGreaterThan(0);
    for (const ring of rings) {
      expect(ring.length).toBeGreaterThanOrEqual(4);
      expect(ring.at(-1)).toEqual(ring[0]);
    }
  });

  it('passes no position twice', () => {
    for (const ring of rings) expect(new Set(ring.map(String)).size).toBe(ring.length - 1);
  });

  it('runs clockwise outside and the other way round a hole', () => {
    for (const [outer = [], ...holes] of polygons) {
      expect(ringArea(outer)).toBeLessThan(0);
      for (const hole of holes) expect(ringArea(hole)).toBeGreaterThan(0);
    }
  });

  it('stays within the box of the country', () => {
    const [west, south, east, north] = boxOf(outline.country.flat());
    const [w, s, e, n] = boxOf(rings);
    expect(w).toBeGreaterThanOrEqual(west);
    expect(s).toBeGreaterThanOrEqual(south);
    expect(e).toBeLessThanOrEqual(east);
    expect(n).toBeLessThanOrEqual(north);
  });

  it('has three decimals at most', () => {
    const digits = rings.flat(2).map((value) => String(value).split('.')[1]?.length ?? 0);
    expect(Math.max(...digits)).toBeLessThanOrEqual(3);
  });
});

describe('the outline', () => {
  it('has the borders of every region, and of no other', () => {
    expect(Object.keys(outline.regions).sort()).toEqual(Object.keys(regions).sort());
  });

  it('spans Kazakhstan', () => {
    const [west, south, east, north] = boxOf(outline.country.flat());
    expect(west).toBeCloseTo(46.5, 1);
    expect(south).toBeCloseTo(40.6, 1);
    expect(east).toBeCloseTo(87.3, 1);
    expect(north).toBeCloseTo(55.4, 1);
  });

  it('is one whole: the regions add up to the country, without a hole, to 0.1 square degrees', () => {
    expect(outline.country.flat()).toHaveLength(1);
    expect(areaOf(Object.values(outline.regions).flat())).toBeCloseTo(areaOf(outline.country), 1);
  });

  it('has each segment of a region once in the country or once in a neighbour and once among the borders', () => {
    const inRegions = countSegments(Object.values(outline.regions).flat(2));
    const inCountry = countSegments(outline.country.flat());
    const inBorders = countSegments(outline.borders);
    const wrong = [...inRegions].filter(([segment, times]) =>
      times === 2
        ? inBorders.get(segment) !== 1 || inCountry.has(segment)
        : times !== 1 || inCountry.get(segment) !== 1 || inBorders.has(segment),
    );
    expect(wrong).toEqual([]);
    expect(inBorders.size + inCountry.size).toBe(inRegions.size);
  });
});

function boxOf(rings: readonly Ring[]): readonly [west: number, south: number, east: number, north: number] {
  const positions = rings.flat();
  const xs = positions.map(([x]) => x);
  const ys = positions.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function areaOf(polygons: readonly Polygon[]): number {
  return -polygons.flat().reduce((sum, ring) => sum + ringArea(ring), 0);
}

function countSegments(lines: readonly (readonly Position[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    for (const [i, end] of line.slice(1).entries()) {
      const segment = [String(line[i]), String(end)].sort().join(' to ');
      counts.set(segment, (counts.get(segment) ?? 0) + 1);
    }
  }
  return counts;
}
