import type { Status } from '../shared/chart-types';

/**
 * The colours of a picture by their names in `styles/tokens.css`; no chart knows another colour. On a page an
 * ink is the custom property of that name and follows the theme; in a file it is the value below.
 */
export const inks = {
  light: {
    paper: '#fcfbf8',
    'paper-2': '#f4f2ec',
    'paper-3': '#e8e4d9',
    ink: '#1b1a17',
    'ink-2': '#4b4841',
    'ink-3': '#69655b',
    rule: '#d8d3c7',
    'rule-2': '#8b8678',
    rust: '#912a10',
    ochre: '#8d6500',
    petrol: '#1b6c74',
    'petrol-deep': '#0d3d4b',
    'rust-wash': '#f7e9e2',
    'ochre-wash': '#f6edd6',
    'petrol-wash': '#e1eeee',
  },
  dark: {
    paper: '#161513',
    'paper-2': '#1f1e1b',
    'paper-3': '#33312c',
    ink: '#efece4',
    'ink-2': '#c2bdb1',
    'ink-3': '#9c9689',
    rule: '#37352f',
    'rule-2': '#7b766a',
    rust: '#f08d68',
    ochre: '#d9b04c',
    petrol: '#58b4b8',
    'petrol-deep': '#b9e6e4',
    'rust-wash': '#3a2019',
    'ochre-wash': '#332a14',
    'petrol-wash': '#14302f',
  },
} as const;

/** Name of a colour. */
export type Ink = keyof typeof inks.light;

/** Themes that a picture can be written in. */
export type PictureTheme = keyof typeof inks;

const STATUS_INKS: Readonly<Record<Status, Ink>> = {
  open: 'rust',
  'on-paper': 'ochre',
  enforceable: 'petrol',
  settled: 'petrol-deep',
  undetermined: 'ink-3',
};

/** The ink of a status glyph; grey where it is the same as in the base. */
export function inkOfStatus(status: Status, same = false): Ink {
  return same ? 'rule-2' : STATUS_INKS[status];
}
