import type { DecidedOutcome } from '../picture/draw-outcome';
import type { FigureProps } from '../shared/chart-types';

/** One documented case on the axis. */
export interface TimedCase extends DecidedOutcome {
  readonly id: string;
  /** In the reader's language. */
  readonly title: string;
  /** When it began, as exactly as is known: `2015`, `2015-06` or `2015-06-24`. */
  readonly from: string;
  /** When it ended; `from` for what happened at once. Not before `from`. */
  readonly to: string;
  /** The same in words. */
  readonly when: string;
  readonly href?: string | undefined;
}

/** Cases of one theme or procedure. */
export interface CaseGroup {
  readonly id: string;
  readonly label: string;
  /** At least one, in any order. */
  readonly cases: readonly TimedCase[];
  /** Page, or the same page narrowed to the group; without one the group folds and unfolds. */
  readonly href?: string | undefined;
  readonly chosen?: boolean | undefined;
}

/** Props of {@link CaseTimeline}. */
export interface CaseTimelineProps extends FigureProps {
  /** In the order in which they are drawn. */
  readonly groups: readonly CaseGroup[];
  /** Versions of the law, drawn as rules across. ISO dates, `YYYY-MM-DD`, in any order. */
  readonly editions?: readonly { readonly date: string; readonly label: string }[] | undefined;
  /** First and last year of the axis, both whole. `from` is not after `to`. */
  readonly years: YearRange;
  /** Sliders for the years, once script has come; left out, the axis stays as it is. */
  readonly brush?: boolean | undefined;
  /** Groups that show each case on a line with its title; the others are packed. Groups of one or two always do. */
  readonly openIds?: readonly string[] | undefined;
  /** After a group without an `href` was folded or unfolded: the groups that are open now. */
  readonly onFold?: ((openIds: readonly string[]) => void) | undefined;
}

/** Years, both whole and included. */
export interface YearRange {
  readonly from: number;
  readonly to: number;
}
