import type { Theme } from '../theme.ts';
import { companiesLaw } from './law.ts';

export const companies = {
  law: companiesLaw,
  fields: {},
  reforms: {},
  harms: {},
  obligations: {},
  procedures: {},
  cases: {},
  beyondLaw: {},
} as const satisfies Theme;
