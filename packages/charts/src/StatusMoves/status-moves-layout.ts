import type { StatusCounts } from '../GlyphStrip/glyph-strip-props';
import type { Status } from '../shared/chart-types';
import type { MoveGroupId, StatusMove } from './status-moves-props';

/** Rows of one group, in the order given. */
export interface PlacedMoveGroup {
  readonly id: MoveGroupId;
  /** How many rows the group has, listed or not. */
  readonly count: number;
  readonly rows: readonly StatusMove[];
}

/** Unchanged rows of one theme, in the order given; `null` for rows that name none. */
export interface PlacedTheme {
  readonly theme: string | null;
  readonly rows: readonly StatusMove[];
}

/** Groups that have rows, and the unchanged rows by theme and counted by status. */
export interface PlacedMoves {
  readonly changed: readonly PlacedMoveGroup[];
  readonly unchanged: readonly PlacedTheme[];
  readonly unchangedCount: number;
  readonly unchangedCounts: StatusCounts;
  /** How many rows are listed; the rest are counted alone. */
  readonly shownCount: number;
}

/** More rows than this in one figure are counted and not listed: unchanged rows first give way. */
export const MOST_MOVES = 200;

const GROUP_ORDER: readonly Exclude<MoveGroupId, 'unchanged'>[] = [
  'settled',
  'enforceable',
  'on-paper',
  'undetermined',
  'worse',
];

/** How full a status is; `undetermined` has no place on the scale. */
const RANK: Readonly<Record<Exclude<Status, 'undetermined'>, number>> = {
  open: 0,
  'on-paper': 1,
  enforceable: 2,
  settled: 3,
};

/** Whether a harm is worse off: its new status is lower, or an open question is answered with "open". */
export function isSetback(before: Status, after: Status): boolean {
  if (after === 'undetermined' || before === after) return false;
  if (before === 'undetermined') return after === 'open';
  return RANK[after] < RANK[before];
}

/** The group a move is shown in. */
export function groupMove(before: Status, after: Status): MoveGroupId {
  if (before === after) return 'unchanged';
  if (after === 'open' || isSetback(before, after)) return 'worse';
  return after;
}

/** Counts rows by their status after. */
export function countStatuses(statuses: readonly Status[]): StatusCounts {
  const counts: Partial<Record<Status, number>> = {};
  for (const status of statuses) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

function groupByTheme(rows: readonly StatusMove[]): readonly PlacedTheme[] {
  const themes = [...new Set(rows.map((row) => row.theme ?? null))];
  return themes.map((theme) => ({ theme, rows: rows.filter((row) => (row.theme ?? null) === theme) }));
}

/** Puts moves into groups, best first, setbacks last, and the unchanged apart. At most 200 rows are listed. */
export function layoutStatusMoves(rows: readonly StatusMove[]): PlacedMoves {
  const inGroup = (id: MoveGroupId): readonly StatusMove[] =>
    rows.filter((row) => groupMove(row.before, row.after) === id);
  const unchanged = inGroup('unchanged');
  let room = MOST_MOVES;
  const take = (own: readonly StatusMove[]): readonly StatusMove[] => {
    const listed = own.slice(0, room);
    room -= listed.length;
    return listed;
  };
  const changed = GROUP_ORDER.flatMap((id) => {
    const own = inGroup(id);
    return own.length === 0 ? [] : [{ id, count: own.length, rows: take(own) }];
  });
  return {
    changed,
    unchanged: groupByTheme(take(unchanged)),
    unchangedCount: unchanged.length,
    unchangedCounts: countStatuses(unchanged.map((row) => row.after)),
    shownCount: MOST_MOVES - room,
  };
}
