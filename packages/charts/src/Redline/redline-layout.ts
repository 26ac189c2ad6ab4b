import { type ComparedTexts, compareTexts } from './compare-texts';
import type { RedlineEntry, RedlineProps } from './redline-props';

/** Entries drawn before "n shown of m". */
const REDLINE_LIMIT = 60;

/** An entry in its place of the table. */
export interface PlacedEntry {
  readonly entry: RedlineEntry;
  /** From 1, through all groups. */
  readonly number: number;
  readonly texts: ComparedTexts;
}

/** Entries that follow each other in one act. */
export interface PlacedGroup {
  /** Unique among the groups. */
  readonly id: string;
  /** Name of the act, or `null` where the entries name none. */
  readonly title: string | null;
  readonly rows: readonly PlacedEntry[];
}

/** The table in place. */
export interface PlacedTable {
  readonly groups: readonly PlacedGroup[];
  readonly shown: number;
  readonly all: number;
}

/** A structural element with its act, as it is named where it stands alone. */
export function nameInAct({ group, article }: RedlineEntry): string {
  return [group, article].filter(Boolean).join(', ');
}

/** Numbers the entries, compares their texts and puts them under their acts; entries over the limit are left out. */
export function layoutRedline({
  entries,
  limit = REDLINE_LIMIT,
}: Pick<RedlineProps, 'entries' | 'limit'>): PlacedTable {
  const shown = entries.slice(0, Math.max(1, Math.floor(limit)));
  const groups: { id: string; title: string | null; rows: PlacedEntry[] }[] = [];
  for (const [index, entry] of shown.entries()) {
    const title = entry.group ?? null;
    if (groups.at(-1)?.title !== title || groups.length === 0) groups.push({ id: entry.id, title, rows: [] });
    groups.at(-1)?.rows.push({ entry, number: index + 1, texts: compareTexts(entry.before, entry.after) });
  }
  return { groups, shown: shown.length, all: entries.length };
}
