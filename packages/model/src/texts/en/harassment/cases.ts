import type { ThemeTexts } from '../../types.ts';

export const beyondLaw: ThemeTexts<'harassment'>['beyondLaw'] = {
  'c190-preparation': {
    title: 'Prepare Convention 190 thoroughly',
    reason:
      'The authors want preparatory work, so that the norms take effect. How thorough work is cannot be read off the law.',
  },
  'c190-social-partners': {
    title: 'Carry out Convention 190 with unions and employers',
    reason: 'Cooperation in carrying out measures. Which norm would bring it about the authors do not say.',
  },
  'consult-on-violence': {
    title: 'Consult survivors and experts on the law',
    reason:
      'Survivors, their organisations, groups of migrants and of people with disabilities, human rights bodies, police, social workers, educators and media are to be heard in drafting. It concerns the making of the law, not its content.',
  },
  'harassment-met-again': {
    title: 'How often harassment is met',
    reason:
      'Surveys count those who met harassment and those who met it again. Whether it happens less is not a question that law alone decides.',
  },
};
