import type { ThemeTexts } from '../../types.ts';

export const beyondLaw: ThemeTexts<'maternity'>['beyondLaw'] = {
  'c183-twelve-years-on': {
    title: 'Twelve years after the ratification of Convention 183',
    reason:
      'Kazakhstan ratified in 2012. In 2024 the experts and the authors still found neither the rule on proof nor the right to return. That shows what ratification without rules does; it is no event with facts that a replay could decide.',
  },
};
