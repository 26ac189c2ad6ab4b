import type { ThemeTexts } from '../../types.ts';

export const surveillance: ThemeTexts<'surveillance'> = {
  title: 'Слежка со стороны государства',
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
