import { all, any, fact, type Procedure, refersTo, step } from '@tarazy/rules';
import { law } from '../law.ts';

const { partTime } = law.ref;

/** Facts about a worker who wants to move between full-time and part-time work. */
const partTimeFacts = {
  asked: fact('yesNo'),
  answeredAfterWorkingDays: fact('workingDays'),
  inEntitledGroup: fact('yesNo'),
  employerAgreed: fact('yesNo'),
} as const;

const move = refersTo(partTimeFacts);

/** Moving between full-time and part-time work: a change of the contract under article 33. */
const moveToPartTime = {
  theme: 'part-time',
  facts: partTimeFacts,
  steps: {
    request: step('workers', move.asked),
    answer: step('employer', move.answeredAfterWorkingDays.atMost(partTime.transfer.answerWorkingDays)),
    agreement: step(
      'employer',
      any(
        move.employerAgreed,
        partTime.transfer.guaranteed,
        all(move.inEntitledGroup, partTime.transfer.someGroupsEntitled),
      ),
    ),
  },
} as const satisfies Procedure;

/** The procedures of the theme by id. */
export const partTimeProcedures = { 'move-to-part-time': moveToPartTime };
