import type { TwinTable } from '../shared/TableTwin';
import { countChanged, countMet, formOf, isSameCell, showObligations } from './obligation-facts';
import type {
  ObligationCell,
  ObligationColumn,
  ObligationGridProps,
  ObligationGroup,
  ObligationRow,
} from './obligation-grid-props';
import { obligationWords } from './obligation-grid-words';

type Speaking = Pick<ObligationGridProps, 'locale' | 'columns'>;

/** A form, the number of conditions that hold, and whether the treaty binds. */
function sayCell({ locale }: Pick<ObligationGridProps, 'locale'>, cell: ObligationCell): string {
  const words = obligationWords[locale];
  return `${words.form[formOf(cell)]}, ${words.conditions(cell.met, cell.asked)}. ${words.binds[`${cell.binds}`]}`;
}

/** What a screen reader says of a cell. */
export function nameCell(
  props: Speaking,
  group: ObligationGroup,
  row: ObligationRow,
  column: ObligationColumn,
): string {
  const cell = row.cells[column.id];
  const says = cell === undefined ? '' : `: ${sayCell(props, cell)}`;
  return `${group.label}, ${obligationWords[props.locale].article(row.article, row.label)}, ${column.label}${says}`;
}

/** What a screen reader says of the count of a treaty. */
export function nameCount(props: Speaking, group: ObligationGroup, column: ObligationColumn): string {
  const words = obligationWords[props.locale];
  return `${group.label}, ${column.label}: ${words.metOf(countMet(group.rows, column.id), group.rows.length)}`;
}

/** What the reading line says of a cell: its state, what is missing, and what is not known. */
export function readCell(props: Speaking, row: ObligationRow, column: ObligationColumn): string {
  const words = obligationWords[props.locale];
  const cell = row.cells[column.id];
  if (cell === undefined) return '';
  const [base] = props.columns;
  const inBase = base === undefined ? undefined : row.cells[base.id];
  const same =
    base !== undefined && base.id !== column.id && inBase !== undefined && isSameCell(cell, inBase)
      ? [`(${words.asBase(base.label)})`]
      : [];
  return [
    `${sayCell(props, cell)}.`,
    ...same,
    ...(cell.fails.length > 0 ? [words.fails, ...cell.fails] : []),
    ...(cell.notKnown.length > 0 ? [words.notKnown, ...cell.notKnown] : []),
  ].join(' ');
}

/** The grid in words, in the language of the props: its size, and for each column what is met. */
export function describeObligationGrid(props: ObligationGridProps): string {
  const words = obligationWords[props.locale];
  const { columns, groups, shown, all } = showObligations(props);
  if (shown === 0 || columns.length === 0) return all === 0 ? words.nothing : words.nothingChanges;
  const rows = groups.flatMap((group) => group.rows);
  const [base] = columns;
  return [
    words.size(shown, groups.length, columns.length),
    ...columns.map(({ id, label }) =>
      words.column(
        label,
        countMet(rows, id),
        shown,
        base === undefined || base.id === id ? null : countChanged(rows, id, base.id),
      ),
    ),
  ].join(' ');
}

/** The grid as a table: an article a row, a column a state of the law. */
export function tabulateObligationGrid(props: ObligationGridProps): TwinTable {
  const words = obligationWords[props.locale];
  const { columns, groups } = showObligations(props);
  return {
    columns: [words.articleHead, words.treaty, ...columns.map(({ label }) => label)],
    rows: groups.flatMap((group) =>
      group.rows.map((row) => ({
        id: row.id,
        cells: [
          words.article(row.article, row.label),
          group.label,
          ...columns.map(({ id }) => {
            const cell = row.cells[id];
            return cell === undefined ? '' : sayCell(props, cell);
          }),
        ],
      })),
    ),
  };
}
