import { STATUS_ORDER, type Status } from '../shared/chart-types';
import type { StatusCounts } from './glyph-strip-props';

/** One glyph of the strip; the first of each status carries the count that stands above it. */
export interface PlacedGlyph {
  readonly key: string;
  readonly status: Status;
  readonly count: number | null;
}

/** More harms than this, and a glyph each would be a grey ribbon: the strip then shows one bar a status. */
export const MOST_GLYPHS = 64;

/** A status as a part of a bar: its glyph and count stand at the start, its width is its share. */
export interface PlacedBar {
  readonly status: Status;
  readonly count: number;
  /** Share of all harms, above 0 and at most 1. */
  readonly share: number;
}

/** One bar for each status that has harms, the fullest status first. */
export function layoutStatusBars(counts: StatusCounts): readonly PlacedBar[] {
  const all = STATUS_ORDER.reduce((sum, status) => sum + (counts[status] ?? 0), 0);
  return STATUS_ORDER.flatMap((status) => {
    const count = counts[status] ?? 0;
    return count === 0 ? [] : [{ status, count, share: count / all }];
  });
}

/** One glyph for each harm, the fullest status first. */
export function layoutGlyphStrip(counts: StatusCounts): readonly PlacedGlyph[] {
  return STATUS_ORDER.flatMap((status) => {
    const count = counts[status] ?? 0;
    return Array.from({ length: count }, (_, index) => ({
      key: `${status}-${index}`,
      status,
      count: index === 0 ? count : null,
    }));
  });
}
