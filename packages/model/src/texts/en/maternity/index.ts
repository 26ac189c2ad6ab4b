import type { ThemeTexts } from '../../types.ts';
import { beyondLaw } from './cases.ts';
import { conditions, harms, obligations } from './harms.ts';
import { law } from './law.ts';
import { procedures } from './procedures.ts';
import { reforms } from './reforms.ts';

export const maternity: ThemeTexts<'maternity'> = {
  title: 'Maternity',
  fields: {
    'maternity-posts': 'Dismissal, leave and return',
    'maternity-benefits': 'Payments and support',
  },
  law,
  reforms,
  harms,
  conditions,
  obligations,
  procedures,
  cases: {},
  beyondLaw,
  places: {},
  terms: {
    notEntitled: 'Women not entitled to the payment of the fund',
    notEmployed: 'Women without work before pregnancy',
    staffCuts: 'Staff cuts',
    businessDecline: 'Decline of business',
    otherGround: 'Another ground',
    maternityLeave: 'Maternity leave',
    childcareLeave: 'Childcare leave',
  },
  figures: { prosecutions: 'prosecutions' },
  // A note follows a place and a dash, so it starts small, ends without a stop and has no dash of its own.
  locatorNotes: {
    undated: 'it does not say since when',
    'leave-covers-maternity': 'maternity and childcare leave read as leave',
    'no-return-after-maternity': 'no express right to return after maternity leave',
    'post-kept-for-childcare-only': 'the post is kept for childcare leave and early check-ups',
    'pay-by-contract': 'pay only where the contract or an act of the employer says so',
    'called-declarative': 'a duty, called a mere declaration',
    'no-article-named': 'no article is named',
  },
};
