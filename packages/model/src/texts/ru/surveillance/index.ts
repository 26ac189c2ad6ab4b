import type { ThemeTexts } from '../../types.ts';
import { beyondLaw, cases } from './cases.ts';
import { conditions, harms, obligations } from './harms.ts';
import { law } from './law.ts';
import { procedures } from './procedures.ts';
import { reforms } from './reforms.ts';

export const surveillance: ThemeTexts<'surveillance'> = {
  title: 'Слежка со стороны государства',
  fields: {
    'watching-rules': 'Слежка и расспросы',
    'watching-oversight': 'Надзор и практика',
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
    'union-bodies': 'Профсоюзные объединения',
    following: 'Наблюдение и съёмка',
    interception: 'Перехват сообщений',
    questioning: 'Расспросы',
    warning: 'Предостережение',
  },
  figures: {
    leaders: 'лидера',
    membersAbout: 'членов, примерно',
    minutes: 'минут, примерно',
    summoned: '– число вызванных',
    unionsMet: 'профсоюза на встрече',
  },
  // A note follows a place and a dash, so it starts small, ends without a stop and has no dash of its own.
  locatorNotes: {
    'since-when-not-shown': 'с какого времени, не показано',
    'intelligence-in-interests': 'сведения в интересах общества и государства',
    'membership-no-obstacle': 'членство в объединениях не препятствие',
    'special-measures-only': 'прокурор нужен только для специальных мер',
    'no-summons-described': 'повестка не упомянута',
    'no-oversight-described': 'надзор не описан',
    'prosecutor-supervises': 'за законностью надзирает прокурор',
    'no-remedy-described': 'защита не описана',
  },
};
