import type { Fields } from '../theme.ts';

/** The parts of the theme, in the order in which they are shown. */
export const partTimeFields = {
  'part-time-moves': { heads: ['partTime.transfer', 'partTime.accessMeasures'] },
  'part-time-equality': { heads: ['partTime.discriminationBarred', 'partTime.rightsUncut'] },
} as const satisfies Fields;
