import type { FigureProps, FigureState, HeadingLevel, Locale } from '../shared/chart-types';

/** A number of people and the words that name it. */
export interface SignatureCount {
  /** People, 0 or more. */
  readonly value: number;
  /** Full label in place of the charts' own, e.g. "about 18,000 employees". */
  readonly label?: string | undefined;
}

/** Props of {@link SignatureBar}. */
export interface SignatureBarProps {
  readonly locale: Locale;
  readonly collected: SignatureCount;
  readonly needed: SignatureCount;
  readonly total: SignatureCount;
  /** Other thresholds to compare with; each needs its own label. */
  readonly comparisons?: readonly { readonly value: number; readonly label: string }[] | undefined;
  readonly title?: string | undefined;
  readonly subtitle?: string | undefined;
  readonly headingLevel?: HeadingLevel | undefined;
  readonly state?: FigureState | undefined;
  /** Width in px on the server and at first paint; 666 unless told. */
  readonly width?: number | undefined;
}

/** A signature bar with a title of its own, as a file needs it. */
export type TitledSignatureBar = SignatureBarProps & FigureProps;
