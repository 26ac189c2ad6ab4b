import type { Theme } from '../theme.ts';
import { enforcementBeyondLaw, enforcementCases } from './cases.ts';
import { enforcementFields } from './fields.ts';
import { enforcementHarms } from './harms.ts';
import { enforcementLaw } from './law.ts';
import { enforcementObligations } from './obligations.ts';
import { enforcementProcedures } from './procedures.ts';
import { enforcementReforms } from './reforms.ts';

export const enforcement = {
  law: enforcementLaw,
  fields: enforcementFields,
  reforms: enforcementReforms,
  harms: enforcementHarms,
  obligations: enforcementObligations,
  procedures: enforcementProcedures,
  cases: enforcementCases,
  beyondLaw: enforcementBeyondLaw,
} as const satisfies Theme;
