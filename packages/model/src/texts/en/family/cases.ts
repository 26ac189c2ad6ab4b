import type { ThemeTexts } from '../../types.ts';

export const beyondLaw: ThemeTexts<'family'>['beyondLaw'] = {
  'unequal-care-load': {
    title: 'Unpaid care falls mainly on women',
    reason:
      'Who does the unpaid work at home is decided in families and by custom. Support and equal rights of fathers can ease it; no condition of law would settle it.',
  },
  'men-in-low-paid-work': {
    title: 'More men in low-paid, unstable work',
    reason:
      'The pay gap shrank partly because men’s terms worsened, which the authors do not count as equality. That is the labour market, not a rule that could be changed.',
  },
  'better-terms-for-everyone': {
    title: 'Better terms of work for everyone',
    reason:
      'The authors want terms improved for all, not for one sex at the cost of the other. No rule is named that would do it.',
  },
};
