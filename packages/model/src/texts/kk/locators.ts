import type { GeneralTexts } from '../types.ts';

// A note follows a place and a dash, so it starts small, ends without a stop and has no dash of its own.
export const locatorNotes: GeneralTexts['locatorNotes'] = {
  'not-covered': 'бұл туралы айтылмаған',
  'said-by-union': 'кәсіподақтың айтуынша',
  'amendment-not-shown': 'мұны қай түзету енгізгені көрсетілмеген',
  'new-in-2023': '2023 жылғы жаңа норма',
  'added-in-2020': '2020 жылы қосылған',
  'no-provision-cited': 'норма аталмаған',
  'asked-for': 'баяндама мұны сұрайды',
  'ratified-2000': '2000 жылы ратификацияланған',
  recollection: 'жадтан айтылған, тексерілмеген',
  'signed-text-not-read': 'қол қойылғаны хабарланған, мәтіні оқылмаған',
  'registered-a-year-later': 'ХЕҰ ішкі заңнан кейінгі жылды есептейді',
  'not-ratified-2025': '2025 жылғы қыркүйекте ратификацияланбаған',
  'ratified-2001': '2001 жылы ратификацияланған',
};

export const locatorPlaces: GeneralTexts['locatorPlaces'] = {
  'whole report': 'баяндама тұтас',
  'whole article': 'жарияланым тұтас',
  'whole commentary': 'түсініктеме тұтас',
  'back cover': 'артқы мұқаба',
};
