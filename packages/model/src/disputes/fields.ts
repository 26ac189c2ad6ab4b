import type { Fields } from '../theme.ts';

/** The parts of the theme, in the order in which they are shown. */
export const disputeFields = {
  'dispute-dialogue': { heads: ['disputes.dialogue', 'disputes.tripartite'] },
  'dispute-bodies': {
    heads: ['disputes.conciliation', 'disputes.individual', 'disputes.collective', 'disputes.settlement'],
  },
  'dispute-authority': { heads: ['disputes.authority'] },
} as const satisfies Fields;
