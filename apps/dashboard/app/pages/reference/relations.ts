import { model } from '@tarazy/model';
import {
  type ArticleRef,
  type DatedValue,
  type DocumentedCase,
  type Harm,
  lawPathsOf,
  type Obligation,
  procedureOf,
  type Reform,
} from '@tarazy/rules';

/** The parameter that a path belongs to: the path itself, or the set of which it is a member. */
export function parameterOf(path: string): string {
  return model.law.parameters.has(path) ? path : path.slice(0, path.lastIndexOf('.'));
}

/** The parameters that a harm rests on, each once. */
export function parametersOfHarm({ tiers }: Harm): readonly string[] {
  return distinct(
    Object.values(tiers).flatMap((conditions) =>
      Object.values(conditions ?? {}).flatMap(({ holds }) => lawPathsOf(holds)),
    ),
  );
}

/** The parameters that an obligation asks about, that of its ratification left out. */
export function parametersOfObligation({ conditions }: Obligation): readonly string[] {
  return distinct(Object.values(conditions).flatMap(({ holds }) => lawPathsOf(holds)));
}

/** The parameters that decide a case. */
export function parametersOfCase(documented: DocumentedCase): readonly string[] {
  return distinct(
    Object.values(procedureOf(model, documented).steps).flatMap(({ holds }) => lawPathsOf(holds)),
  );
}

/** The parameters that a reform can change. */
export function parametersOfReform({ changes }: Reform): readonly string[] {
  return distinct(changes.map(({ path }) => path));
}

/** Ids of the entries whose parameters meet the given ones, in the order of the model. */
export function idsTouching<T>(
  entries: Readonly<Record<string, T>>,
  parametersOf: (entry: T) => readonly string[],
  parameters: ReadonlySet<string>,
): readonly string[] {
  return Object.entries(entries)
    .filter(([, entry]) => parametersOf(entry).some((path) => parameters.has(path)))
    .map(([id]) => id);
}

/** Whether an article holds another: `171` holds `171` and `171(2)`, `176(1)` holds `176(1)3`. */
export function holdsArticle(outer: string, inner: string): boolean {
  if (outer === inner) return true;
  return inner.startsWith(outer) && (inner.charAt(outer.length) === '(' || outer.endsWith(')'));
}

/** The article as a reader looks for it, without paragraph and point: `176(1)2-1` is in `176`. */
export function wholeArticle(article: string): string {
  return /^\d[^(]*/.exec(article)?.[0] ?? article;
}

/** The parameters that ever rested on an article or a part of it; of a whole instrument where no article is named. */
export function parametersAt(instrument: string, article?: string): readonly string[] {
  return [...model.law.parameters]
    .filter(([, { values }]) => values.some((dated) => citesArticle(dated, instrument, article)))
    .map(([path]) => path);
}

/** Whether a dated value cites an article, or any article of the instrument. */
export function citesArticle(dated: DatedValue, instrument: string, article?: string): boolean {
  return dated.articles.some((ref) => isAt(ref, instrument, article));
}

function isAt(ref: ArticleRef, instrument: string, article: string | undefined): boolean {
  return ref.instrument === instrument && (article === undefined || holdsArticle(article, ref.article));
}

function distinct(paths: readonly string[]): readonly string[] {
  return [...new Set(paths.map(parameterOf))];
}

/** Articles in the order of their numbers; those without a number last. */
export function compareArticles(a: string, b: string): number {
  const number = (article: string) => {
    const read = Number.parseInt(article, 10);
    return Number.isNaN(read) ? Number.MAX_SAFE_INTEGER : read;
  };
  return number(a) - number(b) || a.localeCompare(b, 'en', { numeric: true });
}
