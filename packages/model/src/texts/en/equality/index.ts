import type { ThemeTexts } from '../../types.ts';

export const equality: ThemeTexts<'equality'> = {
  title: 'Equality and discrimination',
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
