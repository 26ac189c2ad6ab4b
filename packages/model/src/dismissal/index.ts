import type { Theme } from '../theme.ts';
import { dismissalBeyondLaw, dismissalCases } from './cases.ts';
import { dismissalFields } from './fields.ts';
import { dismissalHarms } from './harms.ts';
import { dismissalLaw } from './law.ts';
import { dismissalObligations } from './obligations.ts';
import { dismissalProcedures } from './procedures.ts';
import { dismissalReforms } from './reforms.ts';

export const dismissal = {
  law: dismissalLaw,
  fields: dismissalFields,
  reforms: dismissalReforms,
  harms: dismissalHarms,
  obligations: dismissalObligations,
  procedures: dismissalProcedures,
  cases: dismissalCases,
  beyondLaw: dismissalBeyondLaw,
} as const satisfies Theme;
