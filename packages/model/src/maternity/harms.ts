import { type Harm, inferred, sourced } from '@tarazy/rules';
import { law } from '../law.ts';
import { equalityArticle } from '../sources.ts';
import { standards } from './places.ts';
import { employerProves } from './proof.ts';

const { maternity, enforcement } = law.ref;

const onConvention = (item: number) =>
  equalityArticle(`${standards}, shortcomings on Convention 183, item ${item}`);
const onBenefits = (item: number) =>
  equalityArticle(`${standards}, recommendations on Convention 183, item ${item}`);
const afterBenefits = equalityArticle(`${standards}, paragraph after the recommendations on Convention 183`);
const initiative4 = '5. Results and conclusion, initiative 4';
const initiative7 = equalityArticle('5. Results and conclusion, initiative 7');

/** Documented harms of the theme, and what each asks of the law. */
export const maternityHarms = {
  'pregnancy-dismissal-unproven': {
    theme: 'maternity',
    years: [2012, 2024],
    tiers: {
      rule: { 'employer-proves': sourced(employerProves, onConvention(1), equalityArticle(initiative4)) },
      enforcement: { 'guarantees-enforced': inferred(maternity.guaranteesEnforced) },
      remedy: { reinstatement: inferred(enforcement.reinstatement) },
    },
    evidence: {
      gap: { at: onConvention(1) },
      courts: {
        at: equalityArticle(`${standards}, court statistics of 2019 to 2023`),
        figures: [
          { value: 0, of: 'prosecutions' },
          { value: 5, of: 'years' },
        ],
      },
    },
  },
  'no-return-to-post': {
    theme: 'maternity',
    years: [2012, 2024],
    tiers: {
      rule: { 'same-post': sourced(maternity.return.samePost, onConvention(2)) },
      enforcement: { 'guarantees-enforced': inferred(maternity.guaranteesEnforced) },
    },
    evidence: { gap: { at: onConvention(2) } },
  },
  'maternity-benefit-low': {
    theme: 'maternity',
    years: [2024, 2024],
    tiers: {
      rule: { 'earnings-guaranteed': sourced(maternity.benefit.fundFloorShare.atLeast(1), onBenefits(2)) },
      enforcement: {
        'no-empty-duty': sourced(maternity.benefit.employerTopUp.inForce().not(), onBenefits(1)),
        'guarantees-enforced': sourced(maternity.guaranteesEnforced, initiative7),
      },
    },
    evidence: { payment: { at: onBenefits(1) } },
  },
  'mothers-outside-fund': {
    theme: 'maternity',
    years: [2024, 2024],
    tiers: {
      rule: {
        'support-for-others': sourced(maternity.benefit.outsideFund.includes('notEntitled'), onBenefits(3)),
        'support-without-work': sourced(maternity.benefit.outsideFund.includes('notEmployed'), afterBenefits),
      },
    },
    evidence: { left: { at: afterBenefits } },
  },
} as const satisfies Record<string, Harm>;
