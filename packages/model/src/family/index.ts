import type { Theme } from '../theme.ts';
import { familyBeyondLaw } from './cases.ts';
import { familyFields } from './fields.ts';
import { familyHarms } from './harms.ts';
import { familyLaw } from './law.ts';
import { familyObligations } from './obligations.ts';
import { familyProcedures } from './procedures.ts';
import { familyReforms } from './reforms.ts';

export const family = {
  law: familyLaw,
  fields: familyFields,
  reforms: familyReforms,
  harms: familyHarms,
  obligations: familyObligations,
  procedures: familyProcedures,
  cases: {},
  beyondLaw: familyBeyondLaw,
} as const satisfies Theme;
