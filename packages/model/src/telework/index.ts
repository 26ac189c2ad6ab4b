import type { Theme } from '../theme.ts';
import { teleworkBeyondLaw, teleworkCases } from './cases.ts';
import { teleworkFields } from './fields.ts';
import { teleworkHarms } from './harms.ts';
import { teleworkLaw } from './law.ts';
import { teleworkObligations } from './obligations.ts';
import { teleworkProcedures } from './procedures.ts';
import { teleworkReforms } from './reforms.ts';

export const telework = {
  law: teleworkLaw,
  fields: teleworkFields,
  reforms: teleworkReforms,
  harms: teleworkHarms,
  obligations: teleworkObligations,
  procedures: teleworkProcedures,
  cases: teleworkCases,
  beyondLaw: teleworkBeyondLaw,
} as const satisfies Theme;
