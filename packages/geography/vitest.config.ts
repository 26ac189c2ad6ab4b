import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: import.meta.dirname,
  test: {
    name: 'geography',
    environment: 'node',
    include: ['{src,scripts}/**/*.test.ts'],
  },
});
