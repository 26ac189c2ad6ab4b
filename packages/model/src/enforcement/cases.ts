import { caseOf, stated } from '../case.ts';
import { hrw, locate } from '../sources.ts';
import type { enforcementHarms } from './harms.ts';
import type { complaintFacts, enforcementProcedures } from './procedures.ts';

const redress = 'VI, Protection and Redress (p. 66)';
const unionLaw = 'II, A Restrictive New Trade Union Law (p. 30)';

/** A case of this theme. */
const complaintCase = caseOf<
  typeof complaintFacts,
  keyof typeof enforcementProcedures,
  keyof typeof enforcementHarms
>('enforcement');

/** Complaints whose course is known. */
export const enforcementCases = {
  'prosecutor-silence-2013': complaintCase({
    procedure: 'file-complaint',
    from: '2013-10',
    to: '2014',
    place: 'western-kazakhstan',
    sector: 'oil-services',
    organisation: 'Regional prosecutor’s office',
    facts: {
      complaintMade: stated(true, hrw(`${redress}, fn 213`)),
      body: stated('prosecutor', hrw(`${redress}, fn 213`)),
      answered: stated(false, hrw(`${redress}, fn 213`)),
    },
    evidence: { complaint: { at: hrw(`${redress}, fn 213`) } },
    harms: ['complaints-unanswered'],
  }),
};

/** What law alone cannot decide: kept and shown, not judged. */
export const enforcementBeyondLaw = {
  'dissent-crackdown': {
    theme: 'enforcement',
    kind: 'harm',
    at: [hrw('I, Background: Violence in Zhanaozen (p. 14), fn 9'), hrw('Summary (p. 1)')],
  },
  'opposition-leader-2012': {
    theme: 'enforcement',
    kind: 'case',
    at: [hrw('I, Background: Violence in Zhanaozen (p. 14), fn 9')],
    harms: ['zhanaozen-impunity'],
  },
  'union-law-2014': {
    theme: 'enforcement',
    kind: 'case',
    at: [hrw(`${unionLaw}, fn 72-79, 84-88`)],
    harms: ['ilo-advice-ignored', 'mandatory-affiliation', 'two-step-registration'],
  },
  'labour-code-drafting-2015': {
    theme: 'enforcement',
    kind: 'case',
    at: [hrw('III, New Labor Code (p. 45), fn 128-139')],
    harms: ['ilo-advice-ignored', 'bargaining-framework-weak'],
  },
  'ministry-letter-2016': {
    theme: 'enforcement',
    kind: 'case',
    at: [
      hrw('Methodology (p. 10)'),
      hrw(`${unionLaw}, fn 79`),
      hrw('Annex 2, response of the Ministry of Foreign Affairs (p. 78)'),
    ],
    harms: ['ilo-advice-ignored'],
  },
  'orders-disobeyed-2023': {
    theme: 'enforcement',
    kind: 'case',
    at: [locate('ilo-normlex', 'C081, individual case 2024')],
    harms: ['inspection-weak'],
  },
  'all-firms-comply': {
    theme: 'enforcement',
    kind: 'recommendation',
    addressee: 'government',
    at: [hrw('Recommendations to the Ministry (p. 7)')],
    harms: ['inspection-weak', 'corporate-diligence-gap', 'pressure-to-leave-union'],
  },
} as const;
