import { all, any, choiceFact, fact, type Procedure, refersTo, step } from '@tarazy/rules';
import { law } from '../law.ts';
import { dismissalGrounds } from './law.ts';

const { maternity, family } = law.ref;
const theme = 'family';

/** Facts about a worker who is put on night work and does not agree. */
const nightWorkFacts = {
  parent: choiceFact(['mother', 'father', 'otherCarer']),
  childAge: fact('years'),
  raisedWithoutMother: fact('yesNo'),
  childDisabled: fact('yesNo'),
  pregnantWithCertificate: fact('yesNo'),
  consented: fact('yesNo'),
} as const;

const night = refersTo(nightWorkFacts);
const pregnant = all(family.nightWork.pregnantBarred, night.pregnantWithCertificate);
const raisesDisabled = all(family.nightWork.parentsOfDisabled, night.childDisabled);

/** Refusing night work: article 76. */
const refuseNightWork = {
  theme,
  facts: nightWorkFacts,
  steps: {
    holder: step(
      'law',
      any(
        night.parent.is('mother'),
        all(night.parent.is('father'), family.nightWork.holders.is('parents')),
        night.raisedWithoutMother,
        raisesDisabled,
        pregnant,
      ),
    ),
    age: step('law', any(night.childAge.lessThan(family.nightWork.childAge), raisesDisabled, pregnant)),
    consent: step('workers', any(night.consented.not(), pregnant)),
  },
} as const satisfies Procedure;

/** Facts about the dismissal of a worker who cares for somebody. */
const carerDismissalFacts = {
  parent: choiceFact(['mother', 'father', 'otherCarer']),
  childAge: fact('years'),
  raisesAlone: fact('yesNo'),
  ground: choiceFact(dismissalGrounds),
  onLeave: fact('yesNo'),
  groundAllowedOnLeave: fact('yesNo'),
  familyWasReason: fact('yesNo'),
} as const;

const carer = refersTo(carerDismissalFacts);
const ofSmallChild = all(
  any(carer.parent.is('mother'), all(carer.parent.is('father'), family.dismissal.fathersSpared)),
  carer.childAge.lessThan(family.dismissal.smallChildAge),
);
const singleParent = all(carer.raisesAlone, carer.childAge.lessThan(family.dismissal.singleParentChildAge));

/** Dismissal of a carer, seen from the employer: every step that holds brings it nearer. Article 54. */
const dismissCarer = {
  theme,
  sought: 'blocked',
  facts: carerDismissalFacts,
  steps: {
    leave: step(
      'law',
      any(maternity.dismissal.barredOnLeave.not(), carer.onLeave.not(), carer.groundAllowedOnLeave),
    ),
    ground: step(
      'law',
      any(
        all(ofSmallChild.not(), singleParent.not()),
        family.dismissal.sparedGrounds.includes(carer.ground).not(),
      ),
    ),
    single: step('law', any(singleParent.not(), family.dismissal.singleParentLimits.not())),
    reason: step('law', any(carer.familyWasReason.not(), family.dismissal.familyReasonBarred.not())),
  },
} as const satisfies Procedure;

/** The procedures of the theme by id. */
export const familyProcedures = {
  'refuse-night-work': refuseNightWork,
  'dismiss-carer': dismissCarer,
};
