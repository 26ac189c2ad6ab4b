import type { ThemeTexts } from '../../types.ts';

export const civilService: ThemeTexts<'civil-service'> = {
  title: 'Мемлекеттік қызметтегі қашықтан жұмыс',
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
