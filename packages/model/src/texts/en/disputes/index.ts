import type { ThemeTexts } from '../../types.ts';
import { beyondLaw, cases } from './cases.ts';
import { conditions, harms, obligations } from './harms.ts';
import { law } from './law.ts';
import { procedures } from './procedures.ts';
import { reforms } from './reforms.ts';

export const disputes: ThemeTexts<'disputes'> = {
  title: 'Disputes',
  fields: {
    'dispute-dialogue': 'Social dialogue',
    'dispute-bodies': 'Commissions, mediation, settlements',
    'dispute-authority': 'Labour authority',
  },
  law,
  reforms,
  harms,
  conditions,
  obligations,
  procedures,
  cases,
  beyondLaw,
  places: {},
  terms: {},
  figures: { points: 'points agreed', fulfilled: 'points carried out' },
  // A note follows a place and a dash, so it starts small, ends without a stop and has no dash of its own.
  locatorNotes: {
    'no-article-of-its-own': 'said after article 22, without an article of its own',
    'only-where-agreed': 'only where an agreement says so',
    'under-review': 'the Constitutional Court examines the limit of a year',
    'commission-then-court': 'a commission, then a court',
    'of-2011': 'of the events of 2011',
    'regional-councils': 'councils under the regional agreements',
    'commission-alone-binds': 'only what the commission agrees binds',
    'contested-then-obeyed': 'contested at first, then obeyed',
    'a-regional-one': 'a commission of the region',
    'nineteen-conventions': 'on ratifying nineteen conventions',
  },
};
