import type { ThemeTexts } from '../../types.ts';

export const disputes: ThemeTexts<'disputes'> = {
  title: 'Labour disputes',
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
