import type { Decorator, Preview } from '@storybook/react-vite';
import { type CSSProperties, createElement } from 'react';
import '../packages/charts/src/styles/index.css';

/** Widths a figure is looked at in, px: a desktop column, and a phone of 390 less its gutters. */
const WIDTHS: Readonly<Record<string, number | undefined>> = {
  phone: 358,
  tablet: 700,
  desktop: 934,
  full: undefined,
};

const frameStory: Decorator = (Story, { globals }) => {
  const { theme, width, locale } = globals;
  document.documentElement.dataset.theme = String(theme);
  document.documentElement.lang = String(locale);
  const style: CSSProperties = { maxWidth: WIDTHS[String(width)] };
  return createElement('main', { style }, createElement(Story));
};

const fromToolbar: Decorator = (Story, { globals, args }) =>
  createElement(Story, { args: { ...args, locale: args.locale ?? globals.locale } });

const preview: Preview = {
  decorators: [fromToolbar, frameStory],
  parameters: {
    a11y: { test: 'error' },
    layout: 'padded',
    options: { storySort: { order: ['Status', 'Case', 'Law', 'Marks'] } },
  },
  initialGlobals: { locale: 'en', theme: 'light', width: 'desktop' },
  globalTypes: {
    locale: {
      description: 'Language',
      toolbar: {
        icon: 'globe',
        items: [
          { value: 'en', title: 'English' },
          { value: 'ru', title: 'Русский' },
          { value: 'kk', title: 'Қазақша' },
        ],
      },
    },
    theme: {
      description: 'Theme',
      toolbar: { icon: 'contrast', items: ['light', 'dark'] },
    },
    width: {
      description: 'Width of the figure',
      toolbar: { icon: 'ruler', items: ['phone', 'tablet', 'desktop', 'full'] },
    },
  },
};

export default preview;
