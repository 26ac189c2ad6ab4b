import { findPlace } from '@tarazy/geography';
import { model } from '@tarazy/model';
import { expect, test } from 'vitest';

test('every place of a case is on the map', () => {
  const lost = Object.entries(model.cases).filter(
    ([, { place }]) => place !== null && findPlace(place) === null,
  );
  expect(lost.map(([id]) => id)).toEqual([]);
});
