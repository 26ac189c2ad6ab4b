import type { Theme } from '../theme.ts';
import { partTimeFields } from './fields.ts';
import { partTimeHarms } from './harms.ts';
import { partTimeLaw } from './law.ts';
import { partTimeObligations } from './obligations.ts';
import { partTimeProcedures } from './procedures.ts';
import { partTimeReforms } from './reforms.ts';

export const partTime = {
  law: partTimeLaw,
  fields: partTimeFields,
  reforms: partTimeReforms,
  harms: partTimeHarms,
  obligations: partTimeObligations,
  procedures: partTimeProcedures,
  cases: {},
  beyondLaw: {},
} as const satisfies Theme;
