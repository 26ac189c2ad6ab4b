import type { AskedText } from './asked-text.ts';

/** Every text of a tree by its keys. */
export function leavesOf(tree: unknown, path: readonly string[] = []): readonly AskedText[] {
  if (typeof tree === 'string') return [{ path }];
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([key, value]) => leavesOf(value, [...path, key]));
}

/** What stands at a path of a tree. */
export function lookUp(tree: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (place, key) =>
      typeof place === 'object' && place !== null && Object.hasOwn(place, key)
        ? (place as Readonly<Record<string, unknown>>)[key]
        : undefined,
    tree,
  );
}
