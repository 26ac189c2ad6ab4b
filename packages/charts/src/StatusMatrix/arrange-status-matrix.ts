import { type Locale, STATUS_ORDER } from '../shared/chart-types';
import { isCompared, type StatusMatrixData } from './status-matrix-layout';
import type { MatrixFilter, MatrixSort, StatusColumn, StatusGroup, StatusRow } from './status-matrix-props';

/** More harms than this in one figure are counted and not drawn. */
export const MOST_ROWS = 200;
/** More columns than this leave no room for their names. */
export const MOST_COLUMNS = 9;

/** Every harm. */
export const NO_FILTER: MatrixFilter = { text: '', changesOnly: false, status: 'any', columnId: 'any' };

/** What is asked of the matrix besides its data. */
export interface MatrixArrangement {
  readonly locale: Locale;
  readonly sort?: MatrixSort | undefined;
  readonly filter?: MatrixFilter | undefined;
}

/** The data that are drawn, and how much was left out. */
export interface ArrangedMatrix extends StatusMatrixData {
  readonly shownRows: number;
  readonly allRows: number;
  readonly allColumns: number;
  /** Whether a filter holds harms back. */
  readonly filtering: boolean;
}

/** Whether a filter holds anything back. */
function isFiltering({ text, changesOnly, status }: MatrixFilter): boolean {
  return text.trim() !== '' || changesOnly || status !== 'any';
}

function countRows(groups: readonly StatusGroup[]): number {
  return groups.reduce((sum, { rows }) => sum + rows.length, 0);
}

/** Laws first, and never without the base. */
function chooseColumns({ columns, baseColumnId }: StatusMatrixData): readonly StatusColumn[] {
  const ordered = [
    ...columns.filter(({ kind }) => kind === 'law'),
    ...columns.filter(({ kind }) => kind === 'package'),
  ];
  if (ordered.findIndex(({ id }) => id === baseColumnId) < MOST_COLUMNS)
    return ordered.slice(0, MOST_COLUMNS);
  const base = ordered.filter(({ id }) => id === baseColumnId);
  return [...ordered.slice(0, MOST_COLUMNS - 1), ...base];
}

function holdsWords(row: StatusRow, group: StatusGroup, filter: MatrixFilter, locale: Locale): boolean {
  const words = filter.text.toLocaleLowerCase(locale).split(/\s+/u).filter(Boolean);
  const text = `${row.label} ${group.label}`.replaceAll('\u00ad', '').toLocaleLowerCase(locale);
  return words.every((word) => text.includes(word));
}

function keepsRow(
  row: StatusRow,
  filter: MatrixFilter,
  columns: readonly StatusColumn[],
  baseColumnId: string,
): boolean {
  const statusIn = (id: string) => row.cells[id]?.status;
  const before = statusIn(baseColumnId);
  const base = columns.find(({ id }) => id === baseColumnId);
  const changes = columns.some(
    (column) =>
      isCompared(column, base) &&
      before !== undefined &&
      statusIn(column.id) !== undefined &&
      statusIn(column.id) !== before,
  );
  if (filter.changesOnly && !changes) return false;
  if (filter.status === 'any') return true;
  return filter.columnId === 'any'
    ? columns.some(({ id }) => statusIn(id) === filter.status)
    : statusIn(filter.columnId) === filter.status;
}

/** Compares two lists of numbers from the first on, the greater first. */
function compareFrom(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const difference = (b[index] ?? 0) - value;
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Of some harms, the share with each status in a column, fullest first: statuses are compared, never averaged. */
function sharesIn(rows: readonly StatusRow[], columnId: string): readonly number[] {
  return STATUS_ORDER.map(
    (status) =>
      rows.filter(({ cells }) => cells[columnId]?.status === status).length / Math.max(1, rows.length),
  );
}

/** How many columns settle a harm, on the mean of some harms. */
function settlingColumns(rows: readonly StatusRow[], columns: readonly StatusColumn[]): number {
  const settled = rows.flatMap(({ cells }) =>
    columns.filter(({ id }) => cells[id]?.status === 'settled'),
  ).length;
  return settled / Math.max(1, rows.length);
}

type Ranked = { readonly label: string; readonly rows: readonly StatusRow[] };

function compareBy(
  sort: MatrixSort,
  locale: Locale,
  columns: readonly StatusColumn[],
): (a: Ranked, b: Ranked) => number {
  if (sort === 'given') return () => 0;
  if (sort === 'label') {
    // One collation for the three languages: Kazakh data are not on every machine, and the server must agree.
    const { compare } = new Intl.Collator(locale === 'en' ? 'en' : 'ru');
    return (a, b) => compare(a.label, b.label);
  }
  if (sort === 'settled') {
    return (a, b) => settlingColumns(b.rows, columns) - settlingColumns(a.rows, columns);
  }
  const columnId = sort.slice('column:'.length);
  return (a, b) => compareFrom(sharesIn(a.rows, columnId), sharesIn(b.rows, columnId));
}

function sortGroups(
  groups: readonly StatusGroup[],
  compare: (a: Ranked, b: Ranked) => number,
): readonly StatusGroup[] {
  const rank = (row: StatusRow): Ranked => ({ label: row.label, rows: [row] });
  return groups
    .map((group) => ({ ...group, rows: [...group.rows].sort((a, b) => compare(rank(a), rank(b))) }))
    .sort(compare);
}

function limitRows(groups: readonly StatusGroup[]): readonly StatusGroup[] {
  let room = MOST_ROWS;
  return groups.flatMap((group) => {
    const rows = group.rows.slice(0, room);
    room -= rows.length;
    return rows.length === 0 ? [] : [{ ...group, rows }];
  });
}

/**
 * Filters, sorts and limits a matrix. Themes stay together and are sorted by the same measure as their harms; ties
 * keep the order given; themes without a harm are left out.
 */
export function arrangeStatusMatrix(data: StatusMatrixData, asked: MatrixArrangement): ArrangedMatrix {
  const { locale, sort = 'given', filter = NO_FILTER } = asked;
  const columns = chooseColumns(data);
  const kept = data.groups.map((group) => ({
    ...group,
    rows: group.rows.filter(
      (row) => keepsRow(row, filter, columns, data.baseColumnId) && holdsWords(row, group, filter, locale),
    ),
  }));
  const groups = limitRows(
    sortGroups(
      kept.filter(({ rows }) => rows.length > 0),
      compareBy(sort, locale, columns),
    ),
  );
  return {
    baseColumnId: data.baseColumnId,
    columns,
    groups,
    shownRows: countRows(groups),
    allRows: countRows(data.groups),
    allColumns: data.columns.length,
    filtering: isFiltering(filter),
  };
}
