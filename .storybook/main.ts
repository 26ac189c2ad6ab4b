import type { StorybookConfig } from '@storybook/react-vite';
import { mergeConfig } from 'vite';
import { readDateItems, readScenarioItems } from './law-items.ts';

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: ['./**/*.mdx', '../packages/*/src/**/*.mdx', '../packages/*/src/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true },
  typescript: { reactDocgen: false },
  // The toolbar is filled here, so that a story that needs no law does not load it.
  viteFinal: (config) =>
    mergeConfig(config, {
      define: { __LAW_ITEMS__: JSON.stringify({ scenarios: readScenarioItems(), dates: readDateItems() }) },
    }),
};

export default config;
