import type { Theme } from '../theme.ts';
import { disputesLaw } from './law.ts';

export const disputes = {
  law: disputesLaw,
  fields: {},
  reforms: {},
  harms: {},
  obligations: {},
  procedures: {},
  cases: {},
  beyondLaw: {},
} as const satisfies Theme;
