import { equalityArticle, locate } from '../sources.ts';
import { standards } from './places.ts';

/** Events and recommendations of the theme that law alone cannot decide: kept and shown, not judged. */
export const maternityBeyondLaw = {
  'c183-twelve-years-on': {
    theme: 'maternity',
    kind: 'case',
    at: [
      equalityArticle(`${standards}, shortcomings on Convention 183`),
      locate('ilo-normlex', 'C183, direct request adopted 2024, article 8(2)'),
    ],
    harms: ['pregnancy-dismissal-unproven', 'no-return-to-post'],
  },
} as const;
