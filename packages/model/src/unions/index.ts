import type { Theme } from '../theme.ts';
import { unionsLaw } from './law.ts';

export const unions = {
  law: unionsLaw,
  fields: {},
  reforms: {},
  harms: {},
  obligations: {},
  procedures: {},
  cases: {},
  beyondLaw: {},
} as const satisfies Theme;
