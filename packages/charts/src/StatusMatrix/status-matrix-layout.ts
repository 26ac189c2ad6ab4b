import type { StatusCounts } from '../GlyphStrip/glyph-strip-props';
import { countStatuses } from '../StatusMoves/status-moves-layout';
import type { GridPlace, GridShape } from '../shared/move-in-grid';
import type { StatusCell, StatusColumn, StatusGroup, StatusRow } from './status-matrix-props';

/** A cell with its column, and whether it is the same as in the base column. */
export interface PlacedCell {
  readonly column: StatusColumn;
  readonly cell: StatusCell | null;
  /** Whether the column is set against the base. */
  readonly compared: boolean;
  readonly same: boolean;
}

/** A line of the table: a theme, or a harm. */
export type PlacedLine =
  | {
      readonly kind: 'group';
      readonly group: StatusGroup;
      readonly folded: boolean;
      /** Statuses of the theme's harms in each column, in the order of the columns. */
      readonly counts: readonly StatusCounts[];
      /** Of each column, whether it is set against the base and leaves every harm of the theme as the base column has it. */
      readonly same: readonly boolean[];
    }
  | {
      readonly kind: 'harm';
      readonly group: StatusGroup;
      readonly row: StatusRow;
      readonly cells: readonly PlacedCell[];
    };

/** The matrix with its columns and lines in place. Line 0 of `shape` is the head of the table. */
export interface PlacedStatusMatrix {
  /** Law columns first. */
  readonly columns: readonly StatusColumn[];
  readonly lawCount: number;
  readonly lines: readonly PlacedLine[];
  readonly shape: GridShape;
  /** Where reading begins: the first cell that differs from the base column, else the first cell. */
  readonly start: GridPlace | null;
  /** The cell at the start. */
  readonly startCell: CellId | null;
}

/** A cell, wherever it stands. */
export interface CellId {
  readonly rowId: string;
  readonly columnId: string;
}

/** A cell with what the reading line says of it. */
export interface ReadCell {
  readonly row: StatusRow;
  readonly column: StatusColumn;
  readonly cell: StatusCell;
}

/** Looks a cell up among the data; `null` where it is not drawn or not asked. */
export function readCell(
  { groups, columns }: Pick<StatusMatrixData, 'groups' | 'columns'>,
  id: CellId | null,
): ReadCell | null {
  const column = columns.find((one) => one.id === id?.columnId);
  const row = groups.flatMap(({ rows }) => rows).find((one) => one.id === id?.rowId);
  const cell = column === undefined ? null : (row?.cells[column.id] ?? null);
  return row === undefined || column === undefined || cell === null ? null : { row, column, cell };
}

/** What the layout of a matrix needs. */
export interface StatusMatrixData {
  readonly baseColumnId: string;
  readonly columns: readonly StatusColumn[];
  readonly groups: readonly StatusGroup[];
}

/**
 * Whether a column is set against the base. A law beside a base that is a law is not: both are what was there, and
 * are read as they stand.
 */
export function isCompared(column: StatusColumn, base: StatusColumn | undefined): boolean {
  if (base === undefined || column.id === base.id) return false;
  return column.kind === 'package' || base.kind === 'package';
}

function placeCells(row: StatusRow, columns: readonly StatusColumn[], baseColumnId: string): PlacedCell[] {
  const base = columns.find(({ id }) => id === baseColumnId);
  const before = row.cells[baseColumnId]?.status;
  return columns.map((column) => {
    const cell = row.cells[column.id] ?? null;
    const compared = isCompared(column, base) && before !== undefined;
    return { column, cell, compared, same: compared && cell !== null && cell.status === before };
  });
}

function placeGroup(
  group: StatusGroup,
  columns: readonly StatusColumn[],
  baseColumnId: string,
  folded: boolean,
): PlacedLine[] {
  const counts = columns.map((column) =>
    countStatuses(group.rows.flatMap((row) => row.cells[column.id]?.status ?? [])),
  );
  const lines = group.rows.map((row) => ({
    kind: 'harm' as const,
    group,
    row,
    cells: placeCells(row, columns, baseColumnId),
  }));
  const same = columns.map((_, index) =>
    lines.every(({ cells }) => cells[index]?.cell === null || cells[index]?.same === true),
  );
  const head: PlacedLine = { kind: 'group', group, folded, counts, same };
  return folded ? [head] : [head, ...lines];
}

function hasMark(columns: readonly StatusColumn[], lines: readonly PlacedLine[], place: GridPlace): boolean {
  if (place.row === 0) return columns[place.column - 1]?.href !== undefined;
  const line = lines[place.row - 1];
  if (line === undefined) return false;
  if (line.kind === 'group') return place.column === 0;
  if (place.column === 0) return line.row.href !== undefined;
  return (line.cells[place.column - 1]?.cell ?? null) !== null;
}

function findStart(lines: readonly PlacedLine[]): GridPlace | null {
  let first: GridPlace | null = null;
  for (const [lineIndex, line] of lines.entries()) {
    if (line.kind === 'group') continue;
    for (const [columnIndex, placed] of line.cells.entries()) {
      if (placed.cell === null) continue;
      const place = { row: lineIndex + 1, column: columnIndex + 1 };
      if (placed.compared && !placed.same) return place;
      first ??= place;
    }
  }
  return first;
}

function nameCell(lines: readonly PlacedLine[], place: GridPlace | null): CellId | null {
  const line = place === null ? undefined : lines[place.row - 1];
  const column = line?.kind === 'harm' && place !== null ? line.cells[place.column - 1]?.column : undefined;
  return line?.kind !== 'harm' || column === undefined ? null : { rowId: line.row.id, columnId: column.id };
}

/** Puts columns and lines in order, compares each package cell with the base, and finds the focusable places. */
export function layoutStatusMatrix(
  data: StatusMatrixData,
  foldedIds: ReadonlySet<string>,
): PlacedStatusMatrix {
  const laws = data.columns.filter((column) => column.kind === 'law');
  const columns = [...laws, ...data.columns.filter((column) => column.kind === 'package')];
  const lines = data.groups
    .filter((group) => group.rows.length > 0)
    .flatMap((group) => placeGroup(group, columns, data.baseColumnId, foldedIds.has(group.id)));
  const start = findStart(lines);
  return {
    columns,
    lawCount: laws.length,
    lines,
    shape: {
      rows: lines.length + 1,
      columns: columns.length + 1,
      has: (place) => hasMark(columns, lines, place),
    },
    start,
    startCell: nameCell(lines, start),
  };
}
