import type { ThemeTexts } from '../../types.ts';

export const beyondLaw: ThemeTexts<'domestic-work'>['beyondLaw'] = {
  'domestic-claims-not-filed': {
    title: 'Иски, которых не подают',
    reason:
      'Суды и инспекторы открыты, но домашние работники к ним почти не обращаются. Закон может оформить отношения и поставить их под надзор; станут ли люди требовать своих прав, он не решает.',
  },
};
