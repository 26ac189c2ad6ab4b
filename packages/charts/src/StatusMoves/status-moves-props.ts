import type { FigureState, HeadingLevel, Locale, Locator, Status } from '../shared/chart-types';

/** One harm before and after a package. */
export interface StatusMove {
  readonly id: string;
  readonly label: string;
  readonly href?: string | undefined;
  /** Theme of the harm; unchanged harms are listed under it. */
  readonly theme?: string | undefined;
  readonly before: Status;
  readonly after: Status;
  /** A short reason under the label. */
  readonly note?: string | undefined;
  readonly locator?: Locator | undefined;
}

/** Groups of moves in the order they are shown. `worse` holds every setback, whatever its new status. */
export type MoveGroupId = 'worse' | 'settled' | 'enforceable' | 'on-paper' | 'undetermined' | 'unchanged';

/** Props of {@link StatusMoves}. */
export interface StatusMovesProps {
  /** At most 200 are listed; unchanged rows give way first. */
  readonly rows: readonly StatusMove[];
  readonly locale: Locale;
  /** The finding; left out where the page's own heading says it. */
  readonly title?: string | undefined;
  readonly subtitle?: string | undefined;
  readonly headingLevel?: HeadingLevel | undefined;
  /** Set while there is nothing to draw yet, or where the data are at fault. */
  readonly state?: FigureState | undefined;
  /** Headings that replace the charts' own, e.g. `undetermined: 'Undetermined until the conflict is resolved'`. */
  readonly groupLabels?: Readonly<Partial<Record<MoveGroupId, string>>> | undefined;
  /** Shows the unchanged rows from the start; folded unless told. */
  readonly unchangedOpen?: boolean | undefined;
}
