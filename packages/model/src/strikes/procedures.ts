import { all, any, choiceFact, fact, norms, type Procedure, refersTo, step } from '@tarazy/rules';
import { law } from '../law.ts';
import { strikeSectors } from './law.ts';

const { strikes } = law.ref;
const theme = 'strikes';

/** Facts about an attempt to strike. Shares are of the workforce, days are counted to the event. */
export const strikeFacts = {
  demandsPut: fact('yesNo'),
  workingDaysSinceDemands: fact('workingDays'),
  workforceAsked: fact('yesNo'),
  meetingHeld: fact('yesNo'),
  meetingShare: fact('share'),
  meetingVote: fact('share'),
  signatures: fact('count'),
  employees: fact('count'),
  unionDecided: fact('yesNo'),
  conciliationFailed: fact('yesNo'),
  employerEvaded: fact('yesNo'),
  settlementBroken: fact('yesNo'),
  awardBroken: fact('yesNo'),
  sector: choiceFact([...strikeSectors, 'other']),
  hazardousFacility: fact('yesNo'),
  equipmentKeptRunning: fact('yesNo'),
  endangersLife: fact('yesNo'),
  minimumServicesKept: fact('yesNo'),
  localConsentGiven: fact('yesNo'),
  noticeWorkingDays: fact('workingDays'),
} as const;

const it = refersTo(strikeFacts);

const signaturesNeeded = strikes.signatureShare.times(it.employees);
const enoughSignatures = any(
  strikes.signatureShare.inForce().not(),
  it.signatures.moreThan(signaturesNeeded),
  all(strikes.signatureRule.is('atLeast'), it.signatures.equals(signaturesNeeded)),
);
const meetingCarried = all(
  it.meetingHeld,
  any(strikes.demands.workforceApproval.not(), it.meetingShare.atLeast(strikes.demands.quorum)),
  it.meetingShare.moreThan(strikes.decision.quorum),
  it.meetingVote.moreThan(0.5),
);

const takenByTheRightBody = any(strikes.decision.maker.is('workforce'), it.unionDecided);

const inBarredSector = strikes.workplace.barredSectors.includes(it.sector);
const inLifeSupport = it.sector.isOneOf(
  'rail',
  'aviation',
  'medical',
  'publicTransport',
  'water',
  'electricity',
  'heat',
  'communications',
);
const hazardousLimited = all(
  it.hazardousFacility,
  any(strikes.workplace.hazardousBarred, strikes.workplace.hazardousUnlessKeptRunning),
);
const dangerBars = all(strikes.workplace.barredWhereDanger, it.endangersLife);

/** Raising demands, conciliation, calling a strike: chapter 16 of the Labour Code, in its order. */
const callStrike = {
  theme,
  facts: strikeFacts,
  steps: {
    demands: step(
      'workers',
      all(it.demandsPut, it.workingDaysSinceDemands.atLeast(strikes.demands.replyWorkingDays)),
    ),
    backing: step(
      'workers',
      any(
        all(strikes.decision.unionAlone, it.unionDecided),
        all(takenByTheRightBody, it.workforceAsked, any(meetingCarried, enoughSignatures)),
      ),
    ),
    conciliation: step(
      'employer',
      any(
        strikes.conciliation.mustBeExhausted.not(),
        it.conciliationFailed,
        it.employerEvaded,
        it.settlementBroken,
        all(
          strikes.conciliation.extendable.not(),
          it.workingDaysSinceDemands.moreThan(
            strikes.demands.replyWorkingDays
              .plus(strikes.conciliation.formWorkingDays)
              .plus(strikes.conciliation.examineWorkingDays),
          ),
        ),
      ),
    ),
    arbitration: step(
      'law',
      any(
        strikes.arbitration.compulsoryWhereLimited.not(),
        all(hazardousLimited.not(), inLifeSupport.not(), dangerBars.not()),
        it.awardBroken,
      ),
    ),
    workplace: step(
      'law',
      all(
        inBarredSector.not(),
        dangerBars.not(),
        any(
          it.hazardousFacility.not(),
          norms(
            {
              inForce: strikes.workplace.hazardousBarred,
              says: strikes.workplace.hazardousBarred.not(),
            },
            { inForce: strikes.workplace.hazardousUnlessKeptRunning, says: it.equipmentKeptRunning },
          ),
        ),
      ),
    ),
    services: step(
      'authority',
      any(
        inLifeSupport.not(),
        all(
          any(strikes.workplace.minimumServices.not(), it.minimumServicesKept),
          any(strikes.workplace.localConsent.not(), it.localConsentGiven),
        ),
      ),
    ),
    notice: step(
      'workers',
      any(
        strikes.notice.workingDays.inForce().not(),
        it.noticeWorkingDays.atLeast(strikes.notice.workingDays),
      ),
    ),
  },
} as const satisfies Procedure;

/** Facts about the dismissal of a person who took part in a strike. */
export const dismissalFacts = {
  absenceHours: fact('hours'),
  strikeLawful: fact('yesNo'),
  strikePeaceful: fact('yesNo'),
  wasRepresentative: fact('yesNo'),
  representativesBodyConsented: fact('yesNo'),
} as const;

const absent = refersTo(dismissalFacts);

/** Dismissal for absence during a strike, seen from the employer: every step that holds brings the dismissal nearer. */
const dismissStriker = {
  theme,
  sought: 'blocked',
  facts: dismissalFacts,
  steps: {
    absence: step('employer', absent.absenceHours.moreThan(strikes.dismissal.absenceHours)),
    unexcused: step(
      'law',
      all(
        absent.strikeLawful.not(),
        all(strikes.dismissal.peacefulStrikeExcused, absent.strikePeaceful).not(),
      ),
    ),
    sanction: step('law', any(strikes.sanctions.onlyWhereRulesConform.not(), absent.strikePeaceful.not())),
    representative: step(
      'employer',
      any(
        absent.wasRepresentative.not(),
        strikes.dismissal.representativesProtected.not(),
        absent.representativesBodyConsented,
      ),
    ),
  },
} as const satisfies Procedure;

/** Facts about the end of conciliation. */
export const conciliationFacts = {
  bothSigned: fact('yesNo'),
  arbitrationOpened: fact('yesNo'),
} as const;

const ended = refersTo(conciliationFacts);

/** Ending conciliation: by agreement, or on to arbitration. */
const endConciliation = {
  theme,
  sought: 'blocked',
  facts: conciliationFacts,
  steps: {
    agreedOrArbitrated: step(
      'employer',
      any(ended.bothSigned, ended.arbitrationOpened, strikes.conciliation.endRequiresArbitration.not()),
    ),
  },
} as const satisfies Procedure;

/** Facts about measures that an employer takes while its suit over a strike is pending. */
export const suspensionFacts = { unpaid: fact('yesNo'), suitPending: fact('yesNo') } as const;

const suspended = refersTo(suspensionFacts);

/** Suspending a striker without pay while the employer's suit is pending. */
const suspendStriker = {
  theme,
  sought: 'blocked',
  facts: suspensionFacts,
  steps: {
    ground: step(
      'law',
      any(suspended.unpaid.not(), suspended.suitPending.not(), strikes.sanctions.suspensionPendingSuit),
    ),
  },
} as const satisfies Procedure;

/** Facts about losses laid at the door of strikers. */
export const damagesFacts = { strikePeaceful: fact('yesNo'), strikeLawful: fact('yesNo') } as const;

const losses = refersTo(damagesFacts);

/** Charging the employer's losses to those who took part in a strike. */
const chargeLosses = {
  theme,
  sought: 'blocked',
  facts: damagesFacts,
  steps: {
    ground: step('law', all(losses.strikeLawful.not(), strikes.sanctions.damagesFromStrikers)),
  },
} as const satisfies Procedure;

/** Facts about a settlement that ends a strike. */
export const settlementFacts = { signed: fact('yesNo'), inConciliation: fact('yesNo') } as const;

const settlement = refersTo(settlementFacts);

/** Holding an employer to a settlement: whether the workers could have it carried out. */
const enforceSettlement = {
  theme,
  facts: settlementFacts,
  steps: {
    binding: step('law', all(settlement.signed, strikes.settlement.binds)),
    court: step('authority', strikes.settlement.courtEnforces),
  },
} as const satisfies Procedure;

/** The procedures of the theme by id. */
export const strikeProcedures = {
  'call-strike': callStrike,
  'dismiss-striker': dismissStriker,
  'end-conciliation': endConciliation,
  'suspend-striker': suspendStriker,
  'charge-losses': chargeLosses,
  'enforce-settlement': enforceSettlement,
};
