import type { ThemeTexts } from '../../types.ts';

export const beyondLaw: ThemeTexts<'domestic-work'>['beyondLaw'] = {
  'domestic-claims-not-filed': {
    title: 'Берілмейтін талап арыздар',
    reason:
      'Соттар мен инспекторлар ашық, бірақ үй жұмыскерлері оларға дерлік жүгінбейді. Заң қатынасты ресімдеп, қадағалауға алады; адамдар содан кейін құқығын талап ете ме, оны заң шешпейді.',
  },
};
