import type { Locator } from '@tarazy/rules';

/** Every locator of a tree. */
export function locatorsIn(tree: unknown): readonly Locator[] {
  if (typeof tree !== 'object' || tree === null) return [];
  const { source, at } = tree as Partial<Locator>;
  if (typeof source === 'string' && typeof at === 'string') return [tree as Locator];
  return Object.values(tree).flatMap(locatorsIn);
}
