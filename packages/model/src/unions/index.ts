import type { Theme } from '../theme.ts';
import { unionsBeyondLaw } from './beyond-law.ts';
import { unionCases } from './cases.ts';
import { unionFields } from './fields.ts';
import { unionHarms } from './harms.ts';
import { unionsLaw } from './law.ts';
import { unionObligations } from './obligations.ts';
import { unionProcedures } from './procedures.ts';
import { unionReforms } from './reforms.ts';

export const unions = {
  law: unionsLaw,
  fields: unionFields,
  reforms: unionReforms,
  harms: unionHarms,
  obligations: unionObligations,
  procedures: unionProcedures,
  cases: unionCases,
  beyondLaw: unionsBeyondLaw,
} as const satisfies Theme;
