import type { Decorator, Preview } from '@storybook/react-vite';
import { type CSSProperties, createElement } from 'react';
import '../packages/charts/src/styles/index.css';
import './docs.css';
import type { LawItem } from './law-items';
import { theme } from './theme';

declare const __LAW_ITEMS__: { readonly scenarios: LawItem[]; readonly dates: LawItem[] };

/** Widths a figure is looked at in, px: a desktop column, and a phone of 390 less its gutters. */
const WIDTHS: Readonly<Record<string, number | undefined>> = {
  phone: 358,
  tablet: 700,
  desktop: 934,
  full: undefined,
};

const frameStory: Decorator = (Story, { globals, viewMode }) => {
  const { theme: chosen, width, locale, motion } = globals;
  const root = document.documentElement;
  root.dataset['theme'] = chosen === 'dark' ? 'dark' : 'light';
  root.dataset['print'] = chosen === 'grey' ? 'grey' : '';
  root.dataset['motion'] = String(motion);
  root.lang = String(locale);
  const style: CSSProperties = { maxWidth: WIDTHS[String(width)] };
  // A page of docs has a main of its own.
  return createElement(viewMode === 'docs' ? 'div' : 'main', { style }, createElement(Story));
};

const fromToolbar: Decorator = (Story, { globals, args }) =>
  createElement(Story, { args: { ...args, locale: args['locale'] ?? globals['locale'] } });

const preview: Preview = {
  decorators: [fromToolbar, frameStory],
  parameters: {
    a11y: { test: 'error' },
    layout: 'padded',
    controls: { expanded: true },
    docs: { toc: true, theme },
    options: {
      storySort: {
        order: ['Start', 'Foundations', 'Status', 'Compare', 'Reform', 'Case', 'Law', 'Evidence', 'Marks'],
      },
    },
  },
  initialGlobals: {
    locale: 'en',
    theme: 'light',
    width: 'desktop',
    motion: 'full',
    scenario: 'report-recommendations',
    date: 'latest',
  },
  globalTypes: {
    locale: {
      description: 'Language',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'en', title: 'English' },
          { value: 'ru', title: 'Русский' },
          { value: 'kk', title: 'Қазақша' },
        ],
      },
    },
    theme: {
      description: 'Theme',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
          { value: 'grey', title: 'Printed in grey' },
        ],
      },
    },
    width: {
      description: 'Width of the figure',
      toolbar: { icon: 'ruler', dynamicTitle: true, items: ['phone', 'tablet', 'desktop', 'full'] },
    },
    motion: {
      description: 'Motion',
      toolbar: {
        icon: 'play',
        dynamicTitle: true,
        items: [
          { value: 'full', title: 'Motion' },
          { value: 'reduced', title: 'No motion' },
        ],
      },
    },
    scenario: {
      description: 'Scenario of the stories of the real law',
      toolbar: { icon: 'document', dynamicTitle: true, items: __LAW_ITEMS__.scenarios },
    },
    date: {
      description: 'Date of the law in the stories of the real law',
      toolbar: { icon: 'calendar', dynamicTitle: true, items: __LAW_ITEMS__.dates },
    },
  },
};

export default preview;
