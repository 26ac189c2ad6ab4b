import { all, any, choiceFact, fact, type Procedure, refersTo, step } from '@tarazy/rules';
import { law } from '../law.ts';

const { assembly } = law.ref;

/** Facts about an assembly that was asked for or announced. */
export const assemblyFacts = {
  form: choiceFact(['meeting', 'picket', 'procession']),
  formFaulted: fact('yesNo'),
  spontaneous: fact('yesNo'),
  noticeDays: fact('days'),
  noticeWorkingDays: fact('workingDays'),
  designatedPlace: fact('yesNo'),
  answered: fact('yesNo'),
  permitted: fact('yesNo'),
  alternativeOffered: fact('yesNo'),
  otherEvents: fact('yesNo'),
  damageNamed: fact('yesNo'),
  haltOrdered: fact('yesNo'),
  dangerNamed: fact('yesNo'),
  dangerShown: fact('yesNo'),
} as const;

const it = refersTo(assemblyFacts);
const { notice, place, answer, refusal } = assembly;
const { grounds } = refusal;

const procession = it.form.is('procession');
const inTime = all(
  any(notice.days.inForce().not(), it.noticeDays.atLeast(notice.days)),
  any(procession, notice.workingDays.inForce().not(), it.noticeWorkingDays.atLeast(notice.workingDays)),
  any(
    procession.not(),
    notice.processionWorkingDays.inForce().not(),
    it.noticeWorkingDays.atLeast(notice.processionWorkingDays),
  ),
);

/** A ground that was named and that the law accepts. */
const groundStands = any(
  all(
    it.otherEvents,
    grounds.includes('otherEvents'),
    any(answer.alternative.is('beforeOtherEvents').not(), it.alternativeOffered),
  ),
  all(it.damageNamed, grounds.includes('propertyDamage')),
  all(it.haltOrdered, grounds.includes('temporaryHalt')),
  all(it.dangerNamed, grounds.includes('danger'), any(refusal.onlyWhereNecessary.not(), it.dangerShown)),
);
const mayBeRefused = all(
  answer.mayRefuse,
  any(answer.alternative.is('always').not(), it.alternativeOffered),
  any(refusal.groundsOpen, groundStands),
);

/** Holding an assembly: application or notice, place, and what the local executive body may answer. */
const holdAssembly = {
  theme: 'assembly',
  facts: assemblyFacts,
  steps: {
    application: step('workers', any(it.formFaulted.not(), grounds.includes('formalFault').not())),
    notice: step('workers', any(all(notice.spontaneousAllowed, it.spontaneous), inTime)),
    place: step(
      'law',
      any(place.designatedOnly.not(), it.designatedPlace, all(it.form.is('picket'), place.picketsElsewhere)),
    ),
    answer: step(
      'authority',
      any(
        it.permitted,
        all(
          any(procession.not(), answer.processionNeedsApproval.not()),
          any(all(it.answered.not(), answer.silenceIsConsent), mayBeRefused.not()),
        ),
      ),
    ),
  },
} as const satisfies Procedure;

/** The procedures of the theme by id. */
export const assemblyProcedures = { 'hold-assembly': holdAssembly };
