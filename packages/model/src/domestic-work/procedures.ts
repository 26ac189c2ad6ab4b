import { all, any, choiceFact, fact, type Procedure, refersTo, step } from '@tarazy/rules';
import { law } from '../law.ts';

const { contract, protection, redress } = law.ref.domesticWork;
const { enforcement } = law.ref;

/** Facts about a domestic worker who seeks redress. */
const domesticComplaintFacts = {
  writtenContract: fact('yesNo'),
  signsOfEmployment: fact('count'),
  channel: choiceFact(['labourInspectorate', 'courtOfLaw', 'conciliationCommission']),
} as const;

const it = refersTo(domesticComplaintFacts);

/** A domestic worker's complaint: from the relation to somebody who looks into it. */
const complainOfHousehold = {
  theme: 'domestic-work',
  facts: domesticComplaintFacts,
  steps: {
    employment: step(
      'law',
      any(it.writtenContract, all(enforcement.work.oneSignIsEnough, it.signsOfEmployment.atLeast(1))),
    ),
    channel: step(
      'law',
      any(
        all(it.channel.is('courtOfLaw'), redress.court),
        all(it.channel.is('labourInspectorate'), redress.inspectorate),
        all(it.channel.is('conciliationCommission'), redress.conciliation),
      ),
    ),
    proof: step('employer', any(it.writtenContract, contract.formalisation)),
    oversight: step('authority', protection.monitoring),
  },
} as const satisfies Procedure;

/** The procedures of the theme by id. */
export const domesticWorkProcedures = { 'complain-of-household': complainOfHousehold };
