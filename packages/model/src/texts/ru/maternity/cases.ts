import type { ThemeTexts } from '../../types.ts';

export const beyondLaw: ThemeTexts<'maternity'>['beyondLaw'] = {};
