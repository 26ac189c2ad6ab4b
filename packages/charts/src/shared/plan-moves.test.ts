import { expect, test } from 'vitest';
import { planMoves } from './plan-moves';

const still = () => 0;

test('nothing moves at the first sight, nor where nothing changed', () => {
  const places = new Map([['a', 0]]);
  expect(planMoves(null, places, still)).toEqual([]);
  expect(planMoves(places, new Map(places), still)).toEqual([]);
});

test('a row that stands elsewhere comes from where it stood, a new row from nowhere', () => {
  const before = new Map([
    ['a', 0],
    ['b', 20],
    ['gone', 40],
  ]);
  const after = new Map([
    ['b', 0],
    ['a', 20],
    ['new', 40],
  ]);
  expect(planMoves(before, after, still)).toEqual([
    { id: 'b', from: 20 },
    { id: 'a', from: -20 },
    { id: 'new', from: null },
  ]);
});

test('a row on its way begins where it is, and one that goes on is left alone', () => {
  const carried = () => 8;
  expect(planMoves(new Map([['a', 0]]), new Map([['a', 20]]), carried)).toEqual([{ id: 'a', from: -12 }]);
  expect(planMoves(new Map([['a', 20]]), new Map([['a', 20]]), carried)).toEqual([]);
});
