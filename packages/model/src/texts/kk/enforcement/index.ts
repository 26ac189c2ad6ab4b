import type { ThemeTexts } from '../../types.ts';
import { law } from './law.ts';

export const enforcement: ThemeTexts<'enforcement'> = {
  title: 'Құқықтарды қорғау және сақтау',
  fields: {},
  law,
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
