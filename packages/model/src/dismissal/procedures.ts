import { all, any, choiceFact, fact, type Procedure, refersTo, step } from '@tarazy/rules';
import { law } from '../law.ts';

const { dismissal } = law.ref;
const { grounds, fixedTerm, protection, sanctions, discipline, criminal } = dismissal;
const theme = 'dismissal';

/** Facts about the dismissal of somebody who stands up for a union or for fellow workers. */
export const unionistFacts = {
  groundShown: fact('yesNo'),
  causeJust: fact('yesNo'),
  motiveShown: fact('yesNo'),
  wasLeader: fact('yesNo'),
  unionBodyConsented: fact('yesNo'),
} as const;

const worker = refersTo(unionistFacts);

/** Dismissing a union activist: the ground, then what the Trade Union Law adds. Every step that holds brings the dismissal nearer. */
const dismissUnionist = {
  theme,
  sought: 'blocked',
  facts: unionistFacts,
  steps: {
    ground: step('employer', any(grounds.listed.not(), worker.groundShown)),
    cause: step('employer', any(grounds.justCause.not(), worker.causeJust)),
    motive: step('law', all(protection.discriminationBarred, worker.motiveShown).not()),
    leader: step(
      'employer',
      any(
        worker.wasLeader.not(),
        protection.leaderRule.is('noRule'),
        all(protection.leaderRule.is('reasonableBasis'), worker.groundShown),
        worker.unionBodyConsented,
      ),
    ),
  },
} as const satisfies Procedure;

/** Facts about the end of a contract for a fixed term. */
export const contractEndFacts = {
  termEnded: fact('yesNo'),
  endNotified: fact('yesNo'),
  reasonShown: fact('yesNo'),
} as const;

const contract = refersTo(contractEndFacts);

/** Not renewing the contract of an activist: no dismissal, and so no ground, motive or consent is asked for. */
const letContractLapse = {
  theme,
  sought: 'blocked',
  facts: contractEndFacts,
  steps: {
    term: step('law', contract.termEnded),
    notice: step('employer', any(fixedTerm.tacitRenewal.not(), contract.endNotified)),
    review: step('law', any(fixedTerm.endReviewed.not(), contract.reasonShown)),
  },
} as const satisfies Procedure;

/** Facts about a resignation that was not free. */
export const resignationFacts = { resigned: fact('yesNo'), pressed: fact('yesNo') } as const;

const resignation = refersTo(resignationFacts);

/** Pressing an organiser to resign: a resignation leaves no dismissal to review. */
const pressToResign = {
  theme,
  sought: 'blocked',
  facts: resignationFacts,
  steps: {
    resignation: step('employer', resignation.resigned),
    counts: step('law', all(protection.forcedResignation, resignation.pressed).not()),
  },
} as const satisfies Procedure;

/** Facts about a disciplinary measure or a bonus withheld. */
export const disciplineFacts = {
  breachShown: fact('yesNo'),
  explanationAsked: fact('yesNo'),
  motiveShown: fact('yesNo'),
} as const;

const measure = refersTo(disciplineFacts);

/** Disciplining a unionist: articles 65 and 66 of the Labour Code, then the motive. */
const disciplineUnionist = {
  theme,
  sought: 'blocked',
  facts: disciplineFacts,
  steps: {
    breach: step('employer', any(discipline.onlyForBreach.not(), measure.breachShown)),
    explanation: step('employer', any(discipline.explanationFirst.not(), measure.explanationAsked)),
    motive: step('law', all(protection.discriminationBarred, measure.motiveShown).not()),
  },
} as const satisfies Procedure;

/** Facts about threats that keep workers from a union. */
export const threatFacts = { threatened: fact('yesNo'), complained: fact('yesNo') } as const;

const threat = refersTo(threatFacts);

/** Having threats against union members punished: the ban is one thing, a sanction and a complaint are others. */
const punishThreats = {
  theme,
  facts: threatFacts,
  steps: {
    ban: step('law', all(threat.threatened, protection.noninterference)),
    sanction: step('law', sanctions.threats),
    complaint: step('workers', threat.complained),
  },
} as const satisfies Procedure;

/** What unionists have been accused of. */
const accusations = ['discord', 'defamation', 'funds', 'theft', 'interference'] as const;

/** Facts about a criminal case against somebody who stands up for a union or for fellow workers. */
export const accusationFacts = {
  accusation: choiceFact(accusations),
  advocacyOnly: fact('yesNo'),
  substantialHarm: fact('yesNo'),
  closedBefore: fact('yesNo'),
  newFacts: fact('yesNo'),
  reprisalClaimed: fact('yesNo'),
  claimExamined: fact('yesNo'),
} as const;

const accused = refersTo(accusationFacts);

/** Opening a criminal case against a unionist: whether the law knows such a crime, and what stands before a case. */
const openCase = {
  theme,
  sought: 'blocked',
  facts: accusationFacts,
  steps: {
    offence: step(
      'law',
      any(
        accused.accusation.isOneOf('funds', 'theft'),
        all(accused.accusation.is('defamation'), criminal.defamation.isCrime),
        all(
          accused.accusation.is('discord'),
          any(accused.advocacyOnly.not(), all(criminal.discord.socialGround, criminal.discord.defined.not())),
        ),
        all(
          accused.accusation.is('interference'),
          criminal.interference.offence,
          any(criminal.interference.needsHarm.not(), accused.substantialHarm),
        ),
      ),
    ),
    reopening: step(
      'authority',
      any(accused.closedBefore.not(), criminal.cases.reopenNeedsNewFacts.not(), accused.newFacts),
    ),
    reprisal: step(
      'authority',
      any(criminal.cases.reprisalClaimFirst.not(), accused.reprisalClaimed.not(), accused.claimExamined),
    ),
  },
} as const satisfies Procedure;

/** Facts about records of a union that investigators hold. */
export const recordsFacts = { monthsHeld: fact('months') } as const;

const records = refersTo(recordsFacts);

/** Keeping the records of a union after a search. */
const keepRecords = {
  theme,
  sought: 'blocked',
  facts: recordsFacts,
  steps: {
    limit: step(
      'authority',
      any(
        criminal.cases.recordsReturnMonths.inForce().not(),
        records.monthsHeld.atMost(criminal.cases.recordsReturnMonths),
      ),
    ),
  },
} as const satisfies Procedure;

/** The procedures of the theme by id. */
export const dismissalProcedures = {
  'dismiss-unionist': dismissUnionist,
  'let-contract-lapse': letContractLapse,
  'press-to-resign': pressToResign,
  'discipline-unionist': disciplineUnionist,
  'punish-threats': punishThreats,
  'open-criminal-case': openCase,
  'keep-union-records': keepRecords,
};
