import type { Theme } from '../theme.ts';
import { dismissalLaw } from './law.ts';

export const dismissal = {
  law: dismissalLaw,
  fields: {},
  reforms: {},
  harms: {},
  obligations: {},
  procedures: {},
  cases: {},
  beyondLaw: {},
} as const satisfies Theme;
