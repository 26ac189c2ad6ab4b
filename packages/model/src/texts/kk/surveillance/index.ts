import type { ThemeTexts } from '../../types.ts';

export const surveillance: ThemeTexts<'surveillance'> = {
  title: 'Мемлекет тарапынан бақылау',
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
