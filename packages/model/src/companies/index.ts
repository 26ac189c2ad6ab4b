import type { Theme } from '../theme.ts';
import { companiesBeyondLaw } from './cases.ts';
import { companiesFields } from './fields.ts';
import { companiesHarms } from './harms.ts';
import { companiesLaw } from './law.ts';
import { companiesReforms } from './reforms.ts';

export const companies = {
  law: companiesLaw,
  fields: companiesFields,
  reforms: companiesReforms,
  harms: companiesHarms,
  obligations: {},
  procedures: {},
  cases: {},
  beyondLaw: companiesBeyondLaw,
} as const satisfies Theme;
