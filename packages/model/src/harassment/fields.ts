import type { Fields } from '../theme.ts';

/** The parts of the theme, in the order in which they are shown. */
export const harassmentFields = {
  'harassment-treaty': { heads: ['treaties.c190'] },
  'harassment-terms': {
    heads: [
      'harassment.definition',
      'harassment.scope',
      'harassment.situations',
      'harassment.prohibition',
      'harassment.dignity',
    ],
  },
  'harassment-prevention': { heads: ['harassment.prevention'] },
  'harassment-answer': {
    heads: ['harassment.enforcement', 'harassment.sanctions', 'harassment.remedy'],
  },
  'violence-against-women': { heads: ['harassment.women'] },
} as const satisfies Fields;
