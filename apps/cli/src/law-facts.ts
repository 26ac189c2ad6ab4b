import type { ArticleRef, Locator, Value, ValueSpec } from '@tarazy/rules';
import { datePosition, heldSince, readPath } from '@tarazy/rules';
import type { Context } from './context.ts';

/** One parameter on a date: its value, since when, and what stands behind it. */
export interface LawFact {
  readonly path: string;
  readonly title: string;
  readonly unit: string;
  readonly value: Value;
  readonly since: string | null;
  readonly articles: readonly ArticleRef[];
  readonly certainty: string;
  readonly source: Locator | null;
}

/** What the law says at a path on a date. */
export function lawFact({ model, words }: Context, path: string, asOf: string): LawFact {
  const dated = model.law.provenance(path, asOf)?.dated;
  return {
    path,
    title: words.title('parameter', path),
    unit: model.law.spec(path)?.unit ?? 'yesNo',
    value: readPath(model.law.at(asOf), path) ?? null,
    since: dated ? heldSince(model.law, path, asOf) : null,
    articles: dated?.articles ?? [],
    certainty: dated?.certainty ?? 'unknown',
    source: dated?.source ?? null,
  };
}

/** A value of the law as people read it; of a set, its members by what the law says of them. */
export function writeValue({ model, words, phrases }: Context, path: string, value: Value): string {
  const spec: ValueSpec = model.law.spec(path) ?? { unit: 'yesNo' };
  if (value === null) return phrases.noNorm;
  if (typeof value !== 'object') return words.value(value, spec);
  const membersAt = (held: boolean | 'unknown') =>
    Object.keys(value)
      .filter((member) => value[member] === held)
      .map((member) => words.member(path, member))
      .join(', ');
  const [inSet, unknown] = [membersAt(true), membersAt('unknown')];
  const parts = [inSet, unknown === '' ? '' : `${phrases.truth.unknown}: ${unknown}`];
  return parts.filter((part) => part !== '').join('; ') || phrases.none;
}

/** Articles as people cite them, those of one instrument together. */
export function writeArticles({ words }: Context, articles: readonly ArticleRef[]): string {
  const instruments = [...new Set(articles.map(({ instrument }) => instrument))];
  return instruments
    .map((id) =>
      words.article(
        id,
        articles.filter(({ instrument }) => instrument === id).map(({ article }) => article),
      ),
    )
    .join('; ');
}

/** Since when a value stands, in words; at the beginning of what the model describes it may be older. */
export function writeSince({ model, phrases }: Context, since: string | null): string {
  if (since === null) return '';
  return datePosition(since) <= model.horizon.from ? phrases.by(since) : phrases.since(since);
}
