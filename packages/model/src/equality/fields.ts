import type { Fields } from '../theme.ts';

/** The parts of the theme, in the order in which they are shown. */
export const equalityFields = {
  'equality-rules': { heads: ['equality.ban', 'equality.definition'] },
  'equality-claims': { heads: ['equality.proof', 'equality.sanctions'] },
  'equality-access': {
    heads: ['equality.vacancies', 'equality.dismissal', 'family.dismissal', 'equality.socialSecurity'],
  },
  'equality-pay': { heads: ['equality.pay'] },
  'equality-system': {
    heads: ['equality.employer', 'equality.monitoring', 'equality.policy', 'equality.implementation'],
  },
} as const satisfies Fields;
