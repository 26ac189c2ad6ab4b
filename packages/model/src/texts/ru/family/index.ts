import type { ThemeTexts } from '../../types.ts';
import { beyondLaw } from './cases.ts';
import { conditions, harms, obligations } from './harms.ts';
import { law } from './law.ts';
import { procedures } from './procedures.ts';
import { reforms } from './reforms.ts';

export const family: ThemeTexts<'family'> = {
  title: 'Семейные обязанности',
  fields: {
    'family-rights': 'Равные права матерей и отцов',
    'family-dismissal-law': 'Увольнение тех, кто заботится о семье',
    'family-support-law': 'Определение и поддержка',
  },
  law,
  reforms,
  harms,
  conditions,
  obligations,
  procedures,
  cases: {},
  beyondLaw,
  places: {},
  terms: {
    staffCuts: 'Сокращение численности или штата',
    businessDecline: 'Снижение объёма производства',
    otherGround: 'Другое основание',
    mother: 'Мать',
    father: 'Отец',
    otherCarer: 'Другой близкий',
  },
  figures: { childYears: 'лет, возраст ребёнка' },
  // A note follows a place and a dash, so it starts small, ends without a stop and has no dash of its own.
  locatorNotes: {
    'edition-of-october-2021': 'в этой редакции с октября 2021 года',
    'employees-and-gendered': 'говорит о работниках и называет норму привязанной к полу',
    'grounds-two-and-three': 'только по подпунктам 2 и 3 пункта 1 статьи 52',
    'women-only': 'названы женщины и те, кто воспитывает ребёнка без матери',
    'mother-or-father': 'матери или отцу',
    'children-only-asked': 'спрашивает о заботе не о детях',
  },
};
