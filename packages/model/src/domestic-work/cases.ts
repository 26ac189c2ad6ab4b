import type { BeyondLaw } from '@tarazy/rules';
import { equalityArticle } from '../sources.ts';
import { keyPrecondition } from './law.ts';

/** Documented practice that law alone cannot decide: kept and shown, not judged. No source gives the facts of an event. */
export const domesticWorkBeyondLaw = {
  'domestic-claims-not-filed': {
    theme: 'domestic-work',
    kind: 'harm',
    at: [equalityArticle(keyPrecondition)],
    harms: ['domestic-redress-unused'],
  },
} as const satisfies Record<string, BeyondLaw>;
