import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverageParts, longCoverage, manyRows, typicalCoverage } from '../fixtures/coverage-fixture';
import { checkScene } from '../picture/check-scene';
import { findPlaces, type Scene } from '../picture/scene';
import { showRows } from './coverage-facts';
import { chooseUnits, layoutCoverageStrip } from './coverage-strip-layout';

/** How many squares a part of a strip has: each is one move of the pen. */
function countSquares(scene: Scene, id: string): number {
  const path = findPlaces(scene).find((mark) => mark.id === id)?.shapes[0];
  return path?.kind === 'path' ? (path.d.match(/M/g)?.length ?? 0) : 0;
}

describe.each([358, 700, 934])('at %i px', (width) => {
  test.each([
    ['typical', typicalCoverage],
    ['one', { ...typicalCoverage, rows: typicalCoverage.rows.slice(3) }],
    ['extreme', manyRows(60)],
    ['long Kazakh', longCoverage('kk')],
    ['long Russian', longCoverage('ru')],
  ])('%s lies within its frame and nothing overlaps', (_, props) => {
    const scene = layoutCoverageStrip(props, width);
    expect(checkScene(scene)).toEqual([]);
    for (const { x, box } of findPlaces(scene))
      expect(x + (box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width + 2);
  });

  test('each thing is one square', () => {
    const scene = layoutCoverageStrip(typicalCoverage, width);
    expect(countSquares(scene, 'part:report@encoded')).toBe(386);
    expect(countSquares(scene, 'part:report@left')).toBe(16);
    expect(countSquares(scene, 'part:letter@encoded')).toBe(1);
    expect(findPlaces(scene).some(({ id }) => id === 'part:letter@left')).toBe(false);
  });
});

test('all strips have the same squares, the largest that fit the longest', () => {
  expect(chooseUnits([[386, 49, 16]], 600)).toEqual({ perColumn: 5, pitch: 6 });
  expect(chooseUnits([[386, 49, 16], [1]], 600)).toEqual({ perColumn: 5, pitch: 6 });
  expect(chooseUnits([[386, 49, 16]], 358)).toEqual({ perColumn: 10, pitch: 7 });
  expect(chooseUnits([[5]], 600)).toEqual({ perColumn: 5, pitch: 9 });
});

test('whatever is counted, no strip is wider than its room', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 3, maxLength: 3 }), (counts) => {
      const [encoded = 0, merged = 0, left = 0] = counts;
      const props = {
        ...typicalCoverage,
        rows: [{ id: 'a', label: 'A', counts: { encoded, merged, left } }],
      };
      const scene = layoutCoverageStrip(props, 358);
      expect(checkScene(scene)).toEqual([]);
      for (const { x, box } of findPlaces(scene)) expect(x + (box?.width ?? 0)).toBeLessThanOrEqual(366);
    }),
    { numRuns: 60 },
  );
});

test('rows stand as given, or the longest first whatever order they come in', () => {
  const mixed = { ...typicalCoverage, rows: [...typicalCoverage.rows].reverse(), order: 'most' as const };
  expect(layoutCoverageStrip(mixed, 934)).toEqual(
    layoutCoverageStrip({ ...typicalCoverage, order: 'most' }, 934),
  );
  expect(showRows({ ...mixed, order: 'given' }).map(({ id }) => id)[0]).toBe('letter');
});

test('each part has a form of its own', () => {
  const forms = new Set(
    coverageParts.map(({ id }) => {
      const path = findPlaces(layoutCoverageStrip(typicalCoverage, 934)).find(
        (mark) => mark.id === `part:report@${id}`,
      )?.shapes[0];
      return path?.kind === 'path' ? path.d.replace(/[\d.]+/g, '').slice(0, 8) + String(path.fill) : '';
    }),
  );
  expect(forms.size).toBe(3);
});

test('above its limit it says how many rows are shown', () => {
  const textsOf = (count: number) =>
    layoutCoverageStrip(manyRows(count), 934).items.flatMap((item) =>
      item.kind === 'text' ? [item.text] : [],
    );
  expect(textsOf(61)).toContain('60 shown of 61');
  expect(textsOf(60).join()).not.toContain('shown of');
});
