import { describe, expect, test } from 'vitest';
import { layoutLawTimeline, type TimelineData } from './law-timeline-layout';
import type { TimelineSpan } from './law-timeline-props';

const data: TimelineData = {
  asOf: { date: '2025-01-01' },
  editions: [{ date: '2015-01-01' }, { date: '2020-01-01' }],
  rows: [
    {
      id: 'status',
      label: 'Status',
      spans: [
        { from: '2015-01-01', value: 'special', certainty: 'verified' },
        { from: '2020-01-01', value: 'equal', certainty: 'verified' },
      ],
    },
    { id: 'limits', label: 'Limits', spans: [{ from: '2015-01-01', value: null, certainty: 'verified' }] },
    { id: 'pay', label: 'Pay', spans: [{ from: '2015-01-01', value: null, certainty: 'unknown' }] },
  ],
};
const layout = (changes: Partial<TimelineData> = {}) =>
  layoutLawTimeline({ ...data, ...changes }, 600, (iso) => iso, 'today');

describe('layoutLawTimeline', () => {
  test('ends a span where the next begins and the last where the axis ends', () => {
    const spans = layout().rows[0]?.spans ?? [];
    expect(spans.map((placed) => placed.form)).toEqual(['first', 'current']);
    expect(spans.map((placed) => placed.to)).toEqual(['2020-01-01', null]);
    expect(spans[0]?.width).toBeCloseTo(0.5, 2);
    expect((spans[1]?.at ?? 0) + (spans[1]?.width ?? 0)).toBe(1);
  });
  test('tells never a norm from not known', () => {
    expect(layout().rows.map((row) => row.never)).toEqual([false, true, false]);
    expect(layout().rows[2]?.spans[0]?.form).toBe('unknown');
  });
  test('draws no change where the value before is not known', () => {
    const spans: TimelineSpan[] = [
      { from: '2015-01-01', value: null, certainty: 'unknown' },
      { from: '2017-01-01', value: 'half', certainty: 'verified' },
      { from: '2020-01-01', value: 'third', certainty: 'verified' },
    ];
    const formsOf = (...row: TimelineSpan[]) =>
      layout({ rows: [{ id: 'share', label: 'Share', spans: row }] }).rows[0]?.spans.map(({ form }) => form);
    expect(formsOf(...spans.slice(0, 2))).toEqual(['unknown', 'first']);
    expect(formsOf(...spans)).toEqual(['unknown', 'first', 'current']);
  });
  test('draws a value before an unknown one as it would be drawn before any other', () => {
    const spans: TimelineSpan[] = [
      { from: '2015-01-01', value: 'half', certainty: 'verified' },
      { from: '2017-01-01', value: 'third', certainty: 'reported' },
      { from: '2020-01-01', value: null, certainty: 'unknown' },
      { from: '2022-01-01', value: 'half', certainty: 'verified' },
    ];
    const placed = layout({ rows: [{ id: 'share', label: 'Share', spans }] }).rows[0]?.spans ?? [];
    expect(placed.map(({ form }) => form)).toEqual(['first', 'changed', 'unknown', 'first']);
  });
  test('draws a norm after no norm as a change', () => {
    const spans: TimelineSpan[] = [
      { from: '2015-01-01', value: null, certainty: 'verified' },
      { from: '2020-01-01', value: 'own acts', certainty: 'verified' },
    ];
    const placed = layout({ rows: [{ id: 'safety', label: 'Safety', spans }] }).rows[0]?.spans ?? [];
    expect(placed.map(({ form }) => form)).toEqual(['no-norm', 'current']);
  });
  test('draws a quiet stretch shorter and says where', () => {
    const placed = layout({ compress: [{ from: '2015-01-01', to: '2020-01-01' }] });
    expect(placed.rows[0]?.spans[0]?.width).toBeCloseTo(0.13, 2);
    expect(placed.breaks).toHaveLength(1);
  });
  test('is empty without rows', () => {
    expect(layout({ rows: [], editions: [] })).toMatchObject({ rows: [], start: null });
  });
});
