import type { Fields } from '../theme.ts';

/** The parts of the theme, in the order in which they are shown. */
export const enforcementFields = {
  'labour-inspection': {
    heads: ['enforcement.inspection', 'enforcement.inspectorateReviews'],
  },
  complaints: {
    heads: ['enforcement.complaints', 'enforcement.retaliationFirst', 'enforcement.reinstatement'],
  },
  'work-without-contract': { heads: ['enforcement.work'] },
  accountability: { heads: ['enforcement.accountability', 'enforcement.unionsConsulted'] },
} as const satisfies Fields;
