import type { ThemeTexts } from '../../types.ts';

export const domesticWork: ThemeTexts<'domestic-work'> = {
  title: 'Domestic work',
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
