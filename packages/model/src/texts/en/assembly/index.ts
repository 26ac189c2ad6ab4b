import type { ThemeTexts } from '../../types.ts';
import { beyondLaw, cases } from './cases.ts';
import { conditions, harms, obligations } from './harms.ts';
import { law } from './law.ts';
import { procedures } from './procedures.ts';
import { reforms } from './reforms.ts';

export const assembly: ThemeTexts<'assembly'> = {
  title: 'Peaceful assembly',
  fields: {
    'assembly-notice': 'Who may assemble, and with what notice',
    'assembly-place': 'Where assemblies may be held',
    'assembly-answer': 'What the authorities may answer',
    'assembly-force': 'Dispersal and penalties',
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
  terms: {
    meeting: 'Meeting or rally',
    picket: 'Picket',
    procession: 'Procession or demonstration',
    formalFault: 'A faulty application',
    otherEvents: 'Other events at the place or time',
    danger: 'Danger to order, health or rights of others',
    propertyDamage: 'Possible damage to a place',
    temporaryHalt: 'A temporary halt of all meetings',
  },
  figures: { refusals: 'refusals', permitted: 'permitted', unions: 'unions, about' },
  // A note follows a place and a dash, so it starts small, ends without a stop and has no dash of its own.
  locatorNotes: {
    'counted-in-days': 'the term is counted in calendar days',
    'counted-in-working-days': 'the term is counted in working days',
    'banned-zones-for-pickets': 'pickets have banned zones of their own',
    'no-answer-needed': 'a notice needs no answer',
    'every-gathering': 'every gathering needed permission',
    'no-refusal-offered-one': 'none of the refusals offered one',
    'which-ground-not-printed': 'the words of the ground are not printed',
    'grounds-as-named': 'grounds as the refusals named them',
    'said-by-deputy': 'as a deputy described the bill',
    'list-read-in-part': 'the list was read in part',
    'any-breach-of-law': 'breach of any law is among the grounds',
  },
};
