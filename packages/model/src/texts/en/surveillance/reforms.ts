import type { ThemeTexts } from '../../types.ts';

export const reforms: ThemeTexts<'surveillance'>['reforms'] = {
  'end-unfounded-watching': {
    title: 'End unfounded surveillance of unionists',
    short: 'Watching ended',
    summary:
      'The services stop watching and questioning unionists without a ground. This is practice, not law.',
  },
  'union-work-no-ground': {
    title: 'Union work is no ground for surveillance',
    short: 'Union work no ground',
    summary:
      'The law rules out lawful union work as a ground, and officers question people about it only on a summons. The report asks for the end of it; the rule is the reading of the model.',
  },
  'oversee-watching': {
    title: 'Independent oversight of surveillance',
    short: 'Independent oversight',
    summary:
      'Following people needs consent from outside, an independent body oversees the service, and those watched are told and can complain. No source asks for it in these words.',
  },
};
