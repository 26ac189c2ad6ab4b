import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildManySets,
  kazakhSetsFixture,
  nestedSetsFixture,
  russianSetsFixture,
  setsFixture,
} from '../fixtures/sets-fixture';
import { checkScene } from '../picture/check-scene';
import type { Mark, Scene } from '../picture/scene';
import type { Locale } from '../shared/chart-types';
import { chooseOpen, DEGREE_FIRST, layoutCompareSets } from './compare-sets-layout';
import type { ComparedSets } from './compare-sets-props';
import { groupSets, pairSets } from './group-sets';
import { layoutPairGrid } from './pair-grid-layout';

const WIDTHS = [358, 700, 934] as const;
const everything = (data: ComparedSets): ReadonlySet<string> =>
  new Set(groupSets(data, DEGREE_FIRST).groups.map(({ id }) => id));
const groupsOf = (data: ComparedSets, change: Partial<typeof DEGREE_FIRST> = {}) =>
  groupSets(data, { ...DEGREE_FIRST, ...change }).groups.map(({ id, harms }) => `${id} ${harms.length}`);
const findMark = (scene: Scene, id: string): Mark | undefined =>
  scene.items.find((item): item is Mark => item.kind === 'mark' && item.id === id);
const textsOf = (scene: Scene): readonly string[] =>
  scene.items
    .flatMap((item) => (item.kind === 'mark' ? item.shapes : [item]))
    .flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));

const cases: readonly (readonly [name: string, locale: Locale, data: ComparedSets])[] = [
  ['three packages', 'en', setsFixture],
  ['one package', 'en', { ...setsFixture, sets: setsFixture.sets.slice(0, 1) }],
  ['two packages', 'kk', { ...kazakhSetsFixture, sets: kazakhSetsFixture.sets.slice(0, 2) }],
  ['long Kazakh words', 'kk', kazakhSetsFixture],
  ['long Russian words', 'ru', russianSetsFixture],
  ['eight packages, 170 harms', 'ru', buildManySets(8, 170)],
  ['no harm', 'en', { ...setsFixture, harms: [] }],
];

describe.each(cases)('%s', (_name, locale, data) => {
  it.each(WIDTHS)('stand apart and inside at %d px, folded and unfolded', (width) => {
    for (const open of [new Set<string>(), everything(data)]) {
      expect(checkScene(layoutCompareSets({ ...data, locale }, width, DEGREE_FIRST, open))).toEqual([]);
    }
    expect(checkScene(layoutPairGrid({ ...data, locale }, width))).toEqual([]);
    expect(checkScene(layoutPairGrid({ ...data, locale }, 452))).toEqual([]);
  });
});

describe('the groups', () => {
  it('count each harm once, by all who settle it; what the base settles is left out', () => {
    expect(groupsOf(setsFixture)).toEqual(['A 5', 'B 4', 'C 2', 'A+B 1', 'B+C 1', 'none 9']);
    expect(groupsOf({ ...setsFixture, beyondBase: false })).toContain('A+B+C 1');
    expect(groupsOf({ ...setsFixture, atLeast: 'enforceable' })).toContain('C 3');
    expect([...groupSets(setsFixture, DEGREE_FIRST).totals]).toEqual([
      ['a', 6],
      ['b', 6],
      ['c', 3],
    ]);
  });

  it('come by size or by how many settle them, what nobody settles last; filters drop the small and the shared', () => {
    expect(groupsOf(setsFixture, { sort: 'size' })).toEqual([
      'A 5',
      'B 4',
      'C 2',
      'A+B 1',
      'B+C 1',
      'none 9',
    ]);
    expect(groupsOf(nestedSetsFixture, { sort: 'size' })).toEqual(['B+C 2', 'A+B+C 1', 'none 1']);
    expect(groupsOf(setsFixture, { leastSize: 4 })).toEqual(['A 5', 'B 4', 'none 9']);
    expect(groupsOf(setsFixture, { onlyOne: true })).toEqual(['A 5', 'B 4', 'C 2']);
  });

  it('hold every harm exactly once, whatever the harms and their order', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 0, max: 90 }),
        fc.boolean(),
        fc.infiniteStream(fc.nat()),
        (sets, harms, beyondBase, numbers) => {
          const data = { ...buildManySets(sets, harms), beyondBase };
          const shuffled = data.harms
            .map((harm) => ({ harm, at: numbers.next().value as number }))
            .sort((a, b) => a.at - b.at)
            .map(({ harm }) => harm);
          const { groups, leftOut } = groupSets(data, DEGREE_FIRST);
          const ids = [...groups.flatMap((group) => group.harms), ...leftOut].map(({ id }) => id);
          expect([...ids].sort()).toEqual(data.harms.map(({ id }) => id).sort());
          expect(groupsOf({ ...data, harms: shuffled })).toEqual(groupsOf(data));
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('the drawing', () => {
  const draw = (data: ComparedSets, open = chooseOpen(data)) =>
    layoutCompareSets({ ...data, locale: 'en' }, 934, DEGREE_FIRST, open);

  it('draws bars of one scale, and an outline for what nobody settles', () => {
    const scene = draw(setsFixture);
    const barOf = (id: string) => findMark(scene, `group:${id}`)?.shapes.find(({ kind }) => kind === 'rect');
    const [five, nine] = [barOf('A'), barOf('none')];
    expect(five).toMatchObject({ fill: 'petrol-deep' });
    expect(nine).not.toHaveProperty('fill');
    const width = (bar: typeof five): number => (bar?.kind === 'rect' ? bar.width : Number.NaN);
    expect(width(five) / width(nine)).toBeCloseTo(5 / 9, 2);
  });

  it('greys what is as in the base, and washes the columns of the group', () => {
    const scene = draw(setsFixture);
    expect(findMark(scene, 'cell:harm-13:c')?.shapes).toMatchObject([{ status: 'on-paper', same: true }]);
    expect(findMark(scene, 'cell:harm-13:a')?.shapes).toMatchObject([{ status: 'settled', same: false }]);
    const washes = findMark(scene, 'harm:harm-13')?.shapes.filter(
      (shape) => shape.kind === 'rect' && shape.fill === 'petrol-wash',
    );
    expect(washes).toHaveLength(2);
  });

  it('keeps the id of a mark wherever it goes, so that it is seen to move', () => {
    const [folded, open] = [draw(setsFixture, new Set()), draw(setsFixture, new Set(['A']))];
    expect(findMark(folded, 'group:B')?.y).toBeLessThan(findMark(open, 'group:B')?.y ?? 0);
    expect(findMark(folded, 'harm:harm-1')).toBeUndefined();
    expect(findMark(open, 'harm:harm-1')?.place).toEqual({ row: 2, column: 0 });
  });

  it('draws six sets, and says so of eight; beyond 120 harms of a group it counts', () => {
    const many = buildManySets(8, 600);
    const texts = textsOf(draw(many, new Set(['none'])));
    expect(texts).toContain('6 packages shown of 8');
    expect(texts.some((text) => /^120 shown of \d+$/.test(text))).toBe(true);
    expect(texts.some((text) => /^32 groups shown of \d+$/.test(text))).toBe(true);
    expect(texts).not.toContain('G');
  });

  it('lists the names where a head has no room for them, and never cuts one in a head', () => {
    const narrow = textsOf(
      layoutCompareSets({ ...russianSetsFixture, locale: 'ru' }, 358, DEGREE_FIRST, new Set()),
    );
    expect(narrow.join(' ')).toContain('Ратификация с пятью изменениями');
    expect(narrow).toContain('§');
    expect(textsOf(draw(setsFixture))).not.toContain('§');
  });
});

describe('the pairs', () => {
  it('count what one settles and the other does not, and name who is contained', () => {
    const rows = pairSets(nestedSetsFixture).map((row) =>
      row.map(({ harms, relation }) => `${harms.length} ${relation}`),
    );
    expect(rows).toEqual([
      ['0 itself', '0 contained', '0 contained'],
      ['2 beyond', '0 itself', '0 same'],
      ['2 beyond', '0 same', '0 itself'],
    ]);
  });

  it('set the base against the others where it is a scenario', () => {
    const [base, ...sets] = setsFixture.sets;
    if (base === undefined) throw new Error('The fixture has sets.');
    const pairs = pairSets({ ...setsFixture, base, sets });
    expect(pairs.map((row) => row[0]?.of.mark)).toEqual(['A', 'B', 'C']);
    expect(pairs[0]?.[1]?.harms).toHaveLength(5);
  });
});
