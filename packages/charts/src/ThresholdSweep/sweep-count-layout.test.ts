import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { casesSweep, manyCasesSweep } from '../fixtures/cases-sweep-fixture';
import { chooseInside, countSought, findCount, orderByTurn } from './sweep-count-layout';
import { fillGaps, findInterval } from './sweep-intervals';
import { layoutThresholdSweep, listBreaks } from './threshold-sweep-layout';
import { SWEEP_LIMIT } from './threshold-sweep-props';

const { rows, marks = [] } = casesSweep('en');
const pieces = countSought(rows, [0, 1]);

describe('the count over the axis', () => {
  test('falls at each point where cases turn, and the point belongs to the side that passes', () => {
    expect(
      pieces.map(({ from, to, fromClosed, toClosed, count }) => [from, to, fromClosed, toClosed, count]),
    ).toEqual([
      [0, 0.22, true, true, 4],
      [0.22, 0.389, false, true, 2],
      [0.389, 0.61, false, true, 1],
      [0.61, 1, false, true, 0],
    ]);
  });
  test('counts the outcome that each case seeks', () => {
    const barred = rows.map((row) => ({ ...row, sought: 'blocked' as const }));
    expect(countSought(barred, [0, 1]).map(({ count }) => count)).toEqual([1, 3, 4, 5]);
  });
  test('covers the axis without gap or overlap, and agrees with each row at any value', () => {
    const many = manyCasesSweep(40).rows;
    const counted = countSought(many, [0, 1]);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (value) => {
        const holding = counted.filter((piece) => findCount([piece], value) !== undefined);
        const passing = many.filter(
          (row) => findInterval(fillGaps(row.intervals, [0, 1]), value)?.outcome === 'lawful',
        );
        expect(holding.map(({ count }) => count)).toEqual([passing.length]);
      }),
    );
  });
});

describe('the order of cases', () => {
  test('is by the value at which they turn, those that never turn last', () => {
    expect(orderByTurn(rows, [0, 1]).map(({ id }) => id)).toEqual([
      'drillers',
      'smelters',
      'miners',
      'builders',
      'drivers',
    ]);
  });
  test('does not follow the order in which they are given', () => {
    const many = manyCasesSweep(80).rows;
    const order = orderByTurn(many, [0, 1]);
    fc.assert(
      fc.property(fc.shuffledSubarray([...many], { minLength: many.length }), (shuffled) => {
        expect(orderByTurn(shuffled, [0, 1])).toEqual(order);
      }),
      { numRuns: 25 },
    );
  });
});

test('draws up to the limit and counts all', () => {
  const placed = layoutThresholdSweep(
    { ...manyCasesSweep(120), marks, domain: [0, 1], format: 'share' },
    400,
    'passes',
  );
  expect(placed.rows).toHaveLength(SWEEP_LIMIT);
  expect(placed.count?.all).toBe(120);
  const turning = manyCasesSweep(120).rows.flatMap(({ intervals }) =>
    intervals.slice(1).map(({ from }) => from),
  );
  // The handle stops at the turns of cases that are not drawn, too.
  for (const value of turning) expect(listBreaks(placed)).toContain(value);
});

test('a choice stays as near to the law in force as it can', () => {
  expect(pieces.map((piece) => chooseInside(piece, 0.5, 0.01))).toEqual([0.22, 0.389, 0.5, 0.62]);
  const narrow = { from: 0.4, to: 0.405, fromClosed: false, toClosed: false, count: 1 };
  expect(chooseInside(narrow, 1, 0.01)).toBeCloseTo(0.4025);
});
