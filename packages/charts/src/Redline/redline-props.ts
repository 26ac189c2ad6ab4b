import type { FigureProps, Locator, Status } from '../shared/chart-types';

/** How the changes are set: both texts in one, or side by side as in the national comparative table. */
export type RedlineView = 'inline' | 'table';

/**
 * Why a change is proposed. `source`: somebody asks for it, with the place. `inference`: the model offers it, with the
 * reason. `harm`: a documented harm that rests on the rule, with its status before and after the package.
 */
export type RedlineGround =
  | { readonly kind: 'source'; readonly text: string; readonly locator?: Locator | undefined }
  | { readonly kind: 'inference'; readonly text: string }
  | {
      readonly kind: 'harm';
      readonly label: string;
      readonly href?: string | undefined;
      readonly before: Status;
      readonly after: Status;
    };

/** One rule before and after. */
export interface RedlineEntry {
  /** Unique in the table. */
  readonly id: string;
  /** The act; entries that follow each other in one act stand under its name. Left out: no heading. */
  readonly group?: string | undefined;
  /** The structural element, e.g. "Art. 171(2)"; with the act where there is no `group`. */
  readonly article: string;
  readonly articleHref?: string | undefined;
  /** What the rule is about, in a few words. */
  readonly rule?: string | undefined;
  /** Text in force; `null`: there is none, the text is new. */
  readonly before: string | null;
  /** Text proposed; `null`: repealed. */
  readonly after: string | null;
  readonly reform?: Locator | undefined;
  readonly grounds?: readonly RedlineGround[] | undefined;
  /** Two reforms give one rule different values; neither is taken. */
  readonly conflict?:
    | { readonly values: readonly { readonly reform: string; readonly value: string }[] }
    | undefined;
}

/** Props of {@link Redline}. */
export interface RedlineProps extends FigureProps {
  /** In the order of the table; they are numbered from 1. */
  readonly entries: readonly RedlineEntry[];
  /** Which view is shown first. */
  readonly view: RedlineView;
  /** Whether the reader may change the view; `true` unless told. */
  readonly canSwitch?: boolean | undefined;
  readonly onView?: ((view: RedlineView) => void) | undefined;
  /** How many entries are drawn before "n shown of m"; a whole number from 1, 60 unless told. */
  readonly limit?: number | undefined;
  /** A caveat, e.g. "Paraphrase of the Code, not its wording". */
  readonly note?: string | undefined;
}
