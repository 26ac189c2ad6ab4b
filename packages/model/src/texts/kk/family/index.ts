import type { ThemeTexts } from '../../types.ts';
import { beyondLaw } from './cases.ts';
import { conditions, harms, obligations } from './harms.ts';
import { law } from './law.ts';
import { procedures } from './procedures.ts';
import { reforms } from './reforms.ts';

export const family: ThemeTexts<'family'> = {
  title: 'Отбасылық міндеттер',
  fields: {
    'family-rights': 'Аналар мен әкелердің тең құқықтары',
    'family-dismissal-law': 'Отбасына қарайтындарды жұмыстан шығару',
    'family-support-law': 'Анықтама мен қолдау',
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
    staffCuts: 'Жұмыскерлер санын немесе штатын қысқарту',
    businessDecline: 'Өндіріс көлемінің төмендеуі',
    otherGround: 'Басқа негіз',
    mother: 'Ана',
    father: 'Әке',
    otherCarer: 'Басқа жақыны',
  },
  figures: { childYears: 'жас, баланың жасы' },
  // A note follows a place and a dash, so it starts small, ends without a stop and has no dash of its own.
  locatorNotes: {
    'edition-of-october-2021': '2021 жылғы қазаннан бері осы редакцияда',
    'employees-and-gendered': 'жұмыскерлер дейді және норманы жынысқа байланған деп атайды',
    'grounds-two-and-three': 'тек 52-баптың 1-тармағының 2) және 3) тармақшалары бойынша',
    'women-only': 'әйелдер және баланы анасыз тәрбиелейтіндер аталған',
    'mother-or-father': 'анаға немесе әкеге',
    'children-only-asked': 'балаға емес, басқаға қарау туралы сұрайды',
  },
};
