import { defineConfig } from 'vitest/config';

/** The budgets of the charts, printed and not judged: `pnpm bench` runs them, the test command does not. */
export default defineConfig({
  root: import.meta.dirname,
  // React is the production build here, and its JSX too.
  esbuild: { jsx: 'automatic', jsxDev: false },
  test: {
    name: 'charts-budgets',
    environment: 'node',
    include: ['*.measure.ts'],
    testTimeout: 300_000,
    css: false,
    env: { NODE_ENV: 'production' },
  },
});
