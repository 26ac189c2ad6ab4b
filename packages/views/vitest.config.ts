import { defineConfig } from 'vitest/config';

/** What the model says, as the data of charts, and the pictures drawn from it. Stories run in a project of their own. */
export default defineConfig({
  root: import.meta.dirname,
  test: {
    name: 'views',
    environment: 'node',
    include: ['src/**/*.test.{ts,tsx}'],
    testTimeout: 30_000,
  },
});
