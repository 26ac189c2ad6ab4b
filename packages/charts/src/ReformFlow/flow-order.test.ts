import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildLargeFlow, strikeFlow } from '../fixtures/flow-fixture';
import { buildFlowGraph } from './flow-graph';
import { countCrossings, orderColumns } from './flow-order';

test('counts the pairs of links that cross', () => {
  const columns = [
    ['a', 'b', 'c'],
    ['x', 'y'],
  ];
  const link = (from: string, to: string) => ({ from, to });
  expect(countCrossings(columns, [link('a', 'y'), link('b', 'x'), link('c', 'x')])).toBe(2);
  expect(countCrossings(columns, [link('a', 'x'), link('a', 'y'), link('b', 'y')])).toBe(0);
  expect(countCrossings(columns, [link('a', 'y'), link('b', 'nowhere')])).toBe(0);
});

const graphs = fc
  .record({
    sizes: fc.tuple(
      fc.integer({ min: 1, max: 8 }),
      fc.integer({ min: 1, max: 8 }),
      fc.integer({ min: 1, max: 8 }),
    ),
    picks: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.boolean()), { maxLength: 30 }),
  })
  .map(({ sizes, picks }) => {
    const columns = sizes.map((size, at) => Array.from({ length: size }, (_, index) => `${at}.${index}`));
    const pick = (at: number, index: number): string => `${at}.${index % (sizes[at] ?? 1)}`;
    const links = picks.map(([a, b, isLeft]) => {
      const at = isLeft ? 0 : 1;
      return { from: pick(at, a), to: pick(at + 1, b) };
    });
    return { columns, links };
  });

test('keeps every key in its column, and never crosses more than the order it was given', () => {
  fc.assert(
    fc.property(graphs, ({ columns, links }) => {
      const ordered = orderColumns(columns, links);
      expect(ordered.map((column) => [...column].sort())).toEqual(
        columns.map((column) => [...column].sort()),
      );
      expect(countCrossings(ordered, links)).toBeLessThanOrEqual(countCrossings(columns, links));
    }),
    { numRuns: 500 },
  );
});

test('untangles what can be untangled', () => {
  const columns = [
    ['a', 'b', 'c'],
    ['z', 'y', 'x'],
    ['p', 'q', 'r'],
  ];
  const links = [
    ['a', 'x'],
    ['b', 'y'],
    ['c', 'z'],
    ['x', 'r'],
    ['y', 'q'],
    ['z', 'p'],
  ].map(([from = '', to = '']) => ({ from, to }));
  expect(countCrossings(columns, links)).toBe(3);
  expect(countCrossings(orderColumns(columns, links), links)).toBe(0);
});

test.each([
  ['ten reforms', strikeFlow],
  ['sixty reforms', buildLargeFlow(60, 170)],
])('crosses less than the data as they come: %s', (_, flow) => {
  const { links } = buildFlowGraph({ title: '', locale: 'en', ...flow });
  const given = [
    flow.reforms.map(({ id }) => `reform:${id}`),
    flow.parameters.map(({ id }) => `parameter:${id}`),
    flow.harms.map(({ id }) => `harm:${id}`),
  ];
  const sorted = buildFlowGraph({ title: '', locale: 'en', ...flow }).columns;
  const crossings = countCrossings(orderColumns(sorted, links), links);
  expect(crossings).toBeLessThanOrEqual(countCrossings(given, links));
  expect(crossings).toBeLessThan(countCrossings(sorted, links));
});
