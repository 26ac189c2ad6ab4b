import type { FactSpecs } from '@tarazy/rules';
import { caseOf, concluded, stated } from '../case.ts';
import { balanceArticle, equalityArticle, hrw } from '../sources.ts';
import type { disputeHarms } from './harms.ts';
import type { disputeProcedures, keptSettlementFacts } from './procedures.ts';

const collective = 'III, Collective Bargaining (p. 47)';

/** A case of this theme. */
const disputeCase = <F extends FactSpecs>() =>
  caseOf<F, keyof typeof disputeProcedures, keyof typeof disputeHarms | 'bad-faith-bargaining'>('disputes');

/** Every event of the inventory that the law of this theme can decide. */
export const disputeCases = {
  'evrotech-outside-2012': disputeCase<typeof keptSettlementFacts>()({
    procedure: 'keep-settlement',
    from: '2012-10-16',
    to: '2012-12',
    place: 'satpaev',
    sector: 'mining-services',
    organisation: 'EvroTekhService',
    facts: {
      bothSigned: stated(true, hrw(`${collective}, fn 155`)),
      byCommission: concluded(false),
    },
    evidence: {
      settlement: {
        at: hrw(`${collective}, fn 155-156`),
        figures: [
          { value: 9, of: 'points' },
          { value: 0, of: 'fulfilled' },
        ],
      },
    },
    harms: ['bad-faith-bargaining'],
  }),
};

/** Recommendations of the theme that law alone cannot carry: kept and shown, not judged. */
export const disputesBeyondLaw = {
  'researchers-argue-change': {
    theme: 'disputes',
    kind: 'recommendation',
    at: [equalityArticle('5, Results and conclusion')],
    addressee: 'researchers',
    harms: [],
  },
  'researchers-build-procedures': {
    theme: 'disputes',
    kind: 'recommendation',
    at: [balanceArticle('6')],
    addressee: 'researchers',
    harms: ['poor-working-conditions', 'disputes-escalate'],
  },
} as const;
