import type { Theme } from '../theme.ts';
import { strikeCases, strikesBeyondLaw } from './cases.ts';
import { strikeFields } from './fields.ts';
import { strikeHarms } from './harms.ts';
import { strikesLaw } from './law.ts';
import { strikeObligations } from './obligations.ts';
import { strikeProcedures } from './procedures.ts';
import { strikeReforms } from './reforms.ts';

export const strikes = {
  law: strikesLaw,
  fields: strikeFields,
  reforms: strikeReforms,
  harms: strikeHarms,
  obligations: strikeObligations,
  procedures: strikeProcedures,
  cases: strikeCases,
  beyondLaw: strikesBeyondLaw,
} as const satisfies Theme;
