import type { ThemeTexts } from '../../types.ts';

export const cases: ThemeTexts<'disputes'>['cases'] = {
  'evrotech-outside-2012': {
    title: 'Signed outside the commission',
    short: 'Settlement without commission',
    summary:
      'The chair of the union branch and the director signed nine points on wages and bargaining to end a strike underground. No conciliation commission had been formed.',
    documented: 'None of the nine points was carried out.',
    reasons: {
      byCommission:
        'The company had declined formal talks since April, and the report says that the branch chair and the director signed.',
    },
    evidence: { settlement: 'The settlement of 16 October 2012 is on file with the authors of the report.' },
  },
};

export const beyondLaw: ThemeTexts<'disputes'>['beyondLaw'] = {
  'researchers-argue-change': {
    title: 'Researchers show discrimination and argue for change',
    reason: 'A task for researchers. The change of law itself is the legislator’s.',
  },
  'researchers-build-procedures': {
    title: 'Researchers build procedures on standards of other countries',
    reason: 'Work to come. The authors say that codes help only where they are applied.',
  },
};
