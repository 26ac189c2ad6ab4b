import type { ThemeTexts } from '../../types.ts';

export const bargaining: ThemeTexts<'bargaining'> = {
  title: 'Ұжымдық келіссөздер',
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
