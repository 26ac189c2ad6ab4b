import type { Fields } from '../theme.ts';

/** The parts of the theme, in the order in which they are shown. */
export const familyFields = {
  'family-rights': { heads: ['family.nightWork', 'family.criminal', 'family.leave'] },
  'family-dismissal-law': { heads: ['family.dismissal'] },
  'family-support-law': { heads: ['family.definition', 'family.support', 'family.mechanisms'] },
} as const satisfies Fields;
