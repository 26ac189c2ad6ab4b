import type { Theme } from '../theme.ts';
import { maternityBeyondLaw } from './cases.ts';
import { maternityFields } from './fields.ts';
import { maternityHarms } from './harms.ts';
import { maternityLaw } from './law.ts';
import { maternityObligations } from './obligations.ts';
import { maternityProcedures } from './procedures.ts';
import { maternityReforms } from './reforms.ts';

export const maternity = {
  law: maternityLaw,
  fields: maternityFields,
  reforms: maternityReforms,
  harms: maternityHarms,
  obligations: maternityObligations,
  procedures: maternityProcedures,
  cases: {},
  beyondLaw: maternityBeyondLaw,
} as const satisfies Theme;
