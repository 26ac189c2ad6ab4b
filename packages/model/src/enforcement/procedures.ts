import { all, any, choiceFact, fact, type Procedure, refersTo, step } from '@tarazy/rules';
import { law } from '../law.ts';
import { complaintBodies } from './law.ts';

const { enforcement } = law.ref;
const { complaints, inspection } = enforcement;

/** Facts about a complaint to a public body. */
export const complaintFacts = {
  complaintMade: fact('yesNo'),
  body: choiceFact(complaintBodies),
  smallFirm: fact('yesNo'),
  retaliationAlleged: fact('yesNo'),
  answered: fact('yesNo'),
} as const;

const it = refersTo(complaintFacts);
const toInspectorate = it.body.is('inspectorate');

/**
 * A complaint to the inspectorate, a prosecutor or another public body: whether the law carries it to an answer. A
 * complaint that nobody dared to make does not pass: silence is never counted as peace.
 */
const fileComplaint = {
  theme: 'enforcement',
  facts: complaintFacts,
  steps: {
    made: step('workers', it.complaintMade),
    body: step('law', complaints.bodies.includes(it.body)),
    power: step('law', any(it.body.is('ombudsman').not(), complaints.ombudsmanBinds)),
    visit: step(
      'authority',
      any(toInspectorate.not(), it.smallFirm.not(), inspection.smallFirmsSpared.not()),
    ),
    priority: step(
      'authority',
      any(toInspectorate.not(), it.retaliationAlleged.not(), enforcement.retaliationFirst),
    ),
    answer: step('authority', any(it.answered, all(complaints.answerDeadline, complaints.silencePenalised))),
    appeal: step('law', any(it.answered, complaints.silenceIsRefusal)),
  },
} as const satisfies Procedure;

/** The procedures of the theme by id. */
export const enforcementProcedures = { 'file-complaint': fileComplaint };
