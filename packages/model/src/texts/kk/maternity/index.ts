import type { ThemeTexts } from '../../types.ts';
import { beyondLaw } from './cases.ts';
import { conditions, harms, obligations } from './harms.ts';
import { law } from './law.ts';
import { procedures } from './procedures.ts';
import { reforms } from './reforms.ts';

export const maternity: ThemeTexts<'maternity'> = {
  title: 'Ана болу',
  fields: {
    'maternity-posts': 'Жұмыстан шығару, демалыс және оралу',
    'maternity-benefits': 'Төлемдер мен қолдау',
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
    notEntitled: 'Қор төлеміне құқығы жоқ әйелдер',
    notEmployed: 'Жүктілікке дейін жұмыс істемеген әйелдер',
    staffCuts: 'Жұмыскерлер санын немесе штатын қысқарту',
    businessDecline: 'Өндіріс көлемінің төмендеуі',
    otherGround: 'Басқа негіз',
    maternityLeave: 'Жүктілікке және босануға байланысты демалыс',
    childcareLeave: 'Бала күтіміне байланысты демалыс',
  },
  figures: { prosecutions: 'қылмыстық қудалау' },
  // A note follows a place and a dash, so it starts small, ends without a stop and has no dash of its own.
  locatorNotes: {
    undated: 'қашаннан бері екені айтылмаған',
    'leave-covers-maternity': 'жүктілік пен босану және бала күтімі демалыстары да демалыс деп оқылған',
    'no-return-after-maternity': 'жүктілік пен босану демалысынан оралудың тікелей құқығы жоқ',
    'post-kept-for-childcare-only': 'лауазым бала күтімі демалысы мен ерте тексерулер кезінде сақталады',
    'pay-by-contract': 'шартта немесе жұмыс берушінің актісінде көзделсе ғана төленеді',
    'called-declarative': 'құр мәлімдеме деп аталған міндет',
    'no-article-named': 'бап аталмаған',
  },
};
