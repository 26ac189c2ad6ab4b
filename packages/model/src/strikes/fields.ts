import type { Fields } from '../theme.ts';

/** The parts of the theme, in the order in which they are shown. */
export const strikeFields = {
  'strike-calls': {
    heads: [
      'strikes.signatureShare',
      'strikes.signatureRule',
      'strikes.demands',
      'strikes.decision',
      'strikes.notice',
    ],
  },
  'strike-talks': {
    heads: ['strikes.conciliation', 'strikes.arbitration', 'strikes.settlement', 'strikes.warningStrike'],
  },
  'strike-bans': { heads: ['strikes.workplace', 'strikes.rightInConstitution'] },
  'strike-sanctions': {
    heads: ['strikes.sanctions', 'strikes.dismissal', 'strikes.criminal', 'enforcement'],
  },
} as const satisfies Fields;
