import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // All cores: left alone, a machine of two would run one file after another.
    maxWorkers: '100%',
    projects: [
      'packages/rules/vitest.config.ts',
      'packages/model/vitest.config.ts',
      'packages/charts/vitest.config.ts',
      'packages/views/vitest.config.ts',
      'packages/geography/vitest.config.ts',
      'apps/cli/vitest.config.ts',
      'apps/dashboard/vitest.config.ts',
      '.ci/vitest.config.ts',
      '.storybook/vitest.config.ts',
      'apps/dashboard/e2e/vitest.config.ts',
    ],
  },
});
