import { describe, expect, test } from 'vitest';
import { findFirstPlace, type GridShape, moveInGrid } from './move-in-grid';

const full: GridShape = { rows: 2, columns: 3, has: () => true };
const holed: GridShape = { rows: 3, columns: 2, has: ({ row, column }) => !(row === 1 && column === 1) };

describe('moveInGrid', () => {
  test('moves by one with the arrows and stops at the edges', () => {
    expect(moveInGrid(full, { row: 0, column: 0 }, 'ArrowRight')).toEqual({ row: 0, column: 1 });
    expect(moveInGrid(full, { row: 0, column: 0 }, 'ArrowUp')).toBeNull();
    expect(moveInGrid(full, { row: 1, column: 2 }, 'ArrowRight')).toBeNull();
  });
  test('steps over places without a mark', () => {
    expect(moveInGrid(holed, { row: 0, column: 1 }, 'ArrowDown')).toEqual({ row: 2, column: 1 });
  });
  test('goes to the ends of the row, and with Ctrl to the ends of the grid', () => {
    expect(moveInGrid(full, { row: 1, column: 1 }, 'Home')).toEqual({ row: 1, column: 0 });
    expect(moveInGrid(full, { row: 0, column: 1 }, 'End')).toEqual({ row: 0, column: 2 });
    expect(moveInGrid(full, { row: 1, column: 1 }, 'Home', true)).toEqual({ row: 0, column: 0 });
    expect(moveInGrid(full, { row: 0, column: 0 }, 'End', true)).toEqual({ row: 1, column: 2 });
  });
  test('leaves other keys alone', () => {
    expect(moveInGrid(full, { row: 0, column: 0 }, 'a')).toBeNull();
  });
});

test('findFirstPlace gives null in an empty grid', () => {
  expect(findFirstPlace({ rows: 0, columns: 0, has: () => true })).toBeNull();
});
