import type { Theme } from '../theme.ts';
import { equalityBeyondLaw, equalityCases } from './cases.ts';
import { equalityFields } from './fields.ts';
import { equalityHarms } from './harms.ts';
import { equalityLaw } from './law.ts';
import { equalityObligations } from './obligations.ts';
import { equalityProcedures } from './procedures.ts';
import { equalityReforms } from './reforms.ts';

export const equality = {
  law: equalityLaw,
  fields: equalityFields,
  reforms: equalityReforms,
  harms: equalityHarms,
  obligations: equalityObligations,
  procedures: equalityProcedures,
  cases: equalityCases,
  beyondLaw: equalityBeyondLaw,
} as const satisfies Theme;
