import type { Fields } from '../theme.ts';

/** The parts of the theme, in the order in which they are shown. */
export const teleworkFields = {
  'telework-terms': {
    heads: [
      'telework.regulated',
      'telework.status',
      'telework.concept',
      'telework.establishment',
      'telework.contract',
    ],
  },
  'telework-costs': { heads: ['telework.supply', 'telework.pay'] },
  'telework-hours': { heads: ['telework.hours', 'telework.flexible'] },
  'telework-safety': { heads: ['telework.safety'] },
  'telework-privacy': {
    heads: ['telework.monitoring', 'telework.privacy', 'telework.secrecy', 'telework.cyber'],
  },
  'telework-oversight': { heads: ['telework.oversight', 'telework.agreements'] },
} as const satisfies Fields;
