import { all, any, type Condition, choiceFact, fact, type Procedure, refersTo, step } from '@tarazy/rules';
import { law } from '../law.ts';
import { barredOccupations } from './law.ts';

const { unions } = law.ref;
const { founding, registration, reregistration, confirmation, affiliation, tiers } = unions;
const theme = 'unions';

/** Tiers of the law of 2014: companies, industries, the country; and the unions of a region. */
const unionTiers = ['local', 'industrial', 'national', 'territorial'] as const;

/** Facts about a file for registration. */
export const registrationFacts = {
  tier: choiceFact(unionTiers),
  reRegistration: fact('yesNo'),
  founders: fact('count'),
  congressHeld: fact('yesNo'),
  nameTaken: fact('yesNo'),
  charterComplete: fact('yesNo'),
  formFaults: fact('yesNo'),
  branchesPlanned: fact('yesNo'),
  internationalPlanned: fact('yesNo'),
  founderInDebt: fact('yesNo'),
  newFaults: fact('yesNo'),
  structureDemanded: fact('yesNo'),
  halfShown: fact('yesNo'),
  regionShare: fact('share'),
  monthsOfWindow: fact('months'),
  earlierFile: fact('yesNo'),
  stateError: fact('yesNo'),
} as const;

const it = refersTo(registrationFacts);

/** Nothing can be refused where no registration is needed or a notice is enough. */
const nobodyRefuses = any(registration.required.not(), registration.byDecision.not());
const listClosed = any(nobodyRefuses, registration.openGrounds.not());

/**
 * Presence in more than the share of regions asked for. The sources say that it was not shown for half, and not how far
 * the union reached, so a lower share leaves the step open.
 */
const reaches = (
  threshold: typeof tiers.nationalRegions,
  facts: { readonly halfShown: Condition; readonly regionShare: typeof it.regionShare },
) =>
  any(
    threshold.inForce().not(),
    threshold.atMost(0),
    facts.halfShown,
    all(threshold.lessThan(0.5), facts.regionShare.moreThan(threshold)),
  );

/** Founding a union and having it registered by the justice authorities: step one. */
const registerUnion = {
  theme,
  facts: registrationFacts,
  steps: {
    founders: step('workers', any(it.reRegistration, it.founders.atLeast(founding.workers))),
    congress: step('workers', any(it.reRegistration, founding.congress.not(), it.congressHeld)),
    name: step(
      'law',
      any(nobodyRefuses, registration.distinctName.not(), it.nameTaken.not(), registration.defectsMended),
    ),
    charter: step(
      'law',
      any(nobodyRefuses, registration.charterDetail.not(), it.charterComplete, registration.defectsMended),
    ),
    form: step('authority', any(listClosed, it.formFaults.not(), registration.defectsMended)),
    silence: step(
      'authority',
      any(
        listClosed,
        all(
          any(it.branchesPlanned.not(), registration.branchesProvided),
          any(it.internationalPlanned.not(), unions.international.localMayJoin),
          it.founderInDebt.not(),
        ),
      ),
    ),
    once: step('authority', any(nobodyRefuses, it.newFaults.not(), registration.defectsAtOnce)),
    structure: step(
      'authority',
      any(
        listClosed,
        confirmation.required.not(),
        it.structureDemanded.not(),
        all(it.tier.is('national'), reaches(tiers.nationalRegions, it)),
        all(it.tier.is('industrial'), reaches(tiers.industrialRegions, it)),
      ),
    ),
    time: step(
      'law',
      any(
        nobodyRefuses,
        it.reRegistration.not(),
        reregistration.windowMonths.inForce().not(),
        it.monthsOfWindow.lessThan(reregistration.windowMonths),
        all(reregistration.lastDayCounts, it.monthsOfWindow.equals(reregistration.windowMonths)),
        all(registration.clockStops, it.earlierFile),
      ),
    ),
    intake: step('authority', any(nobodyRefuses, it.stateError.not(), registration.clockStops)),
  },
} as const satisfies Procedure;

/** Facts about a union that is registered and has to confirm what it is. */
export const confirmationFacts = {
  tier: choiceFact(unionTiers),
  monthsSinceRegistration: fact('months'),
  membershipShown: fact('yesNo'),
  affiliated: fact('yesNo'),
  halfShown: fact('yesNo'),
  regionShare: fact('share'),
  inBothCities: fact('yesNo'),
  workerShare: fact('share'),
} as const;

const status = refersTo(confirmationFacts);

const dutyToJoin = (tier: typeof status.tier) =>
  any(
    all(tier.is('local'), affiliation.localToIndustrial),
    all(tier.is('industrial'), affiliation.industrialToNational),
    all(tier.is('territorial'), affiliation.territorialToNational),
  );

/** Proving the status of a registered union: step two. */
const confirmStatus = {
  theme,
  facts: confirmationFacts,
  steps: {
    time: step(
      'law',
      any(
        confirmation.required.not(),
        confirmation.months.inForce().not(),
        status.monthsSinceRegistration.atMost(confirmation.months),
      ),
    ),
    membership: step(
      'workers',
      any(confirmation.required.not(), confirmation.membershipProof.not(), status.membershipShown),
    ),
    higherTier: step(
      'law',
      any(confirmation.required.not(), dutyToJoin(status.tier).not(), status.affiliated),
    ),
    structure: step(
      'law',
      any(
        confirmation.required.not(),
        status.tier.isOneOf('local', 'territorial'),
        all(
          status.tier.is('national'),
          reaches(tiers.nationalRegions, status),
          any(tiers.nationalCities.not(), status.inBothCities),
        ),
        all(
          status.tier.is('industrial'),
          any(
            status.workerShare.moreThan(tiers.industrialShare),
            all(
              reaches(tiers.industrialRegions, status),
              any(tiers.industrialCities.not(), status.inBothCities),
            ),
          ),
        ),
      ),
    ),
  },
} as const satisfies Procedure;

/** Facts about a union that looks for a higher tier to join. */
export const affiliationFacts = {
  tier: choiceFact(unionTiers),
  hostAgreed: fact('yesNo'),
  hostConfirmed: fact('yesNo'),
  hostOfOwnChoice: fact('yesNo'),
} as const;

const host = refersTo(affiliationFacts);
const freeToStay = dutyToJoin(host.tier).not();

/** Keeping a lawful standing below the national tier: by joining a union above, or without one. */
const standBelow = {
  theme,
  facts: affiliationFacts,
  steps: {
    host: step('law', any(freeToStay, host.hostAgreed)),
    hostStatus: step('law', any(freeToStay, confirmation.required.not(), host.hostConfirmed)),
    ownChoice: step('law', any(freeToStay, host.hostOfOwnChoice)),
  },
} as const satisfies Procedure;

/** Facts about a group that acts as a union without being registered. */
export const unregisteredFacts = { registered: fact('yesNo') } as const;

const group = refersTo(unregisteredFacts);

/** Acting as a union before, or without, registration. */
const actUnregistered = {
  theme,
  facts: unregisteredFacts,
  steps: {
    standing: step('law', any(group.registered, registration.required.not(), founding.groupIsEntity)),
    penalty: step('law', any(group.registered, unions.criminal.unregistered.not())),
  },
} as const satisfies Procedure;

/** Facts about a person who would join or form a union. */
export const memberFacts = {
  occupation: choiceFact([...barredOccupations, 'other']),
  citizen: fact('yesNo'),
} as const;

const person = refersTo(memberFacts);

/** Forming or joining a union, seen from the person. */
const joinUnion = {
  theme,
  facts: memberFacts,
  steps: {
    occupation: step('law', unions.membership.barredOccupations.includes(person.occupation).not()),
    citizenship: step('law', any(unions.membership.citizensOnly.not(), person.citizen)),
  },
} as const satisfies Procedure;

/** Facts about money for a union. */
export const fundingFacts = { fromAbroad: fact('yesNo') } as const;

const money = refersTo(fundingFacts);
const bansLifted = all(unions.funding.constitutionBars.not(), unions.funding.statuteBars.not());

/** Receiving money from an international organisation of workers. */
const receiveFunds = {
  theme,
  facts: fundingFacts,
  steps: {
    constitution: step('law', any(money.fromAbroad.not(), unions.funding.constitutionBars.not())),
    statute: step('law', any(money.fromAbroad.not(), unions.funding.statuteBars.not())),
    penalty: step(
      'law',
      any(
        money.fromAbroad.not(),
        bansLifted,
        unions.funding.offence.not(),
        unions.funding.prisonYears.atMost(0),
      ),
    ),
  },
} as const satisfies Procedure;

/** The procedures of the theme by id. */
export const unionProcedures = {
  'register-union': registerUnion,
  'confirm-status': confirmStatus,
  'stand-below': standBelow,
  'act-unregistered': actUnregistered,
  'join-union': joinUnion,
  'receive-funds': receiveFunds,
};
