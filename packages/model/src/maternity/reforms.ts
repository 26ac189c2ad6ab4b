import { change, type Recommendation, type Reform } from '@tarazy/rules';
import { law } from '../law.ts';
import { equalityArticle, locate } from '../sources.ts';
import { standards } from './places.ts';

const { maternity } = law.ref;
const theme = 'maternity';

const authorsAsk = (at: string): Recommendation => ({
  body: 'kuttygalieva-authors',
  at: equalityArticle(at),
});
const expertsAsk = (at: string): Recommendation => ({ body: 'ilo-ceacr', at: equalityArticle(at) });
const onConvention = (item: number) => `${standards}, shortcomings on Convention 183, item ${item}`;
const onBenefits = (item: number) => `${standards}, recommendations on Convention 183, item ${item}`;

/** Named changes to the law of maternity. */
export const maternityReforms = {
  'employer-proves-maternity': {
    theme,
    form: 'statute',
    changes: [change(maternity.dismissal.employerProves, true)],
    recommendedBy: [expertsAsk(onConvention(1)), authorsAsk(onConvention(1))],
  },
  'return-to-same-post': {
    theme,
    form: 'statute',
    changes: [change(maternity.return.samePost, true)],
    recommendedBy: [
      expertsAsk(onConvention(2)),
      { body: 'ilo-ceacr', at: locate('ilo-normlex', 'C183, direct request adopted 2024, article 8(2)') },
      authorsAsk(onConvention(2)),
    ],
  },
  'enforce-maternity-guarantees': {
    theme,
    form: 'practice',
    changes: [change(maternity.guaranteesEnforced, true)],
    recommendedBy: [authorsAsk('5. Results and conclusion, initiative 7')],
  },
  'maternity-benefit-floor': {
    theme,
    form: 'statute',
    changes: [change(maternity.benefit.fundFloorShare, 1)],
    recommendedBy: [authorsAsk(onBenefits(2))],
  },
  'drop-maternity-top-up': {
    theme,
    form: 'statute',
    changes: [change(maternity.benefit.employerTopUp, null)],
    recommendedBy: [authorsAsk(onBenefits(1))],
    requires: ['maternity-benefit-floor'],
  },
  'support-mothers-outside-fund': {
    theme,
    form: 'statute',
    changes: [
      change(maternity.benefit.outsideFund.member('notEntitled'), true),
      change(maternity.benefit.outsideFund.member('notEmployed'), true),
    ],
    recommendedBy: [authorsAsk(onBenefits(3))],
  },
} as const satisfies Record<string, Reform>;
