import { all, any, fact, type Procedure, refersTo, step } from '@tarazy/rules';
import { law } from '../law.ts';
import { longDayAllowed } from './long-day.ts';

const { telework } = law.ref;
const theme = 'telework';

/** Facts about a move to telework, by agreement or by an act of the employer. */
export const transferFacts = {
  awayFromEmployer: fact('yesNo'),
  atHostSite: fact('yesNo'),
  atOtherSite: fact('yesNo'),
  usesIct: fact('yesNo'),
  alternates: fact('yesNo'),
  agreed: fact('yesNo'),
  danger: fact('yesNo'),
  actNamesTerms: fact('yesNo'),
  equipmentProvided: fact('yesNo'),
  ownCostsRepaid: fact('yesNo'),
  safetyActIssued: fact('yesNo'),
} as const;

const moved = refersTo(transferFacts);

/** Moving workers to telework: article 138 in its order, after the definition of article 1. */
const moveToTelework = {
  theme,
  sought: 'blocked',
  facts: transferFacts,
  steps: {
    concept: step(
      'law',
      all(
        telework.regulated,
        any(telework.concept.outsideEmployer.not(), moved.awayFromEmployer),
        any(telework.concept.sites.not(), moved.atOtherSite.not()),
        any(telework.concept.hostParty.not(), moved.atHostSite.not()),
        any(telework.concept.ictRequired.not(), moved.usesIct),
        any(moved.alternates.not(), telework.concept.combined),
      ),
    ),
    ground: step(
      'law',
      any(
        all(
          moved.agreed,
          any(
            telework.establishment.byAgreement.inForce().not(),
            all(telework.establishment.byAgreement, telework.establishment.atAnyTime),
          ),
        ),
        telework.establishment.imposable.inForce().not(),
        all(telework.establishment.imposable, any(telework.establishment.onlyInDanger.not(), moved.danger)),
      ),
    ),
    act: step(
      'employer',
      any(moved.agreed, telework.establishment.actRequirements.inForce().not(), moved.actNamesTerms),
    ),
    supply: step(
      'employer',
      any(
        moved.equipmentProvided,
        all(telework.supply.reimbursementDue, moved.ownCostsRepaid),
        all(telework.supply.dutyToProvide.not(), telework.supply.reimbursementDue.not()),
      ),
    ),
    safety: step('employer', any(telework.safety.standardsInAct.inForce().not(), moved.safetyActIssued)),
  },
} as const satisfies Procedure;

/** Facts about watching a teleworker. */
const watchFacts = {
  withinLimits: fact('yesNo'),
  privateDataSeen: fact('yesNo'),
  familySeen: fact('yesNo'),
} as const;

const watched = refersTo(watchFacts);

/** Watching a teleworker at home by software, seen from the employer. */
const monitorTeleworker = {
  theme,
  sought: 'blocked',
  facts: watchFacts,
  steps: {
    limits: step(
      'law',
      any(
        all(telework.monitoring.limits.not(), telework.monitoring.technicalLimits.not()),
        watched.withinLimits,
      ),
    ),
    secrecy: step(
      'law',
      any(
        telework.secrecy.clause.not(),
        telework.secrecy.protects.is('employer'),
        watched.privateDataSeen.not(),
      ),
    ),
    home: step('law', any(telework.privacy.homeFramework.not(), watched.familySeen.not())),
  },
} as const satisfies Procedure;

/** Facts about concluding a contract at a distance. */
const signingFacts = {
  comesInPerson: fact('yesNo'),
  employerSignsElectronically: fact('yesNo'),
  electronicSignature: fact('yesNo'),
  nationalCertificate: fact('yesNo'),
  registeredCentre: fact('yesNo'),
} as const;

const signs = refersTo(signingFacts);

/** Concluding a contract of employment at a distance: on paper in two copies, or as an electronic document. */
const signAtDistance = {
  theme,
  facts: signingFacts,
  steps: {
    form: step(
      'employer',
      any(
        signs.comesInPerson,
        all(
          telework.contract.electronic,
          any(signs.employerSignsElectronically, telework.contract.electronicOffered),
        ),
      ),
    ),
    signature: step(
      'workers',
      any(signs.comesInPerson, telework.contract.signatureRequired.not(), signs.electronicSignature),
    ),
    certificate: step(
      'law',
      any(
        signs.comesInPerson,
        telework.contract.onlyNationalOrRegistered.not(),
        signs.nationalCertificate,
        signs.registeredCentre,
      ),
    ),
  },
} as const satisfies Procedure;

/** Facts about a long day of a teleworker on flexible hours. */
const longDayFacts = {
  overDailyNorm: fact('yesNo'),
  timeRecorded: fact('yesNo'),
  volumeRecorded: fact('yesNo'),
  setByAct: fact('yesNo'),
  accountMonths: fact('months'),
} as const;

const day = refersTo(longDayFacts);

/** A day of a teleworker on flexible hours that runs over the daily norm. */
const runLongDay = {
  theme,
  sought: 'blocked',
  facts: longDayFacts,
  steps: {
    regime: step('law', telework.flexible.forTeleworkers),
    setting: step(
      'employer',
      any(day.setByAct.not(), telework.hours.controlSetBy.isOneOf('employer', 'contractOrAct')),
    ),
    day: step('law', any(day.overDailyNorm.not(), longDayAllowed)),
    record: step(
      'employer',
      any(
        all(telework.hours.fixedRecord, day.timeRecorded),
        all(telework.hours.outputRecord, day.volumeRecorded),
      ),
    ),
    period: step('law', day.accountMonths.atMost(telework.flexible.referenceMonths)),
  },
} as const satisfies Procedure;

/** Facts about a claim for the costs of telework. */
const costFacts = {
  suppliedButUnused: fact('yesNo'),
  justified: fact('yesNo'),
  amountAgreed: fact('yesNo'),
} as const;

const costs = refersTo(costFacts);

/** Claiming the costs of telework from the employer, to the end. */
const claimCosts = {
  theme,
  facts: costFacts,
  steps: {
    due: step(
      'law',
      all(
        telework.supply.reimbursementDue,
        any(telework.supply.mustUseSupplied.not(), costs.suppliedButUnused.not()),
      ),
    ),
    justified: step('workers', any(telework.supply.costsJustified.not(), costs.justified)),
    agreed: step('employer', any(telework.supply.byAgreement.not(), costs.amountAgreed)),
    forced: step('authority', all(telework.supply.nonPaymentLiability, telework.supply.claimProcedure)),
  },
} as const satisfies Procedure;

/** Facts about a call to a teleworker after hours. */
const callFacts = {
  outsideHours: fact('yesNo'),
  consented: fact('yesNo'),
  excepted: fact('yesNo'),
} as const;

const call = refersTo(callFacts);

/** Staying out of reach outside working time. */
const stayUnreachable = {
  theme,
  facts: callFacts,
  steps: {
    hours: step('law', all(telework.hours.reachableInHoursOnly, call.outsideHours)),
    consent: step('workers', any(telework.hours.extraByConsent.not(), call.consented.not())),
    exception: step('law', call.excepted.not()),
  },
} as const satisfies Procedure;

/** The procedures of the theme by id. */
export const teleworkProcedures = {
  'move-to-telework': moveToTelework,
  'monitor-teleworker': monitorTeleworker,
  'sign-at-distance': signAtDistance,
  'run-long-flexible-day': runLongDay,
  'claim-telework-costs': claimCosts,
  'stay-unreachable': stayUnreachable,
};
