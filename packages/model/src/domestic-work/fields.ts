import type { Fields } from '../theme.ts';

/** The parts of the theme, in the order in which they are shown. */
export const domesticWorkFields = {
  'domestic-treaty': { heads: ['treaties.c189'] },
  'domestic-contracts': { heads: ['domesticWork.contract', 'domesticWork.redress'] },
  'domestic-association': { heads: ['domesticWork.association'] },
  'domestic-minors': { heads: ['domesticWork.minors'] },
  'domestic-protection': { heads: ['domesticWork.protection', 'domesticWork.migration'] },
} as const satisfies Fields;
