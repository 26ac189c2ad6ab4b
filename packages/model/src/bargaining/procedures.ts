import { all, any, fact, type Procedure, refersTo, step } from '@tarazy/rules';
import { law } from '../law.ts';

const { bargaining, disputes } = law.ref;
const { talks, agreement, pay, change, rotation } = bargaining;
const theme = 'bargaining';

/** Facts about a union that shows itself to the employer. */
export const recognitionFacts = {
  registered: fact('yesNo'),
  employerTold: fact('yesNo'),
  employerAccepts: fact('yesNo'),
} as const;
const seen = refersTo(recognitionFacts);

/** Being recognised: whether a registered union gets its seat where the employer refuses. */
const recogniseUnion = {
  theme,
  facts: recognitionFacts,
  steps: {
    standing: step('workers', all(seen.registered, seen.employerTold)),
    seat: step('law', any(seen.employerAccepts, talks.unionTakesPart)),
    penalty: step('authority', any(seen.employerAccepts, talks.evasionPunished)),
  },
} as const satisfies Procedure;

/** Facts about a proposal to bargain, or to join an agreement that others concluded. */
export const talksFacts = {
  proposalSent: fact('yesNo'),
  joining: fact('yesNo'),
  silentWorkingDays: fact('workingDays'),
  cameToTalks: fact('yesNo'),
} as const;
const proposal = refersTo(talksFacts);

const inTime = any(
  all(proposal.joining.not(), proposal.silentWorkingDays.atMost(talks.replyWorkingDays)),
  all(proposal.joining, proposal.silentWorkingDays.atMost(talks.joinReplyWorkingDays)),
);

/** Opening talks: whether the law brings a silent employer to the table. */
const openTalks = {
  theme,
  facts: talksFacts,
  steps: {
    proposal: step('workers', proposal.proposalSent),
    deadline: step(
      'law',
      any(
        all(proposal.joining.not(), talks.replyWorkingDays.inForce()),
        all(proposal.joining, talks.joinReplyWorkingDays.inForce()),
      ),
    ),
    road: step('law', any(inTime, talks.silenceOpensConciliation)),
    penalty: step('authority', any(proposal.cameToTalks, talks.evasionPunished)),
  },
} as const satisfies Procedure;

/** Facts about points that an agreement leaves open. */
export const openPointsFacts = {
  protocolSigned: fact('yesNo'),
  decidersCame: fact('yesNo'),
} as const;
const points = refersTo(openPointsFacts);

/** Settling the points that a protocol of disagreement leaves open. */
const settleOpenPoints = {
  theme,
  facts: openPointsFacts,
  steps: {
    protocol: step('workers', points.protocolSigned),
    deciders: step('employer', any(points.decidersCame, talks.goodFaith)),
    road: step('law', any(talks.openPointsDuty, talks.protocolOpensConciliation)),
  },
} as const satisfies Procedure;

/** Facts about an agreement that is concluded past a union. */
export const secondUnionFacts = {
  secondOfManagers: fact('yesNo'),
  firstAtTable: fact('yesNo'),
  firstHasMembers: fact('yesNo'),
} as const;
const second = refersTo(secondUnionFacts);

/** Concluding an agreement with a second union, seen from the employer. */
const agreeWithSecondUnion = {
  theme,
  sought: 'blocked',
  facts: secondUnionFacts,
  steps: {
    partner: step('law', any(second.secondOfManagers.not(), talks.dominatedBarred.not())),
    table: step(
      'law',
      any(
        second.firstAtTable,
        second.firstHasMembers.not(),
        all(talks.singleBody.not(), talks.unionTakesPart.not()),
      ),
    ),
  },
} as const satisfies Procedure;

/** Facts about a new pay system. */
export const paySystemFacts = {
  mainUnionAgreed: fact('yesNo'),
  secondAgreed: fact('yesNo'),
  secondOfManagers: fact('yesNo'),
} as const;
const system = refersTo(paySystemFacts);

/** Changing the pay system over the objection of the main union, seen from the employer. */
const changePaySystem = {
  theme,
  sought: 'blocked',
  facts: paySystemFacts,
  steps: {
    consent: step(
      'law',
      any(
        system.mainUnionAgreed,
        all(system.secondAgreed, any(system.secondOfManagers.not(), talks.dominatedBarred.not())),
        pay.setBy.is('agreementOrEmployer'),
      ),
    ),
    objection: step('law', any(system.mainUnionAgreed, pay.objectionStops.not())),
  },
} as const satisfies Procedure;

/** Facts about the end of a collective agreement. */
export const endingFacts = { noticeGiven: fact('yesNo'), unionAgreed: fact('yesNo') } as const;
const ending = refersTo(endingFacts);

/** Ending a collective agreement before its time, seen from the employer. */
const endAgreement = {
  theme,
  sought: 'blocked',
  facts: endingFacts,
  steps: {
    notice: step('employer', ending.noticeGiven),
    ground: step('law', any(ending.unionAgreed, agreement.endsByEmployer)),
  },
} as const satisfies Procedure;

/** Facts about a cut in wages. Days are counted from the announcement to the day of the cut. */
export const wageCutFacts = {
  unionsAgreed: fact('yesNo'),
  economicReasons: fact('yesNo'),
  noticeDays: fact('days'),
  noticeWorkingDays: fact('workingDays'),
  withdrawalOrdered: fact('yesNo'),
} as const;
const cut = refersTo(wageCutFacts);

/** Cutting wages by an order of the employer, seen from the employer. */
const cutWages = {
  theme,
  sought: 'blocked',
  facts: wageCutFacts,
  steps: {
    ground: step(
      'law',
      any(
        cut.unionsAgreed,
        all(cut.economicReasons, change.forEconomicReasons, pay.setBy.is('agreementOrEmployer')),
      ),
    ),
    notice: step(
      'employer',
      all(
        any(change.noticeDays.inForce().not(), cut.noticeDays.atLeast(change.noticeDays)),
        any(
          change.noticeWorkingDays.inForce().not(),
          cut.noticeWorkingDays.atLeast(change.noticeWorkingDays),
        ),
      ),
    ),
    order: step('authority', any(cut.withdrawalOrdered.not(), disputes.authority.ordersBind.not())),
  },
} as const satisfies Procedure;

/** Facts about a rotation shift. */
export const rotationFacts = { shiftDays: fact('days'), workersConsented: fact('yesNo') } as const;
const shift = refersTo(rotationFacts);

/** Setting the length of a rotation shift, seen from the employer. */
const setRotation = {
  theme,
  sought: 'blocked',
  facts: rotationFacts,
  steps: {
    length: step(
      'law',
      any(
        shift.shiftDays.atMost(rotation.days),
        all(shift.workersConsented, shift.shiftDays.atMost(rotation.daysByConsent)),
      ),
    ),
  },
} as const satisfies Procedure;

/** The procedures of the theme by id. */
export const bargainingProcedures = {
  'recognise-union': recogniseUnion,
  'open-talks': openTalks,
  'settle-open-points': settleOpenPoints,
  'agree-with-second-union': agreeWithSecondUnion,
  'change-pay-system': changePaySystem,
  'end-agreement': endAgreement,
  'cut-wages': cutWages,
  'set-rotation': setRotation,
};
