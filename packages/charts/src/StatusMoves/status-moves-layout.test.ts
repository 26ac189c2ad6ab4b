import { describe, expect, test } from 'vitest';
import type { Status } from '../shared/chart-types';
import { groupMove, isSetback, layoutStatusMoves } from './status-moves-layout';
import type { StatusMove } from './status-moves-props';

const buildMove = (id: string, before: Status, after: Status): StatusMove => ({
  id,
  label: id,
  before,
  after,
});

describe('groupMove', () => {
  test('follows the new status when the harm is better off', () => {
    expect(groupMove('open', 'settled')).toBe('settled');
    expect(groupMove('on-paper', 'enforceable')).toBe('enforceable');
    expect(groupMove('open', 'on-paper')).toBe('on-paper');
    expect(groupMove('open', 'undetermined')).toBe('undetermined');
    expect(groupMove('undetermined', 'on-paper')).toBe('on-paper');
  });
  test('puts a lower status among the worse, whatever the status', () => {
    expect(groupMove('settled', 'enforceable')).toBe('worse');
    expect(groupMove('enforceable', 'on-paper')).toBe('worse');
    expect(groupMove('on-paper', 'open')).toBe('worse');
    expect(groupMove('undetermined', 'open')).toBe('worse');
  });
  test('keeps equal statuses apart', () => {
    expect(groupMove('undetermined', 'undetermined')).toBe('unchanged');
  });
});

test('isSetback does not judge what is not known', () => {
  expect(isSetback('settled', 'undetermined')).toBe(false);
  expect(isSetback('undetermined', 'on-paper')).toBe(false);
});

test('layoutStatusMoves orders the groups, leaves out the empty ones and counts the unchanged', () => {
  const rows = [
    buildMove('a', 'settled', 'open'),
    buildMove('b', 'open', 'open'),
    buildMove('c', 'open', 'settled'),
    buildMove('d', 'on-paper', 'on-paper'),
    buildMove('e', 'open', 'open'),
  ];
  const placed = layoutStatusMoves(rows);
  expect(placed.changed.map((group) => [group.id, group.rows.map((row) => row.id)])).toEqual([
    ['settled', ['c']],
    ['worse', ['a']],
  ]);
  expect(placed.unchanged).toHaveLength(1);
  expect(placed.unchanged[0]?.rows.map((row) => row.id)).toEqual(['b', 'd', 'e']);
  expect(placed.unchangedCounts).toEqual({ open: 2, 'on-paper': 1 });
});

test('layoutStatusMoves puts unchanged rows under their themes, in the order given', () => {
  const row = (id: string, theme?: string) =>
    ({ id, label: id, before: 'open', after: 'open', theme }) as const;
  const { unchanged } = layoutStatusMoves([row('a', 'Unions'), row('b'), row('c', 'Unions')]);
  expect(unchanged.map(({ theme, rows }) => [theme, rows.map(({ id }) => id)])).toEqual([
    ['Unions', ['a', 'c']],
    [null, ['b']],
  ]);
});
