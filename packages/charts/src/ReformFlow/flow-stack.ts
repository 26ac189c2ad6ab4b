/** Something to stack: its height, and where its middle would best stand, px. */
export interface StackItem {
  readonly height: number;
  readonly wanted: number;
}

/**
 * Tops of items stacked in their order, `gap` apart and not above `top`, each as near as can be to where it would
 * best stand: the least sum of squared distances. All in px.
 */
export function stackNear(items: readonly StackItem[], gap: number, top: number): readonly number[] {
  // Where each item stands once the heights above it are taken away, the order asks only that none goes down.
  let above = 0;
  const offsets = items.map(({ height }) => {
    const offset = above;
    above += height + gap;
    return offset;
  });
  const pools: { sum: number; count: number }[] = [];
  for (const [index, { height, wanted }] of items.entries()) {
    let pool = { sum: wanted - height / 2 - (offsets[index] ?? 0), count: 1 };
    let last = pools.at(-1);
    while (last !== undefined && last.sum / last.count >= pool.sum / pool.count) {
      pools.pop();
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count };
      last = pools.at(-1);
    }
    pools.push(pool);
  }
  const bases = pools.flatMap(({ sum, count }) => Array<number>(count).fill(Math.max(top, sum / count)));
  return bases.map((base, index) => base + (offsets[index] ?? 0));
}
