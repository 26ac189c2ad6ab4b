import type { Locale } from '../shared/chart-types';

/** Props of the small marks. Each is hidden from assistive technology unless it has a label. */
export interface MarkProps {
  /** Accessible name; left out where words stand beside the mark. */
  readonly label?: string | undefined;
  /** Height in px; each mark has its own default. */
  readonly size?: number | undefined;
}

/** Props of `Delta`. */
export interface DeltaProps {
  /** The change: any finite number; written with one decimal at most. */
  readonly value: number;
  /** Which way is better, for the colour; `none` (the default) keeps the colour of ink. */
  readonly better?: 'more' | 'fewer' | 'none' | undefined;
  readonly locale: Locale;
}

/** Props of `Count`. */
export interface CountProps {
  /** 0 to `total`; what lies outside is drawn at the nearer end and said as it is. */
  readonly count: number;
  /** 0 or more. */
  readonly total: number;
  readonly locale: Locale;
}
