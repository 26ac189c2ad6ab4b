import type { Theme } from '../theme.ts';
import { harassmentLaw } from './law.ts';

export const harassment = {
  law: harassmentLaw,
  fields: {},
  reforms: {},
  harms: {},
  obligations: {},
  procedures: {},
  cases: {},
  beyondLaw: {},
} as const satisfies Theme;
