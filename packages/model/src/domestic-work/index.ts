import type { Theme } from '../theme.ts';
import { domesticWorkBeyondLaw } from './cases.ts';
import { domesticWorkFields } from './fields.ts';
import { domesticWorkHarms } from './harms.ts';
import { domesticWorkLaw } from './law.ts';
import { domesticWorkObligations } from './obligations.ts';
import { domesticWorkProcedures } from './procedures.ts';
import { domesticWorkReforms } from './reforms.ts';

export const domesticWork = {
  law: domesticWorkLaw,
  fields: domesticWorkFields,
  reforms: domesticWorkReforms,
  harms: domesticWorkHarms,
  obligations: domesticWorkObligations,
  procedures: domesticWorkProcedures,
  cases: {},
  beyondLaw: domesticWorkBeyondLaw,
} as const satisfies Theme;
