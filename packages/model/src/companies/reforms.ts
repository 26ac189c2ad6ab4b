import { change, type Reform } from '@tarazy/rules';
import { law } from '../law.ts';
import { hrw, locate } from '../sources.ts';

const { companies } = law.ref;
const theme = 'companies';

/** Named changes to what the law asks of companies. */
export const companiesReforms = {
  'adhere-to-oecd-guidelines': {
    theme,
    form: 'ratification',
    changes: [change(companies.oecdGuidelines, true), change(companies.contactPoint, true)],
    recommendedBy: [{ body: 'human-rights-watch', at: hrw('Recommendations to the OECD (p. 9)') }],
  },
  'require-diligence': {
    theme,
    form: 'statute',
    changes: [change(companies.diligenceDuty, true)],
    recommendedBy: [],
  },
  'require-rights-reports': {
    theme,
    form: 'statute',
    changes: [change(companies.rightsReported, true)],
    recommendedBy: [{ body: 'oecd', at: locate('oecd-review-2017', 'Box 7.1') }],
  },
} as const satisfies Record<string, Reform>;
