import type { Locator } from '@tarazy/rules';
import type { ParameterText, Texts } from './types.ts';

interface Nested {
  readonly [key: string]: Nested | ParameterText | string | undefined;
}

/** The text of a parameter by its path, or of the set that a member belongs to; `undefined` for a path that does not exist. */
export function parameterText(texts: Texts, path: string): ParameterText | undefined {
  const segments = path.split('.');
  const find = (parts: readonly string[]) =>
    parts.reduce<Nested | undefined>(
      (place, part) => place?.[part] as Nested | undefined,
      texts.law as unknown as Nested,
    );
  const found = find(segments);
  if (isParameterText(found)) return found;
  const parent = find(segments.slice(0, -1));
  return isParameterText(parent) ? parent : undefined;
}

function isParameterText(entry: unknown): entry is ParameterText {
  return typeof entry === 'object' && entry !== null && 'says' in entry && 'title' in entry;
}

/** Title of a parameter; of a member of a set, with the member's name. The path itself where there is no text. */
export function parameterTitle(texts: Texts, path: string): string {
  const text = parameterText(texts, path);
  if (!text) return path;
  const member = memberName(texts, path);
  return member === undefined ? text.title : `${text.title}: ${member}`;
}

/** Name of the member that a path ends in, where it is a member of a set. */
export function memberName(texts: Texts, path: string): string | undefined {
  const text = parameterText(texts, path);
  if (!text || !('in' in text.says)) return undefined;
  return (texts.terms as Readonly<Record<string, string>>)[path.slice(path.lastIndexOf('.') + 1)];
}

/** The text of a condition by `owner/condition`. */
export function conditionText(texts: Texts, id: string): { readonly says: string; readonly reason?: string } {
  const [owner = '', name = ''] = id.split('/');
  const conditions = texts.conditions as unknown as Readonly<
    Record<string, Readonly<Record<string, { readonly says: string; readonly reason?: string }>>>
  >;
  return conditions[owner]?.[name] ?? { says: id };
}

/** The text of a fact of a procedure. */
export function factText(texts: Texts, procedure: string, name: string): FactWords {
  const procedures = texts.procedures as unknown as Readonly<
    Record<string, { readonly facts: Readonly<Record<string, FactWords>> }>
  >;
  return procedures[procedure]?.facts[name] ?? { title: name, missing: name };
}

/** Words of a fact; `yes` and `no` for those of yes or no. */
export interface FactWords {
  readonly title: string;
  readonly missing: string;
  readonly yes?: string;
  readonly no?: string;
}

/** The number of an article as people read it; words where the source gives none. */
export function articleNumber(texts: Texts, article: string): string {
  return (texts.words.articles as Readonly<Record<string, string>>)[article] ?? article;
}

/** A place in a source as people read it, with the remark on it: `III, Right to Strike (p. 52), fn 171 – …`. */
export function locatorPlace(texts: Texts, { at, note }: Omit<Locator, 'source'>): string {
  const place = (texts.locatorPlaces as Readonly<Record<string, string>>)[at] ?? at;
  if (note === undefined) return place;
  return `${place} – ${(texts.locatorNotes as Readonly<Record<string, string>>)[note] ?? note}`;
}
