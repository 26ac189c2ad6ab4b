import { change, type Reform } from '@tarazy/rules';
import { law } from '../law.ts';
import { hrw } from '../sources.ts';

const { grounds, consent, questioning, oversight, practice } = law.ref.surveillance;
const theme = 'surveillance';
const asked = [{ body: 'human-rights-watch', at: hrw('Recommendations to the Government (p. 5)') }] as const;

/** Named changes to the law and practice of watching unionists. The report asks for an end; how the law would bring it about is the model's reading. */
export const surveillanceReforms = {
  'end-unfounded-watching': {
    theme,
    form: 'practice',
    changes: [change(practice.watchingEnded, true)],
    recommendedBy: asked,
  },
  'union-work-no-ground': {
    theme,
    form: 'statute',
    changes: [change(grounds.unionWorkExcluded, true), change(questioning.summonsNeeded, true)],
    recommendedBy: asked,
  },
  'oversee-watching': {
    theme,
    form: 'statute',
    changes: [
      change(oversight.independent, true),
      change(oversight.toldAfterwards, true),
      change(oversight.complaint, true),
      change(consent.watching, true),
    ],
    recommendedBy: [],
  },
} as const satisfies Record<string, Reform>;
