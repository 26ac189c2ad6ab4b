import type { ThemeTexts } from '../../types.ts';

export const partTime: ThemeTexts<'part-time'> = {
  title: 'Толық емес жұмыс уақыты',
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
