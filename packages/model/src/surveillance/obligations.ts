import { all, inferred, type Obligation, sourced } from '@tarazy/rules';
import { law } from '../law.ts';
import { hrw } from '../sources.ts';

const { surveillance, treaties } = law.ref;
const { unlawfulBarred, grounds, consent, oversight } = surveillance;

const watched = 'II, Government Surveillance and Intimidation (p. 24)';
const government = 'Recommendations to the Government (p. 5)';

/** Treaty articles that bear on watching unionists. */
export const surveillanceObligations = {
  'iccpr-17-privacy': {
    theme: 'surveillance',
    treaty: 'iccpr',
    article: '17',
    binds: treaties.iccpr.node,
    conditions: {
      'unlawful-watching-barred': sourced(unlawfulBarred, hrw(watched)),
      'no-arbitrary-ground': inferred(all(grounds.unionWorkExcluded, consent.watching)),
      'overseen-and-heard': inferred(all(oversight.independent, oversight.complaint)),
    },
    supervision: [
      { body: 'human-rights-watch', at: hrw(government) },
      { body: 'un-special-rapporteur-assembly', at: hrw(`${watched}, fn 48`) },
    ],
  },
} as const satisfies Record<string, Obligation>;
