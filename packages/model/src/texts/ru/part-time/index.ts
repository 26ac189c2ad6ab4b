import type { ThemeTexts } from '../../types.ts';

export const partTime: ThemeTexts<'part-time'> = {
  title: 'Неполное рабочее время',
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
