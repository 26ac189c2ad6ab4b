import type { ThemeTexts } from '../../types.ts';

export const reforms: ThemeTexts<'companies'>['reforms'] = {
  'adhere-to-oecd-guidelines': {
    title: 'Adhere to the OECD Guidelines',
    short: 'OECD Guidelines',
    summary:
      'The country adheres to the Guidelines for Multinational Enterprises and sets up a contact point. Done in June 2017.',
  },
  'require-diligence': {
    title: 'Make diligence a duty in law',
    short: 'Diligence required',
    summary:
      'Companies must look for harm to workers’ rights and prevent it. The report asks this of companies; no source asks for a law.',
  },
  'require-rights-reports': {
    title: 'Make companies report on workers’ rights',
    short: 'Rights reported',
    summary: 'The duty to disclose is widened beyond money, as the OECD asked in 2012.',
  },
};
