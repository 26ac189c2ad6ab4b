import { defineConfig } from 'vitest/config';

/** Measurements of the charts, printed and not judged: `pnpm bench` runs them, the test command does not. */
export default defineConfig({
  root: import.meta.dirname,
  // React is the production build here, and its JSX too.
  esbuild: { jsx: 'automatic', jsxDev: false },
  test: {
    name: 'charts-bench',
    environment: 'node',
    include: ['*.measure.{ts,tsx}'],
    testTimeout: 300_000,
    fileParallelism: false,
    css: true,
    env: { NODE_ENV: 'production' },
    server: { deps: { inline: [/@nivo\//] } },
  },
});
