import type { LawTimelineProps } from './law-timeline-props';
import { hasChanged, type PlacedRow, placeRows } from './place-spans';

/** Rows drawn before "n shown of m". */
const ROW_LIMIT = 60;

/** The head of a theme. */
export interface GroupLine {
  readonly kind: 'group';
  readonly title: string;
  readonly expanded: boolean;
  readonly rules: number;
  readonly changed: number;
  /** Where a value of the theme changed, as shares of the axis, each once. */
  readonly changes: readonly number[];
}

/** A line of the timeline: the head of a theme, or a rule. */
export type TimelineLine = GroupLine | { readonly kind: 'row'; readonly placed: PlacedRow };

/** The lines of a timeline, and how many of the rules that are not folded are among them. */
export interface TimelineLines {
  readonly lines: readonly TimelineLine[];
  readonly shown: number;
  readonly all: number;
}

function findChanges(rows: readonly PlacedRow[]): readonly number[] {
  const at = rows.flatMap(({ spans }) =>
    spans.filter(({ form }) => form === 'changed' || form === 'current').map((span) => span.at),
  );
  return [...new Set(at)].sort((a, b) => a - b);
}

/** Puts the rules under their themes, in the order in which each theme comes first; a folded theme is its head alone. */
export function listLines(props: LawTimelineProps): TimelineLines {
  const { limit = ROW_LIMIT, folded = [] } = props;
  const groups = new Map<string | undefined, PlacedRow[]>();
  for (const placed of placeRows(props)) {
    const rows = groups.get(placed.row.group);
    if (rows === undefined) groups.set(placed.row.group, [placed]);
    else rows.push(placed);
  }
  const lines: TimelineLine[] = [];
  let shown = 0;
  let all = 0;
  for (const [title, rows] of groups) {
    const expanded = title === undefined || !folded.includes(title);
    const room = Math.max(0, Math.max(1, Math.floor(limit)) - shown);
    if (title !== undefined) {
      const changed = rows.filter(hasChanged).length;
      lines.push({ kind: 'group', title, expanded, rules: rows.length, changed, changes: findChanges(rows) });
    }
    if (!expanded) continue;
    all += rows.length;
    const drawn = rows.slice(0, room);
    shown += drawn.length;
    lines.push(...drawn.map((placed) => ({ kind: 'row', placed }) as const));
  }
  return { lines, shown, all };
}
