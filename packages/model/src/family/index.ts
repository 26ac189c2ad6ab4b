import type { Theme } from '../theme.ts';
import { familyLaw } from './law.ts';

export const family = {
  law: familyLaw,
  fields: {},
  reforms: {},
  harms: {},
  obligations: {},
  procedures: {},
  cases: {},
  beyondLaw: {},
} as const satisfies Theme;
