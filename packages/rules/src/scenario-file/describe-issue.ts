import type { z } from 'zod';
import type { Model } from '../model.ts';
import { settablePaths, unknownName } from '../read-package.ts';
import type { Problem } from '../result.ts';

/** A problem, and the keys that lead to its place in the file. */
export type PlacedProblem = Problem & { readonly path: readonly PropertyKey[] };

type Issue = z.core.$ZodIssue;

/** What a scenario file may name. */
export interface Vocabulary {
  readonly model: Model;
  readonly locales: readonly string[];
}

/** Says in words what the schema found wrong with a file. */
export function describeIssue(issue: Issue, raw: unknown, vocabulary: Vocabulary): readonly PlacedProblem[] {
  return flattenIssue(issue).flatMap((one) => describeOne(one, raw, vocabulary));
}

/** A union reports a list for each branch; the branch that got furthest says what is wrong. */
function flattenIssue(issue: Issue): readonly Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const branches = issue.errors.map((errors) =>
    errors.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }) as Issue),
  );
  const deepest = branches.sort((a, b) => depthOf(b) - depthOf(a))[0];
  return deepest ? deepest.flatMap(flattenIssue) : [issue];
}

function depthOf(issues: readonly Issue[]): number {
  return Math.max(0, ...issues.map(({ path, code }) => path.length + (code === 'invalid_value' ? 0.5 : 0)));
}

function describeOne(issue: Issue, raw: unknown, vocabulary: Vocabulary): readonly PlacedProblem[] {
  const { path } = issue;
  const where = path.length === 0 ? 'file' : path.map(String).join('.');
  const found = describeFound(valueAt(raw, path));
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        ...describeKey(where, key, path, vocabulary),
      }));
    case 'invalid_value':
      return [{ path, ...unknownName(where, found, issue.values.map(String), describeNames(path)) }];
    case 'invalid_type':
      return [{ path, where, found, expected: describeType(path, issue.expected) }];
    default:
      return [{ path, where, found, expected: describeType(path, 'string') }];
  }
}

function describeKey(
  where: string,
  key: string,
  path: readonly PropertyKey[],
  { model, locales }: Vocabulary,
): Problem {
  if (path[0] === 'changes' && model.law.spec(key)?.unit === 'set') {
    const members = settablePaths(model).filter((settable) => settable.startsWith(`${key}.`));
    return { where, found: `the whole set ${key}`, expected: `one member: ${members.join(', ')}` };
  }
  return unknownName(where, key, keysAt(path, model, locales), describeKeys(path));
}

function keysAt(path: readonly PropertyKey[], model: Model, locales: readonly string[]): readonly string[] {
  switch (path[0]) {
    case 'title':
    case 'note':
      return locales;
    case 'changes':
      return settablePaths(model);
    case 'reforms':
      return ['id', 'options'];
    case 'expect':
      if (path[1] === 'harms') return Object.keys(model.harms);
      if (path[1] === 'obligations') return Object.keys(model.obligations);
      return path[1] === 'cases' ? Object.keys(model.cases) : ['harms', 'obligations', 'cases'];
    default:
      return ['id', 'title', 'note', 'asOf', 'reforms', 'changes', 'without', 'expect'];
  }
}

function describeKeys(path: readonly PropertyKey[]): string {
  if (path[0] === 'title' || path[0] === 'note') return 'a language';
  if (path[0] === 'changes') return 'the path of a parameter';
  if (path[0] === 'expect' && path.length > 1) return `one of the ${String(path[1])}`;
  return 'a key of a scenario file';
}

function describeNames(path: readonly PropertyKey[]): string {
  return path[0] === 'reforms' ? 'the id of a reform' : 'what can come out';
}

function describeType(path: readonly PropertyKey[], type: string): string {
  if (path.length === 0) return 'a scenario: keys and values';
  if (path[0] === 'id') return 'an id of small letters, digits and hyphens, such as lower-threshold';
  if (path[0] === 'asOf') return 'a date YYYY-MM-DD';
  if (path[0] === 'changes' || path.includes('options'))
    return path.length > 1 ? 'one value' : 'keys and values';
  if (type === 'array') return 'a list';
  return type === 'string' ? 'a text' : 'keys and values';
}

function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (place, key) =>
      typeof place === 'object' && place !== null ? (place as Record<PropertyKey, unknown>)[key] : undefined,
    raw,
  );
}

function describeFound(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (value === '') return 'an empty text';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
