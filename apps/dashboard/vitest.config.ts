import { defineConfig } from 'vitest/config';

// Without the Remix plugin, which must not be loaded by Vitest.
export default defineConfig({
  test: { name: 'dashboard', environment: 'node', include: ['app/**/*.test.{ts,tsx}'] },
});
