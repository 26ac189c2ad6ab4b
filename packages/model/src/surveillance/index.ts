import type { Theme } from '../theme.ts';
import { surveillanceBeyondLaw, surveillanceCases } from './cases.ts';
import { surveillanceFields } from './fields.ts';
import { surveillanceHarms } from './harms.ts';
import { surveillanceLaw } from './law.ts';
import { surveillanceObligations } from './obligations.ts';
import { surveillanceProcedures } from './procedures.ts';
import { surveillanceReforms } from './reforms.ts';

export const surveillance = {
  law: surveillanceLaw,
  fields: surveillanceFields,
  reforms: surveillanceReforms,
  harms: surveillanceHarms,
  obligations: surveillanceObligations,
  procedures: surveillanceProcedures,
  cases: surveillanceCases,
  beyondLaw: surveillanceBeyondLaw,
} as const satisfies Theme;
