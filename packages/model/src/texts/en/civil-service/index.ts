import type { ThemeTexts } from '../../types.ts';

export const civilService: ThemeTexts<'civil-service'> = {
  title: 'Telework in the civil service',
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
