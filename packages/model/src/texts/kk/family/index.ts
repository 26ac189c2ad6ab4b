import type { ThemeTexts } from '../../types.ts';

export const family: ThemeTexts<'family'> = {
  title: 'Отбасылық міндеттер',
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
