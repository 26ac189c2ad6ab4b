import type { Theme } from '../theme.ts';
import { domesticWorkLaw } from './law.ts';

export const domesticWork = {
  law: domesticWorkLaw,
  fields: {},
  reforms: {},
  harms: {},
  obligations: {},
  procedures: {},
  cases: {},
  beyondLaw: {},
} as const satisfies Theme;
