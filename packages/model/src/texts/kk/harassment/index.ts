import type { ThemeTexts } from '../../types.ts';

export const harassment: ThemeTexts<'harassment'> = {
  title: 'Зорлық-зомбылық пен қысым',
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
