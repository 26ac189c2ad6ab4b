import type { StorybookConfig } from '@storybook/react-vite';
import remarkGfm from 'remark-gfm';
import { mergeConfig } from 'vite';
import { readDateItems, readScenarioItems } from './law-items.ts';

/** How a docs page is compiled; read by the docs addon, and not in the types of the configuration. */
interface MdxOptions {
  readonly mdxCompileOptions?: Readonly<Record<string, unknown>>;
}

const config: StorybookConfig & { readonly mdxLoaderOptions: (options: MdxOptions) => MdxOptions } = {
  framework: '@storybook/react-vite',
  stories: ['./**/*.mdx', '../packages/*/src/**/*.mdx', '../packages/*/src/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true },
  typescript: { reactDocgen: false },
  // Tables of the docs pages are written as on GitHub.
  mdxLoaderOptions: (options) => ({
    ...options,
    mdxCompileOptions: { ...options.mdxCompileOptions, remarkPlugins: [remarkGfm] },
  }),
  // The toolbar is filled here, so that a story that needs no law does not load it.
  viteFinal: (config) =>
    mergeConfig(config, {
      define: { __LAW_ITEMS__: JSON.stringify({ scenarios: readScenarioItems(), dates: readDateItems() }) },
    }),
};

export default config;
