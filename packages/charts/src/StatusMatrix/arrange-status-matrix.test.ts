import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STATUS_ORDER, type Status } from '../shared/chart-types';
import {
  arrangeStatusMatrix,
  type MatrixArrangement,
  MOST_COLUMNS,
  MOST_ROWS,
  NO_FILTER,
} from './arrange-status-matrix';
import type { StatusMatrixData } from './status-matrix-layout';
import type { MatrixFilter, StatusGroup } from './status-matrix-props';

const buildGroup = (id: string, rows: Readonly<Record<string, readonly Status[]>>): StatusGroup => ({
  id,
  label: id,
  rows: Object.entries(rows).map(([label, statuses]) => ({
    id: label,
    label,
    cells: Object.fromEntries(
      statuses.map((status, index) => [['today', 'c190', 'all'][index], { status, sentence: '' }]),
    ),
  })),
});
const data: StatusMatrixData = {
  baseColumnId: 'today',
  columns: [
    { id: 'c190', label: 'C190', kind: 'package' },
    { id: 'all', label: 'All', kind: 'package' },
    { id: 'today', label: 'Law today', kind: 'law' },
  ],
  groups: [
    buildGroup('Strikes', {
      Signatures: ['open', 'open', 'settled'],
      Conciliation: ['open', 'open', 'open'],
    }),
    buildGroup('Harassment', {
      Violence: ['open', 'settled', 'settled'],
      Interns: ['open', 'on-paper', 'settled'],
    }),
  ],
};
const arrange = (asked: Partial<MatrixArrangement>) => arrangeStatusMatrix(data, { locale: 'en', ...asked });
const rowsOf = (asked: Partial<MatrixArrangement>): readonly string[] =>
  arrange(asked).groups.flatMap(({ rows }) => rows.map(({ id }) => id));
const filter = (part: Partial<MatrixFilter>): Partial<MatrixArrangement> => ({
  filter: { ...NO_FILTER, ...part },
});

describe('order', () => {
  test('is as given unless told', () => {
    expect(rowsOf({})).toEqual(['Signatures', 'Conciliation', 'Violence', 'Interns']);
  });
  test('by label sorts themes, and harms within them', () => {
    expect(rowsOf({ sort: 'label' })).toEqual(['Interns', 'Violence', 'Conciliation', 'Signatures']);
  });
  test('by how many columns settle puts the most settled first', () => {
    expect(rowsOf({ sort: 'settled' })).toEqual(['Violence', 'Interns', 'Signatures', 'Conciliation']);
  });
  test('by a column puts the fullest status of that column first', () => {
    expect(rowsOf({ sort: 'column:c190' })).toEqual(['Violence', 'Interns', 'Signatures', 'Conciliation']);
    expect(rowsOf({ sort: 'column:today' })).toEqual(rowsOf({}));
  });
  test('sorts Kazakh labels by their own alphabet', () => {
    const groups = [buildGroup('G', { Ұжым: ['open'], Қол: ['open'], Кек: ['open'] })];
    const { groups: sorted } = arrangeStatusMatrix({ ...data, groups }, { locale: 'kk', sort: 'label' });
    expect(sorted[0]?.rows.map(({ id }) => id)).toEqual(['Кек', 'Қол', 'Ұжым']);
  });
});

describe('filter', () => {
  test('finds words in the harm or its theme, in any case, all of them', () => {
    expect(rowsOf(filter({ text: 'SIGN' }))).toEqual(['Signatures']);
    expect(rowsOf(filter({ text: 'harass  int' }))).toEqual(['Interns']);
    expect(rowsOf(filter({ text: 'strikes' }))).toEqual(['Signatures', 'Conciliation']);
  });
  test('keeps only what some column changes', () => {
    expect(rowsOf(filter({ changesOnly: true }))).toEqual(['Signatures', 'Violence', 'Interns']);
  });
  test('does not take another law for a change, unless the base is a package', () => {
    const laws: StatusMatrixData = {
      ...data,
      columns: data.columns.map((column) => (column.id === 'all' ? { ...column, kind: 'law' } : column)),
    };
    const kept = (baseColumnId: string) =>
      arrangeStatusMatrix({ ...laws, baseColumnId }, { locale: 'en', ...filter({ changesOnly: true }) })
        .shownRows;
    expect(kept('today')).toBe(2);
    expect(kept('c190')).toBe(3);
  });
  test('keeps a status, in one column or in any', () => {
    expect(rowsOf(filter({ status: 'settled' }))).toEqual(['Signatures', 'Violence', 'Interns']);
    expect(rowsOf(filter({ status: 'settled', columnId: 'c190' }))).toEqual(['Violence']);
    expect(rowsOf(filter({ status: 'undetermined' }))).toEqual([]);
  });
  test('says how many are shown of how many, and whether it holds any back', () => {
    expect(arrange(filter({ text: 'sign' }))).toMatchObject({ shownRows: 1, allRows: 4, filtering: true });
    expect(arrange(filter({ text: ' ' }))).toMatchObject({ shownRows: 4, filtering: false });
    expect(arrange(filter({ columnId: 'c190' })).filtering).toBe(false);
  });
});

test('above its limits it draws as much as fits, and never loses the base', () => {
  const many: StatusMatrixData = {
    baseColumnId: 'p11',
    columns: Array.from({ length: 12 }, (_, at) => ({ id: `p${at}`, label: `P${at}`, kind: 'package' })),
    groups: [0, 1, 2].map((group) =>
      buildGroup(
        `G${group}`,
        Object.fromEntries(Array.from({ length: 90 }, (_, at) => [`${group}-${at}`, ['open']])),
      ),
    ),
  };
  const arranged = arrangeStatusMatrix(many, { locale: 'en' });
  expect(arranged).toMatchObject({ shownRows: MOST_ROWS, allRows: 270, allColumns: 12 });
  expect(arranged.columns).toHaveLength(MOST_COLUMNS);
  expect(arranged.columns.at(-1)?.id).toBe('p11');
  expect(arranged.groups.map(({ rows }) => rows.length)).toEqual([90, 90, 20]);
});

test('any order shows the same harms, and the same data give the same order', () => {
  const status = fc.constantFrom(...STATUS_ORDER);
  const matrix = fc
    .array(fc.array(fc.tuple(status, status, status), { maxLength: 6 }), { maxLength: 5 })
    .map((themes) =>
      themes.map((rows, theme) =>
        buildGroup(`G${theme}`, Object.fromEntries(rows.map((own, row) => [`${theme}.${row}`, own]))),
      ),
    );
  const sort = fc.constantFrom('label', 'settled', 'column:c190', 'column:all') satisfies fc.Arbitrary<
    NonNullable<MatrixArrangement['sort']>
  >;
  fc.assert(
    fc.property(matrix, sort, (groups, by) => {
      const idsOf = (asked: Partial<MatrixArrangement>) =>
        arrangeStatusMatrix({ ...data, groups }, { locale: 'en', ...asked }).groups.flatMap(({ rows }) =>
          rows.map(({ id }) => id),
        );
      expect([...idsOf({ sort: by })].sort()).toEqual([...idsOf({})].sort());
      expect(idsOf({ sort: by })).toEqual(idsOf({ sort: by }));
      if (!by.startsWith('column:')) return;
      const id = by.slice('column:'.length);
      for (const { rows } of arrangeStatusMatrix({ ...data, groups }, { locale: 'en', sort: by }).groups) {
        const ranks = rows.map(({ cells }) => STATUS_ORDER.indexOf(cells[id]?.status ?? 'open'));
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
      }
    }),
  );
});
