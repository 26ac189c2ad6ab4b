import { hrw } from '../sources.ts';

const theme = 'companies';
const duties = 'IV, Key Responsibilities of Companies (p. 60)';
const toCompanies = hrw('Recommendations to National and Foreign Companies (p. 7)');
const toPartners = hrw('Recommendations to the EU, US and Other Partners (p. 8)');

/** What no change of law carries: recommendations to companies, partner states and international bodies. */
export const companiesBeyondLaw = {
  'kazstroy-information-2016': {
    theme,
    kind: 'case',
    at: [hrw('Annex 4, response from KazStroyService (p. 84)')],
    harms: ['corporate-diligence-gap'],
  },
  'companies-no-interference': {
    theme,
    kind: 'recommendation',
    addressee: 'companies',
    at: [toCompanies],
    harms: [
      'pressure-to-leave-union',
      'union-not-recognised',
      'company-backed-second-union',
      'retaliatory-dismissal',
    ],
  },
  'companies-inform-workers': {
    theme,
    kind: 'recommendation',
    addressee: 'companies',
    at: [toCompanies, hrw('Annex 4, response from KazStroyService (p. 84)')],
    harms: ['fear-of-complaining'],
  },
  'companies-revise-codes': {
    theme,
    kind: 'recommendation',
    addressee: 'companies',
    at: [toCompanies],
    harms: ['corporate-diligence-gap'],
  },
  'companies-bargain': {
    theme,
    kind: 'recommendation',
    addressee: 'companies',
    at: [toCompanies],
    harms: ['bargaining-delay', 'bad-faith-bargaining', 'pay-system-bypass', 'mediation-ended-unilaterally'],
  },
  'companies-diligence': {
    theme,
    kind: 'recommendation',
    addressee: 'companies',
    at: [hrw(`${duties}, fn 198-200`)],
    harms: ['corporate-diligence-gap'],
  },
  'companies-vet-partners': {
    theme,
    kind: 'recommendation',
    addressee: 'companies',
    at: [hrw(duties)],
    harms: ['corporate-diligence-gap'],
  },
  'companies-report': {
    theme,
    kind: 'recommendation',
    addressee: 'companies',
    at: [hrw(duties)],
    harms: ['corporate-diligence-gap'],
  },
  'companies-join-remedies': {
    theme,
    kind: 'recommendation',
    addressee: 'companies',
    at: [hrw(duties)],
    harms: ['corporate-diligence-gap', 'retaliatory-dismissal'],
  },
  'partners-speak-up': {
    theme,
    kind: 'recommendation',
    addressee: 'partner-states',
    at: [toPartners],
    harms: ['ilo-advice-ignored', 'mandatory-affiliation', 'strike-ban-sectors'],
  },
  'eu-agreement-and-dialogues': {
    theme,
    kind: 'recommendation',
    addressee: 'partner-states',
    at: [toPartners],
    harms: ['ilo-advice-ignored', 'two-step-registration'],
  },
  'us-trade-talks': {
    theme,
    kind: 'recommendation',
    addressee: 'partner-states',
    at: [toPartners],
    harms: ['ilo-advice-ignored'],
  },
  'ilo-dated-programme': {
    theme,
    kind: 'recommendation',
    addressee: 'international-bodies',
    at: [hrw('Recommendations to the International Labour Organization (p. 8)')],
    harms: [
      'ilo-advice-ignored',
      'two-step-registration',
      'mandatory-affiliation',
      'bargaining-framework-weak',
    ],
  },
} as const;
