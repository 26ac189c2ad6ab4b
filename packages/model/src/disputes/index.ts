import type { Theme } from '../theme.ts';
import { disputeCases, disputesBeyondLaw } from './cases.ts';
import { disputeFields } from './fields.ts';
import { disputeHarms } from './harms.ts';
import { disputesLaw } from './law.ts';
import { disputeObligations } from './obligations.ts';
import { disputeProcedures } from './procedures.ts';
import { disputeReforms } from './reforms.ts';

export const disputes = {
  law: disputesLaw,
  fields: disputeFields,
  reforms: disputeReforms,
  harms: disputeHarms,
  obligations: disputeObligations,
  procedures: disputeProcedures,
  cases: disputeCases,
  beyondLaw: disputesBeyondLaw,
} as const satisfies Theme;
