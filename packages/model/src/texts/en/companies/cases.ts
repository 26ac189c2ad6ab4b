import type { ThemeTexts } from '../../types.ts';

const noLaw = 'Addressed to companies. No change of law is asked for.';

export const beyondLaw: ThemeTexts<'companies'>['beyondLaw'] = {
  'kazstroy-information-2016': {
    title: 'What one company says that it does',
    reason:
      'A contractor wrote of rights listed in contracts, notice boards and a hotline, and of no diligence. It describes itself; a strike and a suit had come all the same.',
  },
  'companies-no-interference': { title: 'Keep out of the choice of union', reason: noLaw },
  'companies-inform-workers': {
    title: 'Inform and train workers on their rights',
    reason: `${noLaw} One contractor says that it does so already.`,
  },
  'companies-revise-codes': {
    title: 'Codes that cover contractors',
    reason: `${noLaw} Codes are to protect workers of subcontractors, subsidiaries and agents too.`,
  },
  'companies-bargain': {
    title: 'Answer requests to bargain promptly',
    reason: `${noLaw} What a voluntary answer supplies, no remedy enforces.`,
  },
  'companies-diligence': {
    title: 'Diligence, assessment and review',
    reason: `${noLaw} Lasting diligence, an assessment with unions heard, and independent reviews.`,
  },
  'companies-vet-partners': {
    title: 'Vet business partners',
    reason: `${noLaw} Contracts are to hold clauses on rights that can be enforced.`,
  },
  'companies-report': { title: 'Report on human rights work', reason: noLaw },
  'companies-join-remedies': {
    title: 'Cooperate with courts and other redress',
    reason: `${noLaw} Where their own efforts fail, companies are to cooperate.`,
  },
  'partners-speak-up': {
    title: 'Partner states speak up',
    reason: 'Partner states are to raise violations publicly and to call for protection in law and practice.',
  },
  'eu-agreement-and-dialogues': {
    title: 'The EU holds the country to its agreement',
    reason: 'The EU is to insist on articles 231 and 235 of the partnership agreement and to watch progress.',
  },
  'us-trade-talks': {
    title: 'The United States keeps up pressure',
    reason: 'In talks on trade preferences and in yearly consultations.',
  },
  'ilo-dated-programme': {
    title: 'A reform programme with dates',
    reason: 'The ILO is to seek a dated programme for both laws and to watch that it is kept.',
  },
};
