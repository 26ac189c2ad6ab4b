import { describe, expect, test } from 'vitest';
import type { TimelineSpan } from './law-timeline-props';
import { placeRows, scaleTime, type TimelineData } from './place-spans';

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
const formsOf = (...spans: TimelineSpan[]) =>
  placeRows({ ...data, rows: [{ id: 'share', label: 'Share', spans }] })[0]?.spans.map(({ form }) => form);

describe('placeRows', () => {
  test('ends a span where the next begins and the last where the axis ends', () => {
    const spans = placeRows(data)[0]?.spans ?? [];
    expect(spans.map((placed) => placed.form)).toEqual(['first', 'current']);
    expect(spans.map((placed) => placed.to)).toEqual(['2020-01-01', null]);
    expect(spans[0]?.width).toBeCloseTo(0.5, 2);
    expect((spans[1]?.at ?? 0) + (spans[1]?.width ?? 0)).toBe(1);
  });
  test('tells never a norm from not known', () => {
    expect(placeRows(data).map((row) => row.never)).toEqual([false, true, false]);
    expect(placeRows(data)[2]?.spans[0]?.form).toBe('unknown');
  });
  test('draws no change where the value before is not known', () => {
    const spans: TimelineSpan[] = [
      { from: '2015-01-01', value: null, certainty: 'unknown' },
      { from: '2017-01-01', value: 'half', certainty: 'verified' },
      { from: '2020-01-01', value: 'third', certainty: 'verified' },
    ];
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
    expect(formsOf(...spans)).toEqual(['first', 'changed', 'unknown', 'first']);
  });
  test('draws a norm after no norm as a change', () => {
    const spans: TimelineSpan[] = [
      { from: '2015-01-01', value: null, certainty: 'verified' },
      { from: '2020-01-01', value: 'own acts', certainty: 'verified' },
    ];
    expect(formsOf(...spans)).toEqual(['no-norm', 'current']);
  });
});

test('scaleTime draws a quiet stretch shorter', () => {
  const compress = [{ from: '2015-01-01', to: '2020-01-01' }];
  expect(scaleTime(data)('2020-01-01')).toBeCloseTo(0.5, 2);
  expect(scaleTime({ ...data, compress })('2020-01-01')).toBeCloseTo(0.13, 2);
  expect([scaleTime(data)('2001-01-01'), scaleTime(data)('2099-01-01')]).toEqual([0, 1]);
});
