import type { Theme } from '../theme.ts';
import { maternityLaw } from './law.ts';

export const maternity = {
  law: maternityLaw,
  fields: {},
  reforms: {},
  harms: {},
  obligations: {},
  procedures: {},
  cases: {},
  beyondLaw: {},
} as const satisfies Theme;
