import { describe, expect, test } from 'vitest';
import type { Outcome } from '../shared/chart-types';
import { fillGaps, findInterval } from './sweep-intervals';
import {
  layoutThresholdSweep,
  listBreaks,
  type SweepData,
  snapToBreak,
  stepValue,
} from './threshold-sweep-layout';
import type { SweepInterval } from './threshold-sweep-props';

const buildInterval = (from: number, to: number, outcome: Outcome, closed = [true, true]): SweepInterval => ({
  from,
  to,
  fromClosed: closed[0] ?? true,
  toClosed: closed[1] ?? true,
  outcome,
});

const data: SweepData = {
  rows: [
    {
      id: 'a',
      label: 'A',
      intervals: [buildInterval(0, 0.4, 'lawful'), buildInterval(0.4, 1, 'blocked', [false, true])],
    },
  ],
  marks: [
    { value: 0.5, label: 'law today', kind: 'law' },
    { value: 0.39, label: 'the miners', kind: 'case' },
  ],
  domain: [0, 1],
  format: 'share',
};

describe('fillGaps', () => {
  test('fills what no interval covers as undetermined', () => {
    expect(fillGaps([buildInterval(0.2, 0.4, 'lawful', [false, true])], [0, 1])).toEqual([
      { from: 0, to: 0.2, fromClosed: true, toClosed: true, outcome: 'undetermined' },
      { from: 0.2, to: 0.4, fromClosed: false, toClosed: true, outcome: 'lawful' },
      { from: 0.4, to: 1, fromClosed: false, toClosed: true, outcome: 'undetermined' },
    ]);
  });
  test('gives one undetermined interval where there is none', () => {
    expect(fillGaps([], [0, 1])).toEqual([
      { from: 0, to: 1, fromClosed: true, toClosed: true, outcome: 'undetermined' },
    ]);
  });
});

test('findInterval follows which side holds the break point', () => {
  const intervals = data.rows[0]?.intervals ?? [];
  expect(findInterval(intervals, 0.4)?.outcome).toBe('lawful');
  expect(findInterval(intervals, 0.41)?.outcome).toBe('blocked');
  expect(findInterval(intervals, 2)).toBeNull();
});

describe('layoutThresholdSweep', () => {
  const placed = layoutThresholdSweep(data, 400, 'passes');

  test('places pieces at the exact break point', () => {
    expect(
      placed.rows[0]?.pieces.map(({ outcome, x, width, named }) => ({ outcome, x, width, named })),
    ).toEqual([
      { outcome: 'lawful', x: 0, width: 160, named: true },
      { outcome: 'blocked', x: 160, width: 240, named: false },
    ]);
    expect(placed.rows[0]?.breaks).toEqual([{ value: 0.4, x: 160, lawfulClosed: true }]);
    expect(listBreaks(placed)).toEqual([0.4]);
  });
  test('crosses a blocked stretch on a grid that all rows share', () => {
    expect(placed.rows[0]?.pieces[1]?.strokes).toHaveLength(13);
    expect(placed.rows[0]?.pieces[1]?.strokes[0]).toBe(160);
  });
  test('hangs a case to the left and the law to the right', () => {
    expect(placed.marks.map(({ mark, anchor, level }) => [mark.kind, anchor, level])).toEqual([
      ['case', 'end', 0],
      ['law', 'start', 0],
    ]);
  });
  test('ends the axis with its ends', () => {
    const days = layoutThresholdSweep({ ...data, domain: [0, 45], format: 'number' }, 400, 'passes');
    expect(days.ticks.map((tick) => tick.value)).toEqual([0, 10, 20, 30, 40, 45]);
  });
  test('leaves out a number that the unit at the end would run into', () => {
    const days = layoutThresholdSweep(
      { ...data, domain: [0, 45], format: 'number' },
      400,
      'passes',
      '45 working days',
    );
    expect(days.ticks.map((tick) => tick.value)).toEqual([0, 10, 20, 30, 45]);
  });
});

test('snapToBreak pulls a near value onto the break point', () => {
  expect(snapToBreak(0.395, [0.4], 0.01)).toBe(0.4);
  expect(snapToBreak(0.38, [0.4], 0.01)).toBe(0.38);
});

test('stepValue stands on each break point and stays on the axis', () => {
  expect(stepValue(0.39, 0.02, [0.4], [0, 1])).toBe(0.4);
  expect(stepValue(0.4, 0.02, [0.4], [0, 1])).toBe(0.42);
  expect(stepValue(0.41, -0.02, [0.4], [0, 1])).toBe(0.4);
  expect(stepValue(0.99, 0.1, [], [0, 1])).toBe(1);
});
