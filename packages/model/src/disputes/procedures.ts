import { all, any, fact, type Procedure, refersTo, step } from '@tarazy/rules';
import { law } from '../law.ts';

const { disputes, strikes } = law.ref;

/** Facts about a settlement that the sides sign by themselves or in the conciliation commission. */
export const keptSettlementFacts = {
  bothSigned: fact('yesNo'),
  byCommission: fact('yesNo'),
} as const;
const settlement = refersTo(keptSettlementFacts);

/** Holding an employer to a settlement, wherever it was signed. */
const keepSettlement = {
  theme: 'disputes',
  facts: keptSettlementFacts,
  steps: {
    signed: step('workers', settlement.bothSigned),
    binding: step(
      'law',
      any(all(settlement.byCommission, strikes.settlement.binds), disputes.settlement.outsideBinds),
    ),
    court: step('authority', strikes.settlement.courtEnforces),
  },
} as const satisfies Procedure;

/** The procedures of the theme by id. */
export const disputeProcedures = { 'keep-settlement': keepSettlement };
