import { change, option, type Recommendation, type Reform } from '@tarazy/rules';
import type { BodyId } from '../bodies.ts';
import { law } from '../law.ts';
import { hrw } from '../sources.ts';

const { assembly } = law.ref;
const theme = 'assembly';
const section = 'V, Violations of the Right to Freedom of Assembly (p. 63)';
const government = 'Recommendations to the Government (p. 5)';

const asks = (body: BodyId, at: string): Recommendation => ({ body, at: hrw(at) });
const hrwAsks = (at: string) => asks('human-rights-watch', at);

const { grounds } = assembly.refusal;

/** Named changes to the law of peaceful assembly. */
export const assemblyReforms = {
  'refuse-only-if-necessary': {
    theme,
    form: 'statute',
    changes: [
      change(assembly.refusal.onlyWhereNecessary, true),
      change(assembly.refusal.groundsOpen, false),
      ...(['formalFault', 'otherEvents', 'propertyDamage', 'temporaryHalt'] as const).map((ground) =>
        change(grounds.member(ground), false),
      ),
    ],
    recommendedBy: [
      hrwAsks(`${government}; ${section}`),
      asks('un-special-rapporteur-assembly', `${section}, fn 201-202`),
    ],
  },
  'free-choice-of-place': {
    theme,
    form: 'statute',
    changes: [change(assembly.place.designatedOnly, false)],
    recommendedBy: [hrwAsks(`${government}; ${section}`)],
  },
  'offer-an-alternative': {
    theme,
    form: 'statute',
    changes: [change(assembly.answer.alternative, 'always')],
    recommendedBy: [hrwAsks(`${section}, fn 207`)],
  },
  'notify-instead-of-ask': {
    theme,
    form: 'statute',
    changes: [
      change(assembly.answer.mayRefuse, false),
      change(assembly.answer.processionNeedsApproval, false),
    ],
    recommendedBy: [],
  },
  'shorten-assembly-notice': {
    theme,
    form: 'statute',
    options: { days: { unit: 'workingDays', default: 2, min: 0, max: 5, suggestions: [0, 1, 2, 3] } },
    changes: [
      change(assembly.notice.workingDays, option('days')),
      change(assembly.notice.days, null),
      change(assembly.notice.processionWorkingDays, option('days')),
    ],
    recommendedBy: [],
  },
  'let-peaceful-go-on': {
    theme,
    form: 'statute',
    changes: [change(assembly.peacefulMayBeEnded, false)],
    recommendedBy: [hrwAsks(`${government}; ${section}, fn 210`)],
  },
} as const satisfies Record<string, Reform>;
