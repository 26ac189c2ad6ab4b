import type { ThemeTexts } from '../../types.ts';
import { beyondLaw, cases } from './cases.ts';
import { conditions, harms, obligations } from './harms.ts';
import { law } from './law.ts';
import { procedures } from './procedures.ts';
import { reforms } from './reforms.ts';

export const surveillance: ThemeTexts<'surveillance'> = {
  title: 'Мемлекет тарапынан бақылау',
  fields: {
    'watching-rules': 'Бақылау және жауап алу',
    'watching-oversight': 'Қадағалау және тәжірибе',
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
    'union-bodies': 'Кәсіподақ бірлестіктері',
    following: 'Соңынан еру және суретке түсіру',
    interception: 'Хабарларды ұстап алу',
    questioning: 'Жауап алу',
    warning: 'Сақтандыру',
  },
  figures: {
    leaders: 'лидер',
    membersAbout: 'мүше, шамамен',
    minutes: 'минут, шамамен',
    summoned: 'шақырылған',
    unionsMet: 'кәсіподақпен кездескен',
  },
  // A note follows a place and a dash, so it starts small, ends without a stop and has no dash of its own.
  locatorNotes: {
    'since-when-not-shown': 'қашаннан бері екені көрсетілмеген',
    'intelligence-in-interests': 'қоғам мен мемлекет мүддесіндегі мәліметтер',
    'membership-no-obstacle': 'бірлестіктерге мүшелік кедергі емес',
    'special-measures-only': 'прокурор арнаулы шараларға ғана керек',
    'no-summons-described': 'шақырту сипатталмаған',
    'no-oversight-described': 'қадағалау сипатталмаған',
    'prosecutor-supervises': 'заңдылықты прокурор қадағалайды',
    'no-remedy-described': 'қорғау құралы сипатталмаған',
  },
};
