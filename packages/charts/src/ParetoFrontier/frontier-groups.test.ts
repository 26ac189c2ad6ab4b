import { describe, expect, it } from 'vitest';
import { findBeater, findStairs, findUnbeaten, groupPackages, isBeatenByLaw } from './frontier-groups';
import type { FrontierPackage } from './pareto-frontier-props';

const one = (id: string, effort: number, settled: number, uncounted = 0): FrontierPackage => ({
  id,
  label: id,
  effort,
  settled,
  uncounted,
});
const groups = groupPackages([
  one('b', 1, 1),
  one('a', 1, 1),
  one('worse', 4, 1),
  one('more', 4, 3),
  one('custom', 1, 4, 2),
  one('nothing', 2, 0),
]);
const unbeaten = findUnbeaten(groups);

describe('what beats what', () => {
  it('groups those at one place and orders them', () => {
    expect(groups.map(({ id, packages }) => [id, packages.length])).toEqual([
      ['custom', 1],
      ['a', 2],
      ['nothing', 1],
      ['more', 1],
      ['worse', 1],
    ]);
  });

  it('never takes an uncounted change to be free', () => {
    expect(unbeaten.map(({ id }) => id)).toEqual(['custom', 'a', 'more']);
    expect(findStairs(unbeaten).map(({ id }) => id)).toEqual(['a', 'more']);
  });

  it('names the one that settles most among those that beat', () => {
    const worse = groups.find(({ id }) => id === 'worse');
    expect(worse && findBeater(worse, unbeaten)?.id).toBe('more');
    const [, nothing] = [groups[0], groups[2]];
    expect(nothing && isBeatenByLaw(nothing)).toBe(true);
    expect(unbeaten.map((group) => findBeater(group, unbeaten))).toEqual([null, null, null]);
  });
});
