import { all, any, choiceFact, type Procedure, refersTo, step } from '@tarazy/rules';
import { law } from '../law.ts';
import { sexualForms, workRelations, workSituations } from './law.ts';

const { definition, scope, situations, prohibition, dignity, enforcement, sanctions, remedy } =
  law.ref.harassment;

/** Facts about a person who wants an answer to violence or harassment at work. */
const harassmentFacts = {
  relation: choiceFact([...workRelations]),
  situation: choiceFact([...workSituations]),
  conduct: choiceFact([...sexualForms, 'otherViolence']),
} as const;

const it = refersTo(harassmentFacts);
const isSexual = it.conduct.isOneOf(...sexualForms);

/** Complaining of violence or harassment: what the law holds for the person, in the order of the Convention. */
const answerHarassment = {
  theme: 'harassment',
  facts: harassmentFacts,
  steps: {
    defined: step(
      'law',
      any(
        all(isSexual, definition.sexual.includes(it.conduct)),
        all(isSexual, definition.genderBased),
        definition.work,
      ),
    ),
    covered: step('law', scope.includes(it.relation)),
    situation: step('law', situations.includes(it.situation)),
    forbidden: step('law', any(prohibition.violence, all(isSexual, prohibition.sexual), dignity)),
    complaint: step('employer', remedy.complaints),
    inspected: step('authority', enforcement.inspection),
    answered: step('authority', any(sanctions.liability, sanctions.dismissalGround)),
    redress: step('authority', all(remedy.protection, remedy.support)),
  },
} as const satisfies Procedure;

/** The procedures of the theme by id. */
export const harassmentProcedures = { 'answer-harassment': answerHarassment };
