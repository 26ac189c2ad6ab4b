import type { Theme } from '../theme.ts';
import { assemblyLaw } from './law.ts';

export const assembly = {
  law: assemblyLaw,
  fields: {},
  reforms: {},
  harms: {},
  obligations: {},
  procedures: {},
  cases: {},
  beyondLaw: {},
} as const satisfies Theme;
