import type { ThemeTexts } from '../../types.ts';

export const maternity: ThemeTexts<'maternity'> = {
  title: 'Ана болу',
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
