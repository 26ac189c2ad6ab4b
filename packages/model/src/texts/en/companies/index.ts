import type { ThemeTexts } from '../../types.ts';

export const companies: ThemeTexts<'companies'> = {
  title: 'Companies’ duties',
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
