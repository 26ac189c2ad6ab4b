import type { Theme } from '../theme.ts';
import { bargainingLaw } from './law.ts';

export const bargaining = {
  law: bargainingLaw,
  fields: {},
  reforms: {},
  harms: {},
  obligations: {},
  procedures: {},
  cases: {},
  beyondLaw: {},
} as const satisfies Theme;
