import type { ThemeTexts } from '../../types.ts';

export const civilService: ThemeTexts<'civil-service'> = {
  title: 'Дистанционная работа на государственной службе',
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
