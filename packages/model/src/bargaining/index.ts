import type { Theme } from '../theme.ts';
import { bargainingBeyondLaw, bargainingCases } from './cases.ts';
import { bargainingFields } from './fields.ts';
import { bargainingHarms } from './harms.ts';
import { bargainingLaw } from './law.ts';
import { bargainingObligations } from './obligations.ts';
import { bargainingProcedures } from './procedures.ts';
import { bargainingReforms } from './reforms.ts';

export const bargaining = {
  law: bargainingLaw,
  fields: bargainingFields,
  reforms: bargainingReforms,
  harms: bargainingHarms,
  obligations: bargainingObligations,
  procedures: bargainingProcedures,
  cases: bargainingCases,
  beyondLaw: bargainingBeyondLaw,
} as const satisfies Theme;
