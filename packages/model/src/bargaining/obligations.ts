import { inferred, type Obligation, sourced } from '@tarazy/rules';
import { law } from '../law.ts';
import { hrw } from '../sources.ts';

const { bargaining, enforcement, treaties } = law.ref;

/** Treaty articles that bear on bargaining. Article 4 of Convention 98 stands with the strikes. */
export const bargainingObligations = {
  'c98-2-interference': {
    theme: 'bargaining',
    treaty: 'ilo-c98',
    article: '2',
    binds: treaties.c98.node,
    conditions: {
      'dominated-does-not-count': inferred(bargaining.talks.dominatedBarred),
      'interference-first': sourced(
        bargaining.talks.interferenceFirst,
        hrw('Recommendations to the Ministry (p. 7)'),
      ),
    },
    supervision: [{ body: 'ilo-cfa', at: hrw('IV, Key Responsibilities of Companies (p. 60), fn 197') }],
  },
  'c98-3-machinery': {
    theme: 'bargaining',
    treaty: 'ilo-c98',
    article: '3',
    binds: treaties.c98.node,
    conditions: {
      'inspectorate-reviews': inferred(enforcement.inspectorateReviews),
      'evasion-punished': inferred(bargaining.talks.evasionPunished),
    },
    supervision: [],
  },
} as const satisfies Record<string, Obligation>;
