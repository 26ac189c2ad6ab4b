/** A place in a source: the source's id, and where in it (heading, page, table or footnote). */
export interface Locator {
  readonly source: string;
  /** The place alone, as the source names it. */
  readonly at: string;
  /** Id of the text of a remark, such as that the source says nothing there. */
  readonly note?: string;
}

/** A numbered place in an instrument: `{ instrument: 'labour-code-2015', article: '171(2)' }`. */
export interface ArticleRef {
  readonly instrument: string;
  readonly article: string;
}

/** `verified`: the text itself, or a source that cites it. `reported`: somebody says so. `unknown`: nobody could say. */
export type Certainty = 'verified' | 'reported' | 'unknown';
