import { describeCounts } from '../GlyphStrip/describe-glyph-strip';
import { countStatuses } from '../StatusMoves/status-moves-layout';
import type { Locale } from '../shared/chart-types';
import type { TwinTable } from '../shared/TableTwin';
import { wordsFor } from '../words/words-for';
import { type ArrangedMatrix, arrangeStatusMatrix, type MatrixArrangement } from './arrange-status-matrix';
import { layoutStatusMatrix, type PlacedCell, type StatusMatrixData } from './status-matrix-layout';
import type { MatrixSort } from './status-matrix-props';
import { matrixToolWords } from './status-matrix-words';

/** How the harms are ordered, in words. */
function sayOrder(sort: MatrixSort, data: StatusMatrixData, locale: Locale): string {
  const words = matrixToolWords[locale];
  if (sort === 'given' || sort === 'label' || sort === 'settled') return words.sorts[sort];
  const column = data.columns.find(({ id }) => `column:${id}` === sort);
  return words.sortByColumn(plain(column?.label ?? ''));
}

const plain = (text: string): string => text.replaceAll('\u00ad', '');

/** What is not drawn, in words: harms that a filter or the limit holds back, and columns above the limit. */
export function noteStatusMatrix(arranged: ArrangedMatrix, locale: Locale): string {
  const words = matrixToolWords[locale];
  const { shownRows, allRows, columns, allColumns } = arranged;
  return [
    shownRows < allRows ? words.rowsShown(shownRows, allRows) : '',
    columns.length < allColumns ? words.columnsShown(columns.length, allColumns) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/**
 * How many harms have each status under each column, and how many differ from the base column; then what is held
 * back and how the harms are ordered, where they are not as given. Speaks of the harms that are shown.
 */
export function describeStatusMatrix(
  data: StatusMatrixData & Omit<MatrixArrangement, 'locale'>,
  locale: Locale,
): string {
  const words = wordsFor(locale);
  const { sort = 'given', filter } = data;
  const arranged = arrangeStatusMatrix(data, { locale, sort, filter });
  if (arranged.allRows === 0) return words.noHarms;
  const { columns, lines } = layoutStatusMatrix(arranged, new Set());
  const base = columns.find((column) => column.id === data.baseColumnId);
  const cellsOf = (index: number): readonly PlacedCell[] =>
    lines.flatMap((line) => (line.kind === 'harm' ? (line.cells[index] ?? []) : []));
  const perColumn = columns.map((column, index) => {
    const cells = cellsOf(index).filter(({ cell }) => cell !== null);
    const statuses = cells.flatMap(({ cell }) => cell?.status ?? []);
    const counts = `${plain(column.label)}: ${describeCounts(countStatuses(statuses), locale)}`;
    if (base === undefined || !cells.some(({ compared }) => compared)) return `${counts}.`;
    const differing = cells.filter(({ compared, same }) => compared && !same).length;
    return `${counts}; ${words.differs(differing, plain(base.label))}.`;
  });
  return [
    words.matrixSize(arranged.shownRows, columns.length),
    noteStatusMatrix(arranged, locale),
    sort === 'given' ? '' : matrixToolWords[locale].sortedBy(sayOrder(sort, data, locale)),
    ...(arranged.shownRows === 0 ? [matrixToolWords[locale].noneFound] : perColumn),
  ]
    .filter(Boolean)
    .join(' ');
}

/** The matrix as words in rows: what is shown, in the order shown. */
export function tabulateStatusMatrix(data: StatusMatrixData, locale: Locale): TwinTable {
  const words = wordsFor(locale);
  const { columns } = layoutStatusMatrix(data, new Set());
  return {
    columns: [words.harm, ...columns.map((column) => plain(column.label))],
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
