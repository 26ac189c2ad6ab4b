import type { ThemeTexts } from '../../types.ts';

export const unions: ThemeTexts<'unions'> = {
  title: 'Профсоюзы',
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
