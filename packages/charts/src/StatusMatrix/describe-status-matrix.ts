import { describeCounts } from '../GlyphStrip/describe-glyph-strip';
import { countStatuses } from '../StatusMoves/status-moves-layout';
import type { Locale } from '../shared/chart-types';
import type { TwinTable } from '../shared/TableTwin';
import { wordsFor } from '../words/words-for';
import { layoutStatusMatrix, type StatusMatrixData } from './status-matrix-layout';

/** How many harms have each status under each column, and how many differ from the base column. */
export function describeStatusMatrix(data: StatusMatrixData, locale: Locale): string {
  const words = wordsFor(locale);
  const { columns } = layoutStatusMatrix(data, new Set());
  const rows = data.groups.flatMap((group) => group.rows);
  if (rows.length === 0) return words.noHarms;
  const base = columns.find((column) => column.id === data.baseColumnId);
  const perColumn = columns.map((column) => {
    const statuses = rows.flatMap((row) => row.cells[column.id]?.status ?? []);
    const counts = `${column.label}: ${describeCounts(countStatuses(statuses), locale)}`;
    if (base === undefined || column.kind === 'law') return `${counts}.`;
    const differing = rows.filter((row) => {
      const cell = row.cells[column.id] ?? null;
      return cell !== null && cell.status !== row.cells[base.id]?.status;
    });
    return `${counts}; ${words.differs(differing.length, base.label)}.`;
  });
  return [words.matrixSize(rows.length, columns.length), ...perColumn].join(' ');
}

/** The matrix as words in rows. */
export function tabulateStatusMatrix(data: StatusMatrixData, locale: Locale): TwinTable {
  const words = wordsFor(locale);
  const { columns } = layoutStatusMatrix(data, new Set());
  return {
    columns: [words.harm, ...columns.map((column) => column.label)],
    rows: data.groups.flatMap((group) =>
      group.rows.map((row) => ({
        id: row.id,
        cells: [
          row.label,
          ...columns.map((column) => {
            const cell = row.cells[column.id] ?? null;
            return cell === null ? words.notAsked : words.status[cell.status];
          }),
        ],
      })),
    ),
  };
}
