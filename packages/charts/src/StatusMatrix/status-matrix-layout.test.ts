import { describe, expect, test } from 'vitest';
import type { Status } from '../shared/chart-types';
import { layoutStatusMatrix, type StatusMatrixData } from './status-matrix-layout';
import type { StatusCell } from './status-matrix-props';

const buildCell = (status: Status): StatusCell => ({ status, sentence: `It is ${status}.` });

const data: StatusMatrixData = {
  baseColumnId: 'today',
  columns: [
    { id: 'c190', label: 'C190', kind: 'package', href: '/c190' },
    { id: 'today', label: 'Law today', kind: 'law' },
  ],
  groups: [
    {
      id: 'strikes',
      label: 'Strikes',
      rows: [
        { id: 'a', label: 'A', cells: { today: buildCell('open'), c190: buildCell('open') } },
        { id: 'b', label: 'B', href: '/b', cells: { today: buildCell('open'), c190: buildCell('settled') } },
        { id: 'c', label: 'C', cells: { today: buildCell('open'), c190: null } },
      ],
    },
    { id: 'empty', label: 'Empty', rows: [] },
  ],
};

describe('layoutStatusMatrix', () => {
  const placed = layoutStatusMatrix(data, new Set());

  test('puts laws before packages and leaves out empty themes', () => {
    expect(placed.columns.map((column) => column.id)).toEqual(['today', 'c190']);
    expect(placed.lawCount).toBe(1);
    expect(placed.lines.map((line) => line.kind)).toEqual(['group', 'harm', 'harm', 'harm']);
  });
  test('marks package cells that are the same as the base', () => {
    const same = placed.lines.map((line) =>
      line.kind === 'harm' ? line.cells.map((cell) => cell.same) : null,
    );
    expect(same).toEqual([null, [false, true], [false, false], [false, false]]);
  });
  test('compares laws too where the base is a package, and never the base with itself', () => {
    const { lines } = layoutStatusMatrix({ ...data, baseColumnId: 'c190' }, new Set());
    const same = lines.flatMap((line) => (line.kind === 'harm' ? [line.cells.map((cell) => cell.same)] : []));
    expect(same).toEqual([
      [true, false],
      [false, false],
      [false, false],
    ]);
  });
  test('makes places only where there is a link, a fold or a status', () => {
    const { has } = placed.shape;
    expect(has({ row: 0, column: 1 })).toBe(false);
    expect(has({ row: 0, column: 2 })).toBe(true);
    expect(has({ row: 1, column: 0 })).toBe(true);
    expect(has({ row: 1, column: 1 })).toBe(false);
    expect(has({ row: 2, column: 0 })).toBe(false);
    expect(has({ row: 3, column: 0 })).toBe(true);
    expect(has({ row: 4, column: 2 })).toBe(false);
    expect(has({ row: 9, column: 0 })).toBe(false);
  });
  test('begins reading at the first cell that differs', () => {
    expect(placed.start).toEqual({ row: 3, column: 2 });
  });
  test('knows a folded theme that a package leaves as it is', () => {
    const [theme] = data.groups;
    const groups = theme === undefined ? [] : [{ ...theme, rows: theme.rows.slice(0, 1) }];
    const folded = layoutStatusMatrix({ ...data, groups }, new Set(['strikes']));
    expect(folded.lines[0]).toMatchObject({ same: [false, true] });
  });
  test('counts the statuses of a folded theme', () => {
    const folded = layoutStatusMatrix(data, new Set(['strikes']));
    expect(folded.lines).toHaveLength(1);
    expect(folded.lines[0]).toMatchObject({ folded: true, counts: [{ open: 3 }, { open: 1, settled: 1 }] });
    expect(folded.lines[0]).toMatchObject({ same: [false, false] });
    expect(folded.start).toBeNull();
  });
});
