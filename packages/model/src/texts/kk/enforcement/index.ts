import type { ThemeTexts } from '../../types.ts';
import { beyondLaw, cases } from './cases.ts';
import { conditions, harms, obligations } from './harms.ts';
import { law } from './law.ts';
import { procedures } from './procedures.ts';
import { reforms } from './reforms.ts';

export const enforcement: ThemeTexts<'enforcement'> = {
  title: 'Құқықтарды қорғау және сақтау',
  fields: {
    'labour-inspection': 'Еңбек инспекциясы',
    complaints: 'Шағымдар және қорғау',
    'work-without-contract': 'Еңбек шартынсыз жұмыс',
    accountability: 'Жауаптылық және кеңесу',
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
    inspectorate: 'Еңбек инспекциясы',
    prosecutor: 'Прокуратура',
    police: 'Полиция',
    courts: 'Соттар',
    mayorsOffice: 'Әкімдік',
    ombudsman: 'Адам құқықтары жөніндегі уәкіл',
  },
  figures: {
    killed: 'адамды қызметкерлер өлтірген, кемінде',
    otherDeaths: 'басқа өлім',
    diedAfterDetention: 'адам қамаудан босағаннан кейін өлген',
    conclusions: 'жыл қорытынды шығарылған',
  },
  // A note follows a place and a dash, so it starts small, ends without a stop and has no dash of its own.
  locatorNotes: {
    'contested-by-company': 'компания нұсқамаға дау айтқан',
    'orders-of-2023': 'үкімет дерегінше, 2023 жылы 4369 нұсқама',
    'urged-to-recruit': 'инспектор алуға шақыру',
    'moratorium-new-in-2020': 'мораторий 2020 жылғы қаңтарда енгізілген',
    'moratorium-until-2024': 'мораторий 2024 жылғы 1 қаңтарға дейін болған',
    'local-until-2024': '2024 жылға дейін жергілікті атқарушы органдарда',
    'under-the-ministry': 'министрлікке қарасты',
    'statements-only': 'өтініштер, жылдық есеп, алаңдаушылық білдіру',
    'length-not-read': 'мерзімнің ұзақтығы оқылмаған',
    'no-deadline-felt': 'айлап жауапсыз',
    'inaction-open-to-complaint': 'әрекетсіздікке шағымдануға болады',
    'no-consequence-told': 'салдары айтылмаған',
    'force-remembered': 'күшіне енген күні жадтан',
    'penalties-elsewhere': 'жазалар басқа кодексте, ол оқылмаған',
    'no-amendment-marked': 'түзету белгіленбеген',
    'not-before-2026': 'бұрын мұндай тыйым болмаған',
    'signed-in-april-2026': '2026 жылғы 7 сәуірде қол қойылған',
    'civil-law-for-platforms': 'платформадағы орындаушылар азаматтық құқықта',
    'passed-over': 'ескертпелер айналып өтілген',
  },
};
