import type { Fields } from '../theme.ts';

/** The parts of the theme, in the order in which they are shown. */
export const bargainingFields = {
  'bargaining-talks': { heads: ['bargaining.right', 'bargaining.talks', 'bargaining.terms'] },
  'bargaining-agreements': { heads: ['bargaining.agreement'] },
  'bargaining-pay': { heads: ['bargaining.pay', 'bargaining.change', 'bargaining.wages'] },
  'bargaining-hours': { heads: ['bargaining.hours', 'bargaining.rotation'] },
} as const satisfies Fields;
