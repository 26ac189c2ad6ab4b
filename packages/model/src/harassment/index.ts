import type { Theme } from '../theme.ts';
import { harassmentBeyondLaw } from './cases.ts';
import { harassmentFields } from './fields.ts';
import { harassmentHarms } from './harms.ts';
import { harassmentLaw } from './law.ts';
import { harassmentObligations } from './obligations.ts';
import { harassmentProcedures } from './procedures.ts';
import { harassmentReforms } from './reforms.ts';

export const harassment = {
  law: harassmentLaw,
  fields: harassmentFields,
  reforms: harassmentReforms,
  harms: harassmentHarms,
  obligations: harassmentObligations,
  procedures: harassmentProcedures,
  cases: {},
  beyondLaw: harassmentBeyondLaw,
} as const satisfies Theme;
