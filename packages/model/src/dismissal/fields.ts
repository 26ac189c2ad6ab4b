import type { Fields } from '../theme.ts';

/** The parts of the theme, in the order in which they are shown. */
export const dismissalFields = {
  'dismissal-grounds': { heads: ['dismissal.grounds', 'dismissal.fixedTerm'] },
  'anti-union-acts': {
    heads: ['dismissal.protection', 'dismissal.sanctions', 'dismissal.discipline'],
  },
  'criminal-cases': { heads: ['dismissal.criminal'] },
} as const satisfies Fields;
