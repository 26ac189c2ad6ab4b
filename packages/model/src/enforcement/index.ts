import type { Theme } from '../theme.ts';
import { enforcementLaw } from './law.ts';

export const enforcement = {
  law: enforcementLaw,
  fields: {},
  reforms: {},
  harms: {},
  obligations: {},
  procedures: {},
  cases: {},
  beyondLaw: {},
} as const satisfies Theme;
