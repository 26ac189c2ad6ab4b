import type { Theme } from '../theme.ts';
import { surveillanceLaw } from './law.ts';

export const surveillance = {
  law: surveillanceLaw,
  fields: {},
  reforms: {},
  harms: {},
  obligations: {},
  procedures: {},
  cases: {},
  beyondLaw: {},
} as const satisfies Theme;
