import type { Theme } from '../theme.ts';
import { assemblyBeyondLaw, assemblyCases } from './cases.ts';
import { assemblyFields } from './fields.ts';
import { assemblyHarms } from './harms.ts';
import { assemblyLaw } from './law.ts';
import { assemblyObligations } from './obligations.ts';
import { assemblyProcedures } from './procedures.ts';
import { assemblyReforms } from './reforms.ts';

export const assembly = {
  law: assemblyLaw,
  fields: assemblyFields,
  reforms: assemblyReforms,
  harms: assemblyHarms,
  obligations: assemblyObligations,
  procedures: assemblyProcedures,
  cases: assemblyCases,
  beyondLaw: assemblyBeyondLaw,
} as const satisfies Theme;
