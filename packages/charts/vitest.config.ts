import { defineConfig } from 'vitest/config';

/** Layouts in node, and components rendered on the server. Stories run in a browser project of their own. */
export default defineConfig({
  root: import.meta.dirname,
  test: {
    name: 'charts',
    environment: 'node',
    include: ['{scripts,src}/**/*.test.ts', 'src/**/*.ssr.test.tsx'],
    testTimeout: 30_000,
  },
});
