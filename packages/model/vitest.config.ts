import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: import.meta.dirname,
  test: {
    name: 'model',
    environment: 'node',
    include: ['src/**/*.test.ts'],
    // What is slow is measured by benchmarks; a busy machine must not fail a test.
    testTimeout: 60_000,
    benchmark: { include: ['bench/**/*.bench.ts'] },
  },
});
