import type { ThemeTexts } from '../../types.ts';

export const bargaining: ThemeTexts<'bargaining'> = {
  title: 'Collective bargaining',
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
