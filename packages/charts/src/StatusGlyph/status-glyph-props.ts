import type { Locale, Status } from '../shared/chart-types';

/** Props of {@link StatusGlyph}. */
export interface StatusGlyphProps {
  readonly status: Status;
  readonly locale: Locale;
  /** Side in px, 12 or more; 15 unless told. */
  readonly size?: number | undefined;
  /** Drawn grey: the status is the same as in the law it is compared with. */
  readonly same?: boolean | undefined;
  /** Accessible name; the status word unless told. */
  readonly label?: string | undefined;
  /** True where the word stands beside the glyph: the drawing is then hidden from assistive technology. */
  readonly decorative?: boolean | undefined;
}
