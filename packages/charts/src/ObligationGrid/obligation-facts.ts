import type {
  ObligationCell,
  ObligationColumn,
  ObligationGridProps,
  ObligationGroup,
  ObligationRow,
} from './obligation-grid-props';
import { MOST_ARTICLES, MOST_COLUMNS } from './obligation-grid-props';
import type { ObligationForm } from './obligation-grid-words';

/** How an article stands. One that is not met and has a condition that holds is met in part. */
export function formOf({ status, met }: ObligationCell): ObligationForm {
  return status === 'unmet' && met > 0 ? 'partly' : status;
}

/** Whether a cell is as in the base: the same form, as many conditions, and binding alike. */
export function isSameCell(cell: ObligationCell, base: ObligationCell): boolean {
  return (
    formOf(cell) === formOf(base) &&
    cell.met === base.met &&
    cell.asked === base.asked &&
    cell.binds === base.binds
  );
}

/** Articles by their numbers: 3 before 11, 8(1) before 8(2). */
function compareArticles(a: ObligationRow, b: ObligationRow): number {
  return (
    a.article.localeCompare(b.article, 'en', { numeric: true }) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}

/** What of the props is drawn, and how much there is. */
export interface ShownObligations {
  readonly columns: readonly ObligationColumn[];
  readonly groups: readonly ObligationGroup[];
  /** Articles drawn or folded, and articles given. */
  readonly shown: number;
  readonly all: number;
}

/** Puts articles in order, leaves out what the switch leaves out, and keeps within the limits. */
export function showObligations(props: ObligationGridProps): ShownObligations {
  const columns = props.columns.slice(0, MOST_COLUMNS);
  let room = MOST_ARTICLES;
  const groups = props.groups.flatMap((group) => {
    const rows = [...group.rows]
      .sort(compareArticles)
      .filter((row) => props.onlyChanged !== true || changesIn(row, columns))
      .slice(0, room);
    room -= rows.length;
    return rows.length === 0 ? [] : [{ ...group, rows }];
  });
  return {
    columns,
    groups,
    shown: groups.reduce((sum, { rows }) => sum + rows.length, 0),
    all: props.groups.reduce((sum, { rows }) => sum + rows.length, 0),
  };
}

function changesIn(row: ObligationRow, columns: readonly ObligationColumn[]): boolean {
  const [base, ...others] = columns.map(({ id }) => row.cells[id]);
  return others.some((cell) => base !== undefined && cell !== undefined && !isSameCell(cell, base));
}

/** How many of the articles are met under a column. */
export function countMet(rows: readonly ObligationRow[], columnId: string): number {
  return rows.filter(({ cells }) => cells[columnId]?.status === 'met').length;
}

/** How many of the articles are under a column not as in the base. */
export function countChanged(rows: readonly ObligationRow[], columnId: string, baseId: string): number {
  return rows.filter(({ cells }) => {
    const [cell, base] = [cells[columnId], cells[baseId]];
    return cell !== undefined && base !== undefined && !isSameCell(cell, base);
  }).length;
}
