import type { ThemeTexts } from '../../types.ts';
import { conditions, harms, obligations } from './harms.ts';
import { law } from './law.ts';
import { procedures } from './procedures.ts';
import { reforms } from './reforms.ts';

export const partTime: ThemeTexts<'part-time'> = {
  title: 'Part-time work',
  fields: {
    'part-time-moves': 'Moving to part-time work and back',
    'part-time-equality': 'Equal treatment',
  },
  law,
  reforms,
  harms,
  conditions,
  obligations,
  procedures,
  cases: {},
  beyondLaw: {},
  places: {},
  terms: {},
  figures: {},
  // A note follows a place and a dash, so it starts small, ends without a stop and has no dash of its own.
  locatorNotes: {
    'access-rules-for-some': 'articles 70(3) and 118(5) noted for some groups',
    'change-by-agreement': 'the contract is changed by agreement',
    'first-comment': 'the first comment after ratification',
  },
};
