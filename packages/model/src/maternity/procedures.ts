import { all, any, choiceFact, fact, type Procedure, refersTo, step } from '@tarazy/rules';
import { dismissalGrounds } from '../family/law.ts';
import { law } from '../law.ts';
import { employerProves } from './proof.ts';

const { maternity, family, enforcement } = law.ref;
const theme = 'maternity';

/** Facts about the dismissal of a woman who is pregnant, on maternity leave or nursing, and her claim. */
const maternityDismissalFacts = {
  certificateShown: fact('yesNo'),
  onLeave: fact('yesNo'),
  ground: choiceFact(dismissalGrounds),
  groundAllowedOnLeave: fact('yesNo'),
  employerShowedOtherReason: fact('yesNo'),
  workerProvedLink: fact('yesNo'),
} as const;

const dismissed = refersTo(maternityDismissalFacts);

/** Dismissal as the employer sees it: every step that holds brings it nearer. Article 54, then proof in court. */
const dismissPregnantWorker = {
  theme,
  sought: 'blocked',
  facts: maternityDismissalFacts,
  steps: {
    leave: step(
      'law',
      any(maternity.dismissal.barredOnLeave.not(), dismissed.onLeave.not(), dismissed.groundAllowedOnLeave),
    ),
    ground: step(
      'law',
      any(dismissed.certificateShown.not(), family.dismissal.sparedGrounds.includes(dismissed.ground).not()),
    ),
    proof: step(
      'employer',
      all(dismissed.workerProvedLink.not(), any(employerProves.not(), dismissed.employerShowedOtherReason)),
    ),
  },
} as const satisfies Procedure;

/** Facts about a suit over a dismissal that a woman links to pregnancy, childbirth or nursing. */
const maternityClaimFacts = {
  dismissedInProtectedTime: fact('yesNo'),
  employerShowedOtherReason: fact('yesNo'),
  workerProvedLink: fact('yesNo'),
} as const;

const claimed = refersTo(maternityClaimFacts);

/** A suit over such a dismissal: what has to be proved, by whom, and what follows. */
const claimMaternityDismissal = {
  theme,
  facts: maternityClaimFacts,
  steps: {
    time: step('workers', claimed.dismissedInProtectedTime),
    proof: step(
      'employer',
      any(claimed.workerProvedLink, all(employerProves, claimed.employerShowedOtherReason.not())),
    ),
    redress: step('authority', enforcement.reinstatement),
  },
} as const satisfies Procedure;

/** Facts about coming back to work after leave. */
const returnFacts = {
  leave: choiceFact(['maternityLeave', 'childcareLeave']),
  childAge: fact('years'),
  endsEarly: fact('yesNo'),
  noticeMonths: fact('months'),
} as const;

const back = refersTo(returnFacts);

/** Coming back to the same or an equivalent post: articles 99 and 100. */
const returnFromLeave = {
  theme,
  facts: returnFacts,
  steps: {
    age: step(
      'law',
      any(back.leave.is('maternityLeave'), back.childAge.atMost(maternity.return.childcareLeaveYears)),
    ),
    notice: step(
      'workers',
      any(
        back.leave.is('maternityLeave'),
        back.endsEarly.not(),
        back.noticeMonths.atLeast(maternity.return.earlyReturnNoticeMonths),
      ),
    ),
    post: step(
      'law',
      any(
        all(back.leave.is('childcareLeave'), maternity.return.postKeptOnChildcareLeave),
        maternity.return.samePost,
      ),
    ),
  },
} as const satisfies Procedure;

/** Facts about a claim to support in pregnancy and childbirth. */
const benefitFacts = {
  entitledToFund: fact('yesNo'),
  workedBefore: fact('yesNo'),
  contractPromisesPay: fact('yesNo'),
} as const;

const benefit = refersTo(benefitFacts);

/** Support in pregnancy and childbirth: whether anything is owed, and whether it replaces earnings. */
const claimMaternityBenefit = {
  theme,
  facts: benefitFacts,
  steps: {
    covered: step(
      'authority',
      any(
        benefit.entitledToFund,
        all(benefit.workedBefore, maternity.benefit.outsideFund.includes('notEntitled')),
        all(benefit.workedBefore.not(), maternity.benefit.outsideFund.includes('notEmployed')),
      ),
    ),
    amount: step(
      'law',
      any(
        benefit.entitledToFund.not(),
        maternity.benefit.fundFloorShare.atLeast(1),
        all(maternity.benefit.employerTopUp.is('byContract'), benefit.contractPromisesPay),
      ),
    ),
  },
} as const satisfies Procedure;

/** The procedures of the theme by id. */
export const maternityProcedures = {
  'dismiss-pregnant-worker': dismissPregnantWorker,
  'claim-maternity-dismissal': claimMaternityDismissal,
  'return-from-leave': returnFromLeave,
  'claim-maternity-benefit': claimMaternityBenefit,
};
