import type { Theme } from '../theme.ts';
import { civilServiceBeyondLaw } from './cases.ts';
import { civilServiceFields } from './fields.ts';
import { civilServiceHarms } from './harms.ts';
import { civilServiceLaw } from './law.ts';
import { civilServiceReforms } from './reforms.ts';

export const civilService = {
  law: civilServiceLaw,
  fields: civilServiceFields,
  reforms: civilServiceReforms,
  harms: civilServiceHarms,
  obligations: {},
  procedures: {},
  cases: {},
  beyondLaw: civilServiceBeyondLaw,
} as const satisfies Theme;
