import { inferred, type Obligation, sourced } from '@tarazy/rules';
import { law } from '../law.ts';
import { hrw } from '../sources.ts';

const { assembly, treaties } = law.ref;
const section = 'V, Violations of the Right to Freedom of Assembly (p. 63)';

/** Treaty articles that bear on peaceful assembly. */
export const assemblyObligations = {
  'iccpr-21-assembly': {
    theme: 'assembly',
    treaty: 'iccpr',
    article: '21',
    binds: treaties.iccpr.node,
    conditions: {
      'right-recognised': inferred(assembly.rightInConstitution),
      'restrictions-necessary': sourced(
        assembly.refusal.onlyWhereNecessary,
        hrw('Recommendations to the Government (p. 5)'),
      ),
      'silence-no-bar': inferred(assembly.answer.silenceIsConsent),
      'everyone-holds-it': inferred(assembly.citizensOnly.not()),
      'spontaneous-lawful': inferred(assembly.notice.spontaneousAllowed),
      'no-arrest-for-form': inferred(assembly.penalties.arrestDays.atMost(0)),
    },
    supervision: [{ body: 'un-special-rapporteur-assembly', at: hrw(`${section}, fn 201-202`) }],
  },
} as const satisfies Record<string, Obligation>;
