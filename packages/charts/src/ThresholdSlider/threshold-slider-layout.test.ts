import { describe, expect, test } from 'vitest';
import { layoutThresholdSlider, type SliderData } from './threshold-slider-layout';

const data: SliderData = {
  min: 0,
  max: 0.6,
  value: 0.3,
  valueText: '30 % must sign',
  minText: '0 %',
  maxText: '60 %',
  today: { value: 0.5, text: 'law today: 50 %' },
  cases: [{ value: 0.389, label: 'Coal miners of Korgau', note: 'reached 38.9 %' }],
};

describe('layoutThresholdSlider', () => {
  test('places the value, the law and the cases as shares of the track', () => {
    const placed = layoutThresholdSlider(data, 300);
    expect(placed.value).toBeCloseTo(0.5);
    expect(placed.today).toBeCloseTo(0.8333);
    expect(placed.cases[0]?.at).toBeCloseTo(0.6483);
    expect(placed.ticks).toHaveLength(7);
  });
  test('lowers the law where it would run into the chosen value', () => {
    const placed = layoutThresholdSlider({ ...data, value: 0.48 }, 300);
    expect(placed.below.map((label) => [label.id, label.level])).toEqual([
      ['value', 0],
      ['today', 1],
      ['min', 0],
    ]);
  });
  test('keeps the names of the ends inside the column', () => {
    const { below } = layoutThresholdSlider(
      { ...data, minText: '0 days', maxText: '30 days', today: null },
      300,
    );
    expect(below.map(({ id, at, anchor }) => [id, at, anchor])).toEqual([
      ['value', 0.5, 'middle'],
      ['min', 0, 'start'],
      ['max', 1, 'end'],
    ]);
  });
  test('keeps a value beyond the ends on the track', () => {
    expect(layoutThresholdSlider({ ...data, value: 0.9 }, 300).value).toBe(1);
  });
});
