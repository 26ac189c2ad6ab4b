import type { Model } from '@tarazy/rules';
import { bodies } from './bodies.ts';
import { gather } from './content.ts';
import { instruments } from './instruments.ts';
import { horizon, keyDates } from './key-dates.ts';
import { law } from './law.ts';
import { sources } from './sources.ts';
import { themes } from './themes.ts';

/** The model of Kazakhstan. */
export const model: Model = {
  version: '0.2.0',
  horizon,
  keyDates,
  law,
  instruments,
  sources,
  bodies,
  themes,
  reforms: gather('reforms'),
  harms: gather('harms'),
  obligations: gather('obligations'),
  procedures: gather('procedures'),
  cases: gather('cases'),
  beyondLaw: gather('beyondLaw'),
};
