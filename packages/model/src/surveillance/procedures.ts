import { any, choiceFact, fact, type Procedure, refersTo, step } from '@tarazy/rules';
import { law } from '../law.ts';

const { unlawfulBarred, grounds, consent, questioning, officials } = law.ref.surveillance;

/** What officers did. */
const means = ['following', 'interception', 'questioning', 'warning'] as const;

/** Facts about what the security service or the police did towards somebody who stands up for a union. */
export const watchFacts = {
  means: choiceFact(means),
  offenceSuspected: fact('yesNo'),
  unionWorkOnly: fact('yesNo'),
  consentGiven: fact('yesNo'),
  summoned: fact('yesNo'),
  substantialHarm: fact('yesNo'),
} as const;

const it = refersTo(watchFacts);

/** Watching or questioning a unionist: the Law on operational search in its order, then the Trade Union Law and the Criminal Code. */
const watchUnionist = {
  theme: 'surveillance',
  sought: 'blocked',
  facts: watchFacts,
  steps: {
    ground: step('authority', any(grounds.openClause, it.offenceSuspected)),
    unionWork: step('law', any(grounds.unionWorkExcluded.not(), it.unionWorkOnly.not())),
    consent: step(
      'authority',
      any(
        it.means.isOneOf('questioning', 'warning'),
        it.consentGiven,
        any(it.means.is('following'), consent.interception.not()).and(
          any(it.means.is('interception'), consent.watching.not()),
        ),
      ),
    ),
    summons: step(
      'authority',
      any(it.means.is('questioning').not(), questioning.summonsNeeded.not(), it.summoned),
    ),
    unionLaw: step('law', any(unlawfulBarred.not(), it.offenceSuspected)),
    obstruction: step(
      'law',
      any(it.means.is('warning').not(), officials.obstructionOffence.not(), it.substantialHarm.not()),
    ),
  },
} as const satisfies Procedure;

/** The procedures of the theme by id. */
export const surveillanceProcedures = { 'watch-unionist': watchUnionist };
