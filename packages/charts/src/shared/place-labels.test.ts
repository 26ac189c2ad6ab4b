import { describe, expect, test } from 'vitest';
import { countLevels, type LabelInput, placeLabels } from './place-labels';

const buildLabel = (id: string, x: number, text: string): LabelInput => ({
  id,
  x,
  text,
  anchors: ['start', 'end'],
});

describe('placeLabels', () => {
  test('takes the first anchor where there is room', () => {
    expect(placeLabels([buildLabel('a', 10, 'abc')], 400)).toEqual([
      { id: 'a', x: 10, hangsAt: 10, anchor: 'start', level: 0 },
    ]);
  });
  test('turns a label that would leave the figure', () => {
    expect(placeLabels([buildLabel('a', 390, 'abc')], 400)[0]?.anchor).toBe('end');
  });
  test('lifts a label that would overlap', () => {
    const placed = placeLabels([buildLabel('a', 10, 'a label'), buildLabel('b', 30, 'another')], 400);
    expect(placed.map((label) => label.level)).toEqual([0, 1]);
    expect(countLevels(placed)).toBe(2);
  });
  test('slides a label that fits at no anchor until it is inside', () => {
    const [placed] = placeLabels([buildLabel('a', 60, 'x'.repeat(12))], 100);
    expect(placed).toMatchObject({ x: 60, anchor: 'start', level: 0 });
    expect(placed?.hangsAt).toBeGreaterThan(0);
    expect(placed?.hangsAt).toBeLessThan(60);
  });
  test('gives a label wider than the figure a level of its own', () => {
    const placed = placeLabels([buildLabel('a', 10, 'x'), buildLabel('b', 90, 'x'.repeat(40))], 100);
    expect(placed[1]).toEqual({ id: 'b', x: 90, hangsAt: 90, anchor: 'end', level: 1 });
  });
});
