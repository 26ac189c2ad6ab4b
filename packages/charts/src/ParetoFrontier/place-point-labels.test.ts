import { expect, test } from 'vitest';
import { type LabelWish, placePointLabels } from './place-point-labels';

const frame = { left: 0, right: 200, top: 0, bottom: 100 };
const wish = (id: string, x: number, y: number, change: Partial<LabelWish> = {}): LabelWish => ({
  id,
  x,
  y,
  width: 60,
  height: 18,
  sides: ['right', 'left', 'below-right', 'above-left'],
  reach: 60,
  ...change,
});

test('stands beside its point where there is room, on the first side asked', () => {
  const placed = placePointLabels([wish('a', 50, 50), wish('b', 190, 80)], frame, []);
  expect(placed.get('a')).toMatchObject({ x: 61, anchor: 'start', leader: '' });
  expect(placed.get('b')).toMatchObject({ x: 179, anchor: 'end', leader: '' });
});

test('stands off with a leader where the sides are taken, clear of the obstacle', () => {
  const beside = { left: 55, right: 200, top: 40, bottom: 58 };
  const free = placePointLabels([wish('a', 50, 50)], frame, [beside]).get('a');
  expect(free?.leader).toMatch(/^M50 59V\d+H57$/);
  expect(free?.box.top).toBeGreaterThanOrEqual(58);
});

test('leaves out what finds no place rather than cover another', () => {
  const crowd = Array.from({ length: 12 }, (_, index) => wish(`p${index}`, 40 + index, 50));
  const placed = [...placePointLabels(crowd, frame, []).values()];
  expect(placed.length).toBeGreaterThan(1);
  expect(placed.length).toBeLessThan(12);
  for (const [index, a] of placed.entries()) {
    for (const b of placed.slice(index + 1)) {
      const apart =
        a.box.right <= b.box.left ||
        b.box.right <= a.box.left ||
        a.box.bottom <= b.box.top ||
        b.box.bottom <= a.box.top;
      expect(apart).toBe(true);
    }
  }
});
