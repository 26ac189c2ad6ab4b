import type { ThemeTexts } from '../../types.ts';

export const telework: ThemeTexts<'telework'> = {
  title: 'Қашықтан жұмыс',
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
