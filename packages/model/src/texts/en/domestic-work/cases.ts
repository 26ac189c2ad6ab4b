import type { ThemeTexts } from '../../types.ts';

export const beyondLaw: ThemeTexts<'domestic-work'>['beyondLaw'] = {
  'domestic-claims-not-filed': {
    title: 'Claims that are never filed',
    reason:
      'Courts and inspectors are open, and domestic workers hardly turn to them. Law can make relations formal and watched; whether people then claim their rights it does not decide.',
  },
};
