import type { FactSpecs } from '@tarazy/rules';
import { caseOf, concluded, stated } from '../case.ts';
import { balanceArticle, equalityArticle, locate } from '../sources.ts';
import type { equalityHarms } from './harms.ts';
import type { equalityProcedures, vacancyFacts } from './procedures.ts';

const theme = 'equality';
const implementation = equalityArticle('4. Discussion, Implementation of gender equality standards');
const press = locate('press-vacancies-2014', 'whole article');

/** A case of this theme. */
const equalityCase = <F extends FactSpecs>() =>
  caseOf<F, keyof typeof equalityProcedures, keyof typeof equalityHarms>(theme);

/** The only event of the theme with enough facts. Counts of cases are evidence, not cases. */
export const equalityCases = {
  'almaty-vacancy-sites-2014': equalityCase<typeof vacancyFacts>()({
    procedure: 'publish-vacancy',
    from: '2014-06-11',
    to: '2014-06-11',
    place: 'almaty',
    sector: 'all-sectors',
    organisation: 'Vacancy websites',
    facts: { noticeGround: stated('sex', press), justifiedByLaw: concluded(false) },
    evidence: { ruling: { at: press, figures: [{ value: 4, of: 'vacancySites' }] } },
    harms: ['vacancy-discrimination'],
  }),
};

/** Counts, harms and calls of the theme that law alone cannot decide: kept and shown, not judged. */
export const equalityBeyondLaw = {
  'article-145-unused': { theme, kind: 'case', at: [implementation], harms: ['discrimination-unpursued'] },
  'article-152-unused': { theme, kind: 'case', at: [implementation], harms: ['discrimination-unpursued'] },
  'no-equality-rulings': {
    theme,
    kind: 'case',
    at: [implementation],
    harms: ['discrimination-unpursued', 'discrimination-unprovable'],
  },
  'ratified-not-enacted': {
    theme,
    kind: 'case',
    at: [implementation, locate('ilo-normlex', 'C183, direct request adopted 2024, article 8(2)')],
    harms: ['nominal-compliance', 'pregnancy-dismissal-unproven', 'no-return-to-post'],
  },
  'glass-ceiling': { theme, kind: 'harm', at: [equalityArticle('2. Literature review')] },
  'labour-law-unfollowed': {
    theme,
    kind: 'harm',
    at: [balanceArticle('1.3; 6. Concluding remarks')],
  },
  'equality-as-norm': {
    theme,
    kind: 'recommendation',
    addressee: 'government',
    at: [equalityArticle('4. Discussion, Broadening the Scope, item 1')],
    harms: ['gender-pay-gap', 'nominal-compliance'],
  },
  'use-ilo-supervision': {
    theme,
    kind: 'recommendation',
    addressee: 'government',
    at: [equalityArticle('4. Discussion, Broadening the Scope, items 3-6')],
    harms: ['nominal-compliance'],
  },
} as const;
