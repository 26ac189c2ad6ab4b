import type { Theme } from '../theme.ts';
import { partTimeLaw } from './law.ts';

export const partTime = {
  law: partTimeLaw,
  fields: {},
  reforms: {},
  harms: {},
  obligations: {},
  procedures: {},
  cases: {},
  beyondLaw: {},
} as const satisfies Theme;
