import type { ThemeTexts } from '../../types.ts';

export const telework: ThemeTexts<'telework'> = {
  title: 'Дистанционная работа',
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
