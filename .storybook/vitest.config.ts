import path from 'node:path';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

/** What a container needs to start Chromium, and what keeps it from reaching for the network. */
const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Every story as a test in Chromium: it renders, its play steps pass, and axe finds nothing. */
export default defineConfig({
  root: path.join(import.meta.dirname, '..'),
  // Without this plugin the CommonJS build of React gives "does not provide an export named 'default'".
  plugins: [react(), storybookTest({ configDir: import.meta.dirname })],
  // Found before the first story runs: a dependency found on the way reloads the page under the stories that are open.
  optimizeDeps: { entries: ['packages/*/src/**/*.stories.tsx', '.storybook/preview.tsx'] },
  test: {
    name: 'stories',
    testTimeout: 30_000,
    hookTimeout: 30_000,
    browser: {
      enabled: true,
      headless: true,
      instances: [{ browser: 'chromium' }],
      provider: playwright({
        launchOptions: {
          executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
          args: CHROMIUM_ARGS,
        },
      }),
    },
  },
});
