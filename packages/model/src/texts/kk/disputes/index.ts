import type { ThemeTexts } from '../../types.ts';

export const disputes: ThemeTexts<'disputes'> = {
  title: 'Еңбек даулары',
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
