import type { ArticleRef, DatedValue, Locator, Value } from '@tarazy/rules';

type More = Pick<DatedValue, 'contested'>;

/** A value read in the text itself, or in a source that cites it. */
export function verified<V extends Value>(
  from: string,
  value: V,
  source: Locator,
  articles: readonly ArticleRef[],
  more: More = {},
): DatedValue<NonNullable<V>> {
  return { from, value: value as NonNullable<V>, source, articles, certainty: 'verified', ...more };
}

/** A value that somebody reports, and nobody checked against the text. */
export function reported<V extends Value>(
  from: string,
  value: V,
  source: Locator,
  articles: readonly ArticleRef[],
  more: More = {},
): DatedValue<NonNullable<V>> {
  return { from, value: value as NonNullable<V>, source, articles, certainty: 'reported', ...more };
}

/** A stretch on which no source could say; the locator tells where it was looked for. */
export function unknownFrom(
  from: string,
  source: Locator,
  articles: readonly ArticleRef[],
  more: More = {},
): DatedValue<never> {
  return { from, value: 'unknown', source, articles, certainty: 'unknown', ...more };
}
