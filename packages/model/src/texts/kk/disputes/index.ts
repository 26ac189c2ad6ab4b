import type { ThemeTexts } from '../../types.ts';
import { beyondLaw, cases } from './cases.ts';
import { conditions, harms, obligations } from './harms.ts';
import { law } from './law.ts';
import { procedures } from './procedures.ts';
import { reforms } from './reforms.ts';

export const disputes: ThemeTexts<'disputes'> = {
  title: 'Еңбек даулары',
  fields: {
    'dispute-dialogue': 'Әлеуметтік диалог',
    'dispute-bodies': 'Комиссиялар, медиация, келісімдер',
    'dispute-authority': 'Еңбек жөніндегі уәкілетті орган',
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
  terms: {},
  figures: { points: 'тармақ келісілді', fulfilled: 'тармақ орындалды' },
  // A note follows a place and a dash, so it starts small, ends without a stop and has no dash of its own.
  locatorNotes: {
    'no-article-of-its-own': '22-баптан кейін, бабы аталмай айтылған',
    'only-where-agreed': 'тек шартта айтылса',
    'under-review': 'Конституциялық Сот бір жылдық мерзімді тексеруде',
    'commission-then-court': 'алдымен комиссия, кейін сот',
    'of-2011': '2011 жылғы оқиғалар туралы',
    'regional-councils': 'өңірлік келісімдер бойынша кеңестер',
    'commission-alone-binds': 'комиссия келіскені ғана міндетті',
    'contested-then-obeyed': 'алдымен дауласқан, кейін орындаған',
    'a-regional-one': 'облыстың комиссиясы',
    'nineteen-conventions': 'он тоғыз конвенцияны ратификациялау туралы',
  },
};
