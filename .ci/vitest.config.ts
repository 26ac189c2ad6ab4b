import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: import.meta.dirname,
  test: { name: 'repo', environment: 'node', include: ['*.test.ts'] },
});
