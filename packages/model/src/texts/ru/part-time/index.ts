import type { ThemeTexts } from '../../types.ts';
import { conditions, harms, obligations } from './harms.ts';
import { law } from './law.ts';
import { procedures } from './procedures.ts';
import { reforms } from './reforms.ts';

export const partTime: ThemeTexts<'part-time'> = {
  title: 'Неполное рабочее время',
  fields: {
    'part-time-moves': 'Переход на неполное время и обратно',
    'part-time-equality': 'Равное обращение',
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
    'access-rules-for-some': 'для некоторых групп названы пункт 3 статьи 70 и пункт 5 статьи 118',
    'change-by-agreement': 'договор изменяют по соглашению',
    'first-comment': 'первое замечание после ратификации',
  },
};
