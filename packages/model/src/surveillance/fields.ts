import type { Fields } from '../theme.ts';

/** The parts of the theme, in the order in which they are shown. */
export const surveillanceFields = {
  'watching-rules': {
    heads: [
      'surveillance.unlawfulBarred',
      'surveillance.grounds',
      'surveillance.consent',
      'surveillance.questioning',
      'surveillance.officials',
    ],
  },
  'watching-oversight': { heads: ['surveillance.oversight', 'surveillance.practice'] },
} as const satisfies Fields;
