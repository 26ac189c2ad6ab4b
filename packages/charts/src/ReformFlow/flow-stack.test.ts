import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stackNear } from './flow-stack';

test('leaves an item where it would stand, and shares the way where two want one place', () => {
  expect(stackNear([{ height: 10, wanted: 50 }], 4, 0)).toEqual([45]);
  const both = { height: 10, wanted: 50 };
  expect(stackNear([both, both], 4, 0)).toEqual([38, 52]);
  expect(stackNear([both, { height: 10, wanted: 5 }], 4, 30)).toEqual([30, 44]);
});

test('keeps the order, the gap and the top', () => {
  const items = fc.array(
    fc.record({ height: fc.integer({ min: 1, max: 90 }), wanted: fc.integer({ min: -50, max: 900 }) }),
  );
  fc.assert(
    fc.property(items, (stacked) => {
      const tops = stackNear(stacked, 6, 20);
      for (const [index, top] of tops.entries()) {
        const foot = index === 0 ? 14 : (tops[index - 1] ?? 0) + (stacked[index - 1]?.height ?? 0);
        expect(top - foot).toBeGreaterThanOrEqual(6 - 1e-6);
      }
    }),
  );
});
