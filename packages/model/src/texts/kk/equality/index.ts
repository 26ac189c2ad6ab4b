import type { ThemeTexts } from '../../types.ts';

export const equality: ThemeTexts<'equality'> = {
  title: 'Теңдік және кемсітушілік',
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
