import type { ThemeTexts } from '../../types.ts';

export const dismissal: ThemeTexts<'dismissal'> = {
  title: 'Жұмыстан шығару және қудалау',
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
