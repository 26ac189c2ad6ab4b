import type { ThemeTexts } from '../../types.ts';

export const assembly: ThemeTexts<'assembly'> = {
  title: 'Мирные собрания',
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
