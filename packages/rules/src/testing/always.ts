import fc from 'fast-check';
import { test } from 'vitest';

/** Runs of each property; a seed of one's own makes other examples. */
const numRuns = Number(process.env['RUNS'] ?? 1000);
const seed = Number(process.env['SEED'] ?? 2016);

/** A test that something holds of at least a thousand random examples. */
export function always<T>(title: string, examples: fc.Arbitrary<T>, holds: (example: T) => void): void {
  test(title, () => {
    fc.assert(fc.property(examples, holds), { numRuns, seed });
  });
}
