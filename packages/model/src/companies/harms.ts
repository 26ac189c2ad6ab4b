import { any, type Harm, inferred, sourced } from '@tarazy/rules';
import { law } from '../law.ts';
import { hrw } from '../sources.ts';

const { companies, enforcement } = law.ref;
const duties = 'IV, Key Responsibilities of Companies (p. 60)';

/** Documented harms of the theme, and what each asks of the law. */
export const companiesHarms = {
  'corporate-diligence-gap': {
    theme: 'companies',
    years: [2016, 2016],
    tiers: {
      rule: {
        'standard-acknowledged': sourced(
          any(companies.oecdGuidelines, companies.diligenceDuty),
          hrw(`${duties}, fn 194-195`),
          hrw('Recommendations to the OECD (p. 9)'),
        ),
      },
      enforcement: {
        'diligence-required': inferred(companies.diligenceDuty),
        'rights-reported': sourced(companies.rightsReported, hrw(duties)),
        'inspections-published': sourced(
          enforcement.inspection.published,
          hrw('Recommendations to the Ministry (p. 7)'),
        ),
      },
      remedy: { 'contact-point': inferred(companies.contactPoint) },
    },
    evidence: {
      letters: {
        at: hrw('Methodology (p. 10)'),
        figures: [
          { value: 8, of: 'companiesAsked' },
          { value: 1, of: 'companiesAnswered' },
        ],
      },
      chapter: {
        at: hrw('II. Restrictions on Freedom of Association and Right to Organize (p. 18)'),
        figures: [{ value: 5, of: 'companiesSilent' }],
      },
    },
  },
} as const satisfies Record<string, Harm>;
