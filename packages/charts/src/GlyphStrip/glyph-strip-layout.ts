import { STATUS_ORDER, type Status } from '../shared/chart-types';
import type { StatusCounts } from './glyph-strip-props';

/** One glyph of the strip; the first of each status carries the count that stands above it. */
export interface PlacedGlyph {
  readonly key: string;
  readonly status: Status;
  readonly count: number | null;
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
