import { expect, it } from 'vitest';
import { placeMapLabels } from './place-map-labels';

const frame = { width: 400, height: 200, farthest: 130 };
const wish = (id: string, x: number, y: number) => ({ id, x, y, r: 5, width: 80, height: 30 });

it('puts the labels of two discs that touch on either side', () => {
  for (const order of [0, 1]) {
    const wishes = [wish('west', 200, 100), wish('east', 204, 102)];
    if (order === 1) wishes.reverse();
    const labels = placeMapLabels(wishes, wishes, frame);
    const leftOf = (id: string) => labels.find((label) => label.id === id)?.left ?? Number.NaN;
    expect(leftOf('west') + 80).toBeLessThanOrEqual(200);
    expect(leftOf('east')).toBeGreaterThanOrEqual(204);
  }
});

it('leads to a label that stands off, and not to one that stands near', () => {
  const near = placeMapLabels([wish('a', 200, 100)], [wish('a', 200, 100)], frame);
  expect(near[0]?.leader).toBeNull();
  // Other discs all round leave room only farther out.
  const around = [-14, 14].flatMap((dx) =>
    [-14, 0, 14].map((dy) => wish(`d${dx}:${dy}`, 200 + dx, 100 + dy)),
  );
  const far = placeMapLabels([wish('a', 200, 100)], [wish('a', 200, 100), ...around], frame);
  expect(far[0]?.leader).not.toBeNull();
});

it('leaves out a label for which there is no room', () => {
  const wide = { ...wish('a', 200, 100), width: 500 };
  expect(placeMapLabels([wide], [wide], frame)).toEqual([]);
});

it('moves a wide label at the edge into the frame, over or under its point', () => {
  const wide = { ...wish('port', 20, 100), width: 390 };
  const [label] = placeMapLabels([wide], [wide], frame);
  const { left = -1, top = 100 } = label ?? {};
  expect(left).toBeGreaterThanOrEqual(0);
  expect(left + wide.width).toBeLessThanOrEqual(frame.width);
  expect(top + wide.height <= 95 || top >= 105).toBe(true);
});
