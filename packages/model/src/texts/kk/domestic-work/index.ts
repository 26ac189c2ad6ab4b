import type { ThemeTexts } from '../../types.ts';
import { beyondLaw } from './cases.ts';
import { conditions, harms, obligations } from './harms.ts';
import { law } from './law.ts';
import { procedures } from './procedures.ts';
import { reforms } from './reforms.ts';

export const domesticWork: ThemeTexts<'domestic-work'> = {
  title: 'Үй еңбегі',
  fields: {
    'domestic-treaty': 'Үй жұмыскерлері туралы конвенция',
    'domestic-contracts': 'Қатынасты ресімдеу және құқықты қорғау',
    'domestic-association': 'Үй еңбегінде бірлесу',
    'domestic-minors': 'Он сегізге дейінгі еңбек',
    'domestic-protection': 'Қорғау, қадағалау, көші-қон',
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
    domesticWorkers: 'Үй жұмыскерлері',
    householdEmployers: 'Жеке тұлға жұмыс берушілер',
    labourInspectorate: 'Еңбек инспекциясы',
    courtOfLaw: 'Сот',
    conciliationCommission: 'Келісу комиссиясы',
  },
  figures: {
    weekHoursYounger: 'сағат аптасына, ең көбі, 14–16 жас',
    weekHoursOlder: 'сағат аптасына, ең көбі, 16–18 жас',
  },
  // A note follows a place and a dash, so it starts small, ends without a stop and has no dash of its own.
  locatorNotes: {
    'formal-without-oversight': 'ресми түрде танылған, пәрменді қадағалау жоқ',
    'basis-laid': 'заң қорғаудың негізін қалаған',
    'few-formalise': 'ресімдейтін жұмыс беруші аз',
    'hours-from-fourteen': 'он төрттен басталатын апталық шектерден',
    'criticism-only': 'жасты атамайтын сын',
    'excluded-from-commission': 'үй жұмыскерлері шеттетілген',
    'ratify-only-later': 'тек алғышарттардан кейін',
    'age-remembered': 'жадтан, тексерілмеген',
  },
};
