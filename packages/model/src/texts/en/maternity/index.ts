import type { ThemeTexts } from '../../types.ts';

export const maternity: ThemeTexts<'maternity'> = {
  title: 'Maternity',
  fields: {},
  law: {},
  reforms: {},
  harms: {},
  conditions: {},
  obligations: {},
  procedures: {},
  cases: {},
  beyondLaw: {},
  places: {},
  terms: {},
  figures: {},
  locatorNotes: {},
};
