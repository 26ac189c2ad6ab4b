import type { ThemeTexts } from '../../types.ts';
import { beyondLaw, cases } from './cases.ts';
import { conditions, harms, obligations } from './harms.ts';
import { law } from './law.ts';
import { procedures } from './procedures.ts';
import { reforms } from './reforms.ts';

export const bargaining: ThemeTexts<'bargaining'> = {
  title: 'Ұжымдық келіссөздер',
  fields: {
    'bargaining-talks': 'Келіссөз және оған қатысушылар',
    'bargaining-agreements': 'Ұжымдық шарттар',
    'bargaining-pay': 'Ақы төлеу және жағдайдың өзгеруі',
    'bargaining-hours': 'Жұмыс уақыты және вахта',
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
    construction: 'Құрылыс',
    'oil-refining': 'Мұнай өңдеу',
    'mining-services': 'Кен өндіруге қызмет көрсету',
    'gas-construction': 'Газ зауытының құрылысы',
    company: 'Компания',
    industry: 'Сала',
    region: 'Өңір',
    nation: 'Ел',
  },
  figures: {
    joined: 'адам қосылды, шамамен',
    gone: 'адам кетті, шамамен',
    openPoints: 'тармақ ашық қалды',
    meetings: 'кездесу өтті',
    points: 'тармақ келісілді',
    fulfilled: 'тармақ орындалды',
    cutOrders: 'бұйрық бір жылда',
    shiftDays: 'күндік вахта',
    shiftDemanded: 'күндік вахта сұралды',
    coverageFrom: '% қамтылған, кемінде',
    coverageTo: '% қамтылған, ең көбі',
  },
  // A note follows a place and a dash, so it starts small, ends without a stop and has no dash of its own.
  locatorNotes: {
    'three-days-for-disputes': 'үш күн, даудағы талаптар үшін',
    'left-to-the-agreement': 'қосылу тәртібі шартқа қалдырылған',
    'dropped-in-2015': '2015 жылғы Кодексте алып тасталған',
    'information-only': 'хабарлау міндеті ғана қалған',
    'no-rule-described': 'норма сипатталмаған',
    'nothing-stopped-it': 'оған ештеңе кедергі болмаған',
    'no-rule-on-managers': 'басшылар туралы норма жоқ',
    'no-such-duty': 'мұндай міндет аталмаған',
    'may-be-taken-up': 'ашық тармақтарға қайта оралуға болады',
    'cut-in-the-draft': 'жобада қысқартылған',
    'announced-and-not-stopped': 'жарияланған, ешкім кедергі болмаған',
    'ends-as-named': 'тек сонда аталған жағдайларда тоқтайды',
    'bill-would-add-it': 'мұны заң жобасы енгізер еді',
    'never-amended': '2016 жылдан бері өзгермеген',
    'introduced-anyhow': 'бәрібір енгізілген',
    'counts-calendar-days': 'күнтізбелік күнмен есептейді',
    'notice-is-written': 'хабарлама анықтамасы бойынша жазбаша',
    'may-not-be-asked': 'одан артық талап етуге болмайды',
    'signed-text-not-read': '2026 жылғы сәуірде қол қойылған, не сақталғаны оқылмаған',
    'ten-days': 'он күн, осы түсініктеме бойынша',
    'new-in-2018': '2018 жылғы жаңалық',
    'said-by-employer': 'жұмыс берушінің айтуынша',
  },
};
