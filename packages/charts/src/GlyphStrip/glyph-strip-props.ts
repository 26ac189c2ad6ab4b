import type { Locale, Status } from '../shared/chart-types';

/** How many harms have each status; a missing status counts as 0. Whole numbers, 0 or more. */
export type StatusCounts = Readonly<Partial<Record<Status, number>>>;

/** Props of {@link GlyphStrip}. */
export interface GlyphStripProps {
  readonly counts: StatusCounts;
  readonly locale: Locale;
  /** What the strip counts ("Law today"), shown at its left and said first in its accessible name. */
  readonly label?: string | undefined;
  /** Sets the label in bold: the strip the reader is asked to compare. */
  readonly strong?: boolean | undefined;
  /** Drawn grey and without counts above. */
  readonly same?: boolean | undefined;
}
