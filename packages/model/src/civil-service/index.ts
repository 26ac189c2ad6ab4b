import type { Theme } from '../theme.ts';
import { civilServiceLaw } from './law.ts';

export const civilService = {
  law: civilServiceLaw,
  fields: {},
  reforms: {},
  harms: {},
  obligations: {},
  procedures: {},
  cases: {},
  beyondLaw: {},
} as const satisfies Theme;
