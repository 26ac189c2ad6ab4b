/** Interface languages of the charts. */
export type Locale = 'en' | 'ru' | 'kk';

/** Status of a harm under one state of the law. */
export type Status = 'open' | 'on-paper' | 'enforceable' | 'settled' | 'undetermined';

/** Statuses in reading order, from the fullest to the emptiest; `undetermined` stands before `open`. */
export const STATUS_ORDER: readonly Status[] = ['settled', 'enforceable', 'on-paper', 'undetermined', 'open'];

/**
 * Verdict of one step of a procedure under one law.
 * `assumed`: the event never reached the step, and the step lies in the workers' own hands.
 */
export type Verdict = 'pass' | 'block' | 'unknown' | 'assumed';

/** Whether the whole event is lawful under one law. */
export type Outcome = 'lawful' | 'blocked' | 'undetermined';

/** How well a value of the law is known: read in the text, reported by a source, or not known. */
export type Certainty = 'verified' | 'reported' | 'unknown';

/** Where a statement can be checked: a short citation and, where there is one, its page. */
export interface Locator {
  readonly label: string;
  readonly href?: string | undefined;
}

/** Level of the heading that carries a figure's title. */
export type HeadingLevel = 2 | 3 | 4;

/**
 * Why a figure has no marks yet. `loading`: it waits; the words of what for come after 400 ms. `problem`: its data
 * could not be read; `place` names the file and line, or the field.
 */
export type FigureState =
  | { readonly kind: 'loading'; readonly what?: string | undefined }
  | { readonly kind: 'problem'; readonly place: string; readonly found: string; readonly expected: string };

/** What every figure takes. */
export interface FigureProps {
  /** The finding, as a sentence. */
  readonly title: string;
  /** The measure: what is drawn, and over what. */
  readonly subtitle?: string | undefined;
  /** Level of the title's heading; 2 unless told. */
  readonly headingLevel?: HeadingLevel | undefined;
  readonly locale: Locale;
  /** Set while there is nothing to draw yet, or where the data are at fault. */
  readonly state?: FigureState | undefined;
  /** Width of the column on the server and at the first paint, px, where the layout needs one. */
  readonly width?: number | undefined;
}

/** How a number on an axis is written: a share of 1 as per cent, or a plain number with a unit. */
export type ValueFormat = 'share' | 'number';

/** The unit of a plain number: one word for every number, or the forms of the language's plurals by category. */
export type ValueUnit = string | Readonly<Record<string, string>>;
