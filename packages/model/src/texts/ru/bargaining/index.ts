import type { ThemeTexts } from '../../types.ts';

export const bargaining: ThemeTexts<'bargaining'> = {
  title: 'Коллективные переговоры',
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
