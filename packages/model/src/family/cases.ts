import { equalityArticle } from '../sources.ts';

const men = '4. Discussion, Reassessing gender dynamics';

/** Events and recommendations of the theme that law alone cannot decide: kept and shown, not judged. */
export const familyBeyondLaw = {
  'unequal-care-load': {
    theme: 'family',
    kind: 'harm',
    at: [equalityArticle('2. Literature review')],
    harms: ['family-support-thin', 'men-overlooked'],
  },
  'men-in-low-paid-work': {
    theme: 'family',
    kind: 'harm',
    at: [equalityArticle(men)],
    harms: ['men-overlooked'],
  },
  'better-terms-for-everyone': {
    theme: 'family',
    kind: 'recommendation',
    at: [equalityArticle(men)],
    addressee: 'government',
    harms: ['men-overlooked'],
  },
} as const;
