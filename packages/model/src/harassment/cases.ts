import type { BeyondLaw } from '@tarazy/rules';
import { equalityArticle, locate } from '../sources.ts';

const assessment = "4. Discussion, Assessing Kazakhstan's Legislation";

/** Recommendations and reports of the theme that no change of law alone carries: kept and shown, not judged. No source gives the facts of an event. */
export const harassmentBeyondLaw = {
  'c190-preparation': {
    theme: 'harassment',
    kind: 'recommendation',
    addressee: 'government',
    at: [equalityArticle(`${assessment}, C190, last paragraph`)],
    harms: ['work-violence-unanswered', 'nominal-compliance'],
  },
  'c190-social-partners': {
    theme: 'harassment',
    kind: 'recommendation',
    addressee: 'government',
    at: [equalityArticle(`${assessment}, C190, last paragraph`)],
    harms: ['work-violence-unanswered', 'harassment-not-prevented'],
  },
  'consult-on-violence': {
    theme: 'harassment',
    kind: 'recommendation',
    addressee: 'government',
    at: [equalityArticle(`${assessment}, consultation`)],
    harms: ['violence-against-women-unnamed'],
  },
  'harassment-met-again': {
    theme: 'harassment',
    kind: 'harm',
    at: [
      locate('harassment-study-press', 'whole article'),
      locate('harassment-draft-press', 'whole article'),
    ],
    harms: ['sexual-harassment-undefined', 'harassment-complaint-unheard'],
  },
} as const satisfies Record<string, BeyondLaw>;
