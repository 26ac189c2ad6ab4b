import type { Fields } from '../theme.ts';

/** The parts of the theme, in the order in which they are shown. */
export const maternityFields = {
  'maternity-posts': {
    heads: ['maternity.dismissal', 'maternity.leave', 'maternity.return', 'maternity.guaranteesEnforced'],
  },
  'maternity-benefits': { heads: ['maternity.benefit'] },
} as const satisfies Fields;
