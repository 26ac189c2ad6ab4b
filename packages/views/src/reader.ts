import { type Locale, model, type Texts, textsIn, type Wording } from '@tarazy/model';

/** Whom a view speaks to: the language with its words, and how a page is linked. */
export interface ViewReader {
  readonly locale: Locale;
  /** The words of the model in the reader's language. */
  readonly texts: Texts;
  readonly wording: Wording;
  /** The address of a page in the reader's own view, from a path such as `/harms/easy-dismissal`. */
  link(path: string): string;
}

/** A reader with nothing in the address but the page: for pictures, stories and tests. */
export function readerIn(locale: Locale, link: (path: string) => string = (path) => path): ViewReader {
  const texts = textsIn(locale);
  return { locale, texts, wording: { law: model.law, texts, locale }, link };
}
