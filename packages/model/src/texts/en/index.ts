import type { Texts } from '../types.ts';
import { beyondLaw, cases } from './cases.ts';
import {
  bodies,
  disclaimer,
  fields,
  figures,
  instruments,
  keyDates,
  places,
  sources,
  statuses,
  terms,
  themes,
  words,
} from './general.ts';
import { conditions, harms, obligations } from './harms.ts';
import { law } from './law.ts';
import { locatorNotes, locatorPlaces } from './locators.ts';
import { procedures } from './procedures.ts';
import { reforms } from './reforms.ts';

/** English. */
export const en: Texts = {
  themes,
  statuses,
  instruments,
  sources,
  locatorNotes,
  locatorPlaces,
  bodies,
  keyDates,
  law,
  reforms,
  harms,
  conditions,
  procedures,
  cases,
  obligations,
  beyondLaw,
  places,
  terms,
  fields,
  figures,
  words,
  disclaimer,
};
