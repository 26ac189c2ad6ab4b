import type { ThemeTexts } from '../../types.ts';

export const harassment: ThemeTexts<'harassment'> = {
  title: 'Violence and harassment',
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
