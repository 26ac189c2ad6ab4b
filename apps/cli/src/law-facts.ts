import type { Locator, Value, ValueSpec } from '@tarazy/rules';
import { heldSince, lawPathsOf, type Node, readPath } from '@tarazy/rules';
import type { Context } from './context.ts';

/** One parameter on a date: its value, since when, and what stands behind it. */
export interface LawFact {
  readonly path: string;
  readonly title: string;
  readonly unit: string;
  readonly value: Value;
  readonly since: string | null;
  readonly articles: readonly string[];
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
    articles: (dated?.articles ?? []).map(({ instrument, article }) => `${instrument} ${article}`),
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

/** The articles that hold a value, as people cite them. */
export function writeArticles({ model, words }: Context, path: string, asOf: string): string {
  return (model.law.provenance(path, asOf)?.dated?.articles ?? []).map(words.article).join('; ');
}

/** The paths that an expression reads and whose values on a date nobody verified. */
export function unverifiedPaths({ model }: Context, nodes: readonly Node[], asOf: string): readonly string[] {
  const paths = [...new Set(nodes.flatMap(lawPathsOf))].sort();
  return paths.filter((path) => model.law.provenance(path, asOf)?.dated?.certainty !== 'verified');
}
