import type { HeadingLevel, Locale, Locator } from '../shared/chart-types';

/** One article before and after. */
export interface RedlineEntry {
  readonly id: string;
  /** e.g. "Labour Code, Art. 171(2)". */
  readonly article: string;
  readonly articleHref?: string | undefined;
  /** Text in force; `null`: there is none, the text is new. */
  readonly before: string | null;
  /** Text with the package; `null`: repealed. */
  readonly after: string | null;
  readonly reform?: Locator | undefined;
  /** Two reforms give one rule different values. */
  readonly conflict?:
    | { readonly values: readonly { readonly reform: string; readonly value: string }[] }
    | undefined;
}

/** Props of {@link Redline}. */
export interface RedlineProps {
  readonly entries: readonly RedlineEntry[];
  readonly locale: Locale;
  /** `blocks`: articles side by side, both texts in one. `table`: in force beside with the package. */
  readonly view: 'blocks' | 'table';
  readonly title?: string | undefined;
  /** One line under the title, e.g. "7 amendments, 1 ratification". */
  readonly subtitle?: string | undefined;
  /** A caveat, e.g. "Paraphrase of the Code, not its wording". */
  readonly note?: string | undefined;
  readonly headingLevel?: HeadingLevel | undefined;
}
