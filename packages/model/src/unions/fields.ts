import type { Fields } from '../theme.ts';

/** The parts of the theme, in the order in which they are shown. */
export const unionFields = {
  'union-registration': {
    heads: ['unions.founding', 'unions.registration', 'unions.reregistration', 'unions.criminal'],
  },
  'union-status': { heads: ['unions.confirmation', 'unions.affiliation', 'unions.tiers'] },
  'union-members': { heads: ['unions.membership'] },
  'union-abroad': { heads: ['unions.international', 'unions.funding'] },
} as const satisfies Fields;
