import type { Theme } from '../theme.ts';
import { teleworkLaw } from './law.ts';

export const telework = {
  law: teleworkLaw,
  fields: {},
  reforms: {},
  harms: {},
  obligations: {},
  procedures: {},
  cases: {},
  beyondLaw: {},
} as const satisfies Theme;
