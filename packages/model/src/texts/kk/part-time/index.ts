import type { ThemeTexts } from '../../types.ts';
import { conditions, harms, obligations } from './harms.ts';
import { law } from './law.ts';
import { procedures } from './procedures.ts';
import { reforms } from './reforms.ts';

export const partTime: ThemeTexts<'part-time'> = {
  title: 'Толық емес жұмыс уақыты',
  fields: {
    'part-time-moves': 'Толық емес уақытқа және кері ауысу',
    'part-time-equality': 'Тең қарау',
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
    'access-rules-for-some': 'кейбір топтар үшін 70-баптың 3-тармағы мен 118-баптың 5-тармағы аталған',
    'change-by-agreement': 'шарт келісім бойынша өзгертіледі',
    'first-comment': 'ратификациядан кейінгі бірінші ескерту',
  },
};
