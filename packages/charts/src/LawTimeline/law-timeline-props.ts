import type { Certainty, FigureProps, Locator } from '../shared/chart-types';

/** A value of the law over a stretch of time. Dates are ISO, `YYYY-MM-DD`. */
export interface TimelineSpan {
  readonly from: string;
  /** First day the value no longer holds; left out or `null` while it holds. */
  readonly to?: string | null | undefined;
  /** The value in words; `null`: the law had no norm. */
  readonly value: string | null;
  readonly certainty: Certainty;
  readonly locator?: Locator | undefined;
}

/** A parameter of the law. A row whose every span is `null` is drawn as never a norm. */
export interface TimelineRow {
  /** Unique in the timeline. */
  readonly id: string;
  readonly label: string;
  readonly href?: string | undefined;
  /** The theme it stands under, e.g. "Strikes"; rows of one theme stand together and fold together. */
  readonly group?: string | undefined;
  /** In order, without overlap. */
  readonly spans: readonly TimelineSpan[];
}

/** A documented case on its first day. */
export interface TimelineEvent {
  readonly date: string;
  readonly label: string;
  readonly href?: string | undefined;
}

/** Props of {@link LawTimeline}. */
export interface LawTimelineProps extends FigureProps {
  readonly rows: readonly TimelineRow[];
  /** Versions of the text, drawn as vertical rules. */
  readonly editions: readonly { readonly date: string; readonly label?: string | undefined }[];
  /** Documented cases, drawn as dotted rules with their name at the foot; 16 at most are drawn. */
  readonly events?: readonly TimelineEvent[] | undefined;
  /** Right end of the axis. */
  readonly asOf: { readonly date: string; readonly label?: string | undefined };
  /** Left end of the axis; the earliest span or edition unless told. */
  readonly from?: string | undefined;
  /** Long quiet stretches drawn shorter, with a labelled break. */
  readonly compress?: readonly { readonly from: string; readonly to: string }[] | undefined;
  /** Themes that are folded at first; none unless told. */
  readonly folded?: readonly string[] | undefined;
  /** How many rows are drawn before "n shown of m"; a whole number from 1, 60 unless told. Folded rows do not count. */
  readonly limit?: number | undefined;
}
