import type { Theme } from '../theme.ts';
import { equalityLaw } from './law.ts';

export const equality = {
  law: equalityLaw,
  fields: {},
  reforms: {},
  harms: {},
  obligations: {},
  procedures: {},
  cases: {},
  beyondLaw: {},
} as const satisfies Theme;
