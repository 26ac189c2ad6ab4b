import type { FactSpecs } from '@tarazy/rules';
import { caseOf, concluded, stated } from '../case.ts';
import { teleworkArticle } from '../sources.ts';
import type { teleworkHarms } from './harms.ts';
import type { teleworkProcedures, transferFacts } from './procedures.ts';

const at = teleworkArticle;
const reasoning = '5.1 Reasoning for Employing Telework';
const home = at('4.2 Workplace of a Teleworking Employee, p. 9');

/** A case of this theme. */
const teleworkCase = <F extends FactSpecs>() =>
  caseOf<F, keyof typeof teleworkProcedures, keyof typeof teleworkHarms>('telework');

/** The two moves of the whole country to telework, decided for the workers that the survey asked. */
export const teleworkCases = {
  'emergency-transfer-2020': teleworkCase<typeof transferFacts>()({
    procedure: 'move-to-telework',
    from: '2020-03',
    to: '2020-05',
    place: 'kazakhstan',
    sector: 'all-sectors',
    organisation: 'Kazakhstan',
    facts: {
      awayFromEmployer: stated(true, home),
      atHostSite: concluded(false),
      atOtherSite: concluded(false),
      usesIct: concluded(true),
      alternates: concluded(false),
      agreed: concluded(false),
      danger: stated(true, at('4 Results, p. 6, Fig. 1'), at(`${reasoning}, p. 10`)),
      equipmentProvided: concluded(false),
    },
    evidence: {
      reason: {
        at: at('4 Results, p. 6, Fig. 1'),
        figures: [{ value: 89.8, of: 'becauseOfEmergency' }],
      },
      workplace: {
        at: home,
        figures: [
          { value: 55.1, of: 'placeNotDiscussed' },
          { value: 65.3, of: 'ownEquipment' },
        ],
      },
      conditions: {
        at: at('4.3 Working Conditions, p. 10'),
        figures: [{ value: 73.5, of: 'notAssessed' }],
      },
    },
    harms: [
      'forced-remote-transfer',
      'telework-costs-unpaid',
      'home-workplace-not-assessed',
      'no-fixed-workplace-lost-guarantees',
    ],
  }),
  'emergency-transfer-2022': teleworkCase<typeof transferFacts>()({
    procedure: 'move-to-telework',
    from: '2022-01',
    to: '2022-01',
    place: 'kazakhstan',
    sector: 'all-sectors',
    organisation: 'Kazakhstan',
    facts: {
      awayFromEmployer: concluded(true),
      atHostSite: concluded(false),
      atOtherSite: concluded(false),
      usesIct: concluded(true),
      alternates: concluded(false),
      agreed: concluded(false),
      danger: stated(true, at(`${reasoning}, p. 11`)),
    },
    evidence: { transfer: { at: at(`${reasoning}, p. 11`) } },
    harms: ['forced-remote-transfer', 'telework-costs-unpaid', 'telework-unlimited-monitoring'],
  }),
};

/** Events, harms and recommendations of the theme that law alone cannot decide: kept and shown, not judged. */
export const teleworkBeyondLaw = {
  'surveyed-teleworkers-2022': {
    theme: 'telework',
    kind: 'case',
    at: [at('3 Methodology, pp. 5-6'), at('4 Results, pp. 9-10')],
    harms: [
      'home-workplace-not-assessed',
      'no-fixed-workplace-lost-guarantees',
      'telework-costs-unpaid',
      'cyber-duties-unregulated',
    ],
  },
  'collective-agreements-review': {
    theme: 'telework',
    kind: 'case',
    at: [
      at('4.4 Information Security, p. 10'),
      at('5.4 Policy Recommendations, p. 15'),
      at('3 Methodology, p. 4'),
    ],
    harms: ['collective-agreements-silent'],
  },
  'inspections-2020-first-half': {
    theme: 'telework',
    kind: 'case',
    at: [at(`${reasoning}, p. 10`)],
    harms: ['no-audit-of-remote-rights'],
  },
  'pandemic-unpaid-leave-2020': { theme: 'telework', kind: 'case', at: [at(`${reasoning}, p. 10`)] },
  'gendered-home-burden': { theme: 'telework', kind: 'harm', at: [at('1 Introduction, pp. 1-2')] },
  'no-telework-case-law': { theme: 'telework', kind: 'harm', at: [at('3 Methodology, pp. 4-5')] },
  'reactive-telework-law': {
    theme: 'telework',
    kind: 'harm',
    at: [at('4 Results, p. 7'), at('6 Conclusions, p. 16')],
  },
  'agreements-supplement-law': {
    theme: 'telework',
    kind: 'recommendation',
    at: [at('5.4 Policy Recommendations, p. 15')],
    addressee: 'companies',
    harms: [
      'collective-agreements-silent',
      'telework-costs-unpaid',
      'unequal-treatment-by-format',
      'unequal-by-dispositive-norms',
    ],
  },
  'employers-ready-to-sign': {
    theme: 'telework',
    kind: 'recommendation',
    at: [at(`${reasoning}, p. 12`)],
    addressee: 'companies',
    harms: ['eds-contract-barrier', 'cannot-review-employer-acts'],
  },
  'study-telework-practice': {
    theme: 'telework',
    kind: 'recommendation',
    at: [at('6 Conclusions, p. 16')],
    addressee: 'researchers',
  },
} as const;
