/** Freezes a tree and everything in it, and returns it. */
export function deepFreeze<T>(tree: T): T {
  if (typeof tree === 'object' && tree !== null && !Object.isFrozen(tree)) {
    for (const part of Object.values(tree)) deepFreeze(part);
    Object.freeze(tree);
  }
  return tree;
}
