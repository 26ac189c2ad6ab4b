import type { ThemeTexts } from '../../types.ts';

export const harassment: ThemeTexts<'harassment'> = {
  title: 'Насилие и домогательства',
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
