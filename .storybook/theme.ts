import { create } from 'storybook/theming';

/** The look of the shell and of the docs pages: paper, ink and the two faces, as in the charts. */
export const theme = create({
  base: 'light',
  brandTitle: 'Tarazy charts',
  fontBase: '"Source Sans 3 Variable", "Source Sans 3", "Noto Sans", sans-serif',
  appBg: '#f4f2ec',
  appContentBg: '#fcfbf8',
  appPreviewBg: '#fcfbf8',
  appBorderColor: '#d8d3c7',
  appBorderRadius: 0,
  barBg: '#fcfbf8',
  colorPrimary: '#1b1a17',
  colorSecondary: '#1257c9',
  textColor: '#1b1a17',
  textMutedColor: '#69655b',
});
