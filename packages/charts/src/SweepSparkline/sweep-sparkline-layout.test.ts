import { expect, test } from 'vitest';
import { casesSweep, manyCasesSweep } from '../fixtures/cases-sweep-fixture';
import { checkScene } from '../picture/check-scene';
import { layoutSweepSparkline } from './sweep-sparkline-layout';
import type { SweepSparklineProps } from './sweep-sparkline-props';

const cases: SweepSparklineProps = {
  rows: casesSweep('en').rows,
  rowsAre: 'cases',
  locale: 'en',
  today: 0.5,
};
const one: SweepSparklineProps = { ...cases, rowsAre: 'laws', rows: cases.rows.slice(0, 1) };

test('stays within 64 by 16 px, whatever it is given', () => {
  const given: readonly SweepSparklineProps[] = [
    cases,
    one,
    { ...cases, rows: manyCasesSweep(80).rows },
    { ...cases, rows: [] },
    { ...one, today: 3 },
    { ...one, rows: [{ id: 'x', label: 'X', intervals: [] }] },
  ];
  for (const props of given) expect(checkScene(layoutSweepSparkline(props))).toEqual([]);
});

test('one case: a bar where it passes, a crossed line where it is blocked, a tick at the law', () => {
  const { items } = layoutSweepSparkline(one);
  expect(items).toMatchObject([
    { kind: 'rect', x: 0, width: 0.389 * 64 },
    { kind: 'path', stroke: { ink: 'rust' } },
    { kind: 'line', x1: 32, x2: 32 },
  ]);
});

test('many cases: a step down at each turn, of the height of their part of all', () => {
  const [, line] = layoutSweepSparkline(cases).items;
  expect(line).toMatchObject({ d: 'M0 4.4H14.08H14.08V9.2H24.9H24.9V11.6H39.04H39.04V14H64' });
});
