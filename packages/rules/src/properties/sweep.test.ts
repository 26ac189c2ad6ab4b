import fc from 'fast-check';
import { expect } from 'vitest';
import type { Node } from '../expression/node.ts';
import { withValues } from '../law.ts';
import type { Actor, DocumentedCase, Procedure } from '../procedure.ts';
import { replay } from '../replay.ts';
import { type Sweep, sweep } from '../sweep.ts';
import { always } from '../testing/always.ts';
import {
  allFacts,
  conditionNode,
  knownLaw,
  nest,
  numericPaths,
  someFacts,
  someLaw,
  writtenNumber,
} from '../testing/arbitraries.ts';
import { toyModel } from '../testing/toy-model.ts';

/** A condition in which every number of the law is the swept parameter, so that much turns on it. */
const turning = conditionNode.map(
  (node) =>
    JSON.parse(JSON.stringify(node).replaceAll(/"(number[.]b|deep[.]down[.]number)"/g, '"number.a"')) as Node,
);

const swept = fc
  .record({
    steps: fc.array(
      fc.record({
        actor: fc.constantFrom<Actor[]>('workers', 'law'),
        holds: fc.oneof({ weight: 3, arbitrary: turning }, { weight: 1, arbitrary: conditionNode }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    stopped: fc.boolean(),
    law: fc.oneof(knownLaw, someLaw),
    facts: fc.oneof(allFacts, someFacts),
    parameter: fc.oneof(
      { weight: 3, arbitrary: fc.constant('number.a') },
      { weight: 1, arbitrary: fc.constantFrom(...numericPaths) },
    ),
    max: fc.constantFrom(0, 1, 12, 12),
    points: fc.array(fc.oneof(writtenNumber, fc.double({ min: 0, max: 1, noNaN: true })), {
      minLength: 4,
      maxLength: 4,
    }),
  })
  .map(({ steps, stopped, facts, law, ...rest }) => {
    const procedure: Procedure = {
      theme: 'crew',
      facts: {},
      steps: Object.fromEntries(steps.map((one, index) => [`s${index}`, one])),
    };
    const documented: DocumentedCase = {
      ...(toyModel.cases['storm-crew'] as DocumentedCase),
      facts,
      ...(stopped && { stoppedAt: 's0' }),
    };
    return { procedure, documented, state: nest(law), ...rest };
  });

const sweepOf = ({
  procedure,
  documented,
  state,
  parameter,
  max,
}: typeof swept extends fc.Arbitrary<infer T> ? T : never) =>
  sweep('c', documented, procedure, state, parameter, { min: 0, max });

always(
  'SWEEP-1 the intervals cover the range without gap or overlap, and neighbours differ',
  swept,
  (given) => {
    const { intervals, breakPoints } = sweepOf(given);
    const [first, last] = [intervals[0], intervals.at(-1)];
    expect([first?.from, first?.fromClosed, last?.to, last?.toClosed]).toEqual([0, true, given.max, true]);
    intervals.slice(1).forEach((interval, index) => {
      const previous = intervals[index] as (typeof intervals)[number];
      expect(interval.from).toBe(previous.to);
      expect(interval.fromClosed).toBe(!previous.toClosed);
      expect([interval.outcome, interval.steps]).not.toEqual([previous.outcome, previous.steps]);
    });
    for (const { from, to, fromClosed, toClosed } of intervals) {
      expect(from < to || (from === to && fromClosed && toClosed)).toBe(true);
    }
    expect(breakPoints).toEqual(
      [...new Set(intervals.slice(1).map(({ from }) => from))].sort((a, b) => a - b),
    );
  },
);

always(
  'SWEEP-2 at random points, at break points and beside them the sweep says what a replay says',
  swept,
  (given) => {
    const found = sweepOf(given);
    const beside = found.breakPoints.flatMap((point) => [nextTo(point, -1), point, nextTo(point, 1)]);
    for (const point of [
      0,
      given.max,
      ...given.points,
      ...given.points.map((one) => one * given.max),
      ...beside,
    ]) {
      if (point < 0 || point > given.max) continue;
      const law = withValues(given.state, [{ path: given.parameter, to: point }]);
      const direct = replay('c', given.documented, given.procedure, law);
      const interval = intervalAt(found, point);
      expect(interval?.outcome).toBe(direct.outcome);
      expect(interval?.steps).toEqual(Object.fromEntries(direct.steps.map(({ id, holds }) => [id, holds])));
    }
  },
);

function intervalAt({ intervals }: Sweep, point: number) {
  const holding = intervals.filter(
    ({ from, to, fromClosed, toClosed }) =>
      (point > from || (fromClosed && point === from)) && (point < to || (toClosed && point === to)),
  );
  expect(holding).toHaveLength(1);
  return holding[0];
}

/** The floating-point number next to another. */
function nextTo(value: number, direction: 1 | -1): number {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, value);
  bits.setBigInt64(0, bits.getBigInt64(0) + BigInt(direction));
  return value === 0 ? direction * Number.MIN_VALUE : bits.getFloat64(0);
}
