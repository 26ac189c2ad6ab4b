import type { Fields } from '../theme.ts';

/** The parts of the theme, in the order in which they are shown. */
export const assemblyFields = {
  'assembly-notice': { heads: ['assembly.notice', 'assembly.citizensOnly', 'assembly.rightInConstitution'] },
  'assembly-place': { heads: ['assembly.place'] },
  'assembly-answer': { heads: ['assembly.answer', 'assembly.refusal'] },
  'assembly-force': { heads: ['assembly.peacefulMayBeEnded', 'assembly.penalties'] },
} as const satisfies Fields;
