import type { GeneralTexts } from '../types.ts';

// A note follows a place and a dash, so it starts small, ends without a stop and has no dash of its own.
export const locatorNotes: GeneralTexts['locatorNotes'] = {
  'not-covered': 'not covered',
  'said-by-union': 'according to the union',
  'amendment-not-shown': 'which amendment set it is not shown',
  'new-in-2023': 'new in 2023',
  'added-in-2020': 'added in 2020',
  'no-provision-cited': 'no provision is cited',
  'asked-for': 'asked for',
  'ratified-2000': 'ratified in 2000',
  recollection: 'remembered, not checked',
  'signed-text-not-read': 'reported as signed, the text was not read',
  'registered-a-year-later': 'the ILO counts the year after the domestic law',
  'not-ratified-2025': 'not ratified in September 2025',
  'ratified-2001': 'ratified in 2001',
};

export const locatorPlaces: GeneralTexts['locatorPlaces'] = {
  'whole report': 'whole report',
  'whole article': 'whole article',
  'whole commentary': 'whole commentary',
  'back cover': 'back cover',
};
