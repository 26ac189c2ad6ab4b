import type { ThemeTexts } from '../../types.ts';

export const procedures: ThemeTexts<'harassment'>['procedures'] = {
  'answer-harassment': {
    title: 'Зорлық-зомбылыққа немесе қысымға шағым',
    question: 'Заң жауап бере ме?',
    outcomes: { lawful: 'Заң жауап береді', blocked: 'Заңда жауап жоқ', undetermined: 'Белгісіз' },
    facts: {
      relation: {
        title: 'Жұмысқа қатысы',
        missing: 'Адамның жұмысқа қандай қатысы бары дереккөздерде айтылмаған.',
      },
      situation: { title: 'Қай жерде болған', missing: 'Қай жерде болғаны дереккөздерде айтылмаған.' },
      conduct: { title: 'Не болған', missing: 'Қандай әрекет болғаны дереккөздерде айтылмаған.' },
    },
    steps: {
      defined: { title: 'Әрекет анықталған', holds: 'Анықталған', fails: 'Аталмаған', unknown: 'Белгісіз' },
      covered: { title: 'Адам қорғалған', holds: 'Қорғалған', fails: 'Тыс қалған', unknown: 'Белгісіз' },
      situation: {
        title: 'Жағдай жұмыс деп саналады',
        holds: 'Саналады',
        fails: 'Тізімде жоқ',
        unknown: 'Белгісіз',
      },
      forbidden: { title: 'Норма бұзылған', holds: 'Бұзылған', fails: 'Норма жоқ', unknown: 'Белгісіз' },
      complaint: {
        title: 'Жұмыс беруші шағымды қарайды',
        holds: 'Қарайды',
        fails: 'Тәртіп жоқ',
        unknown: 'Белгісіз',
      },
      inspected: {
        title: 'Инспекцияға тапсырылған',
        holds: 'Инспектор',
        fails: 'Ешкім жоқ',
        unknown: 'Белгісіз',
      },
      answered: { title: 'Кінәлі жауап береді', holds: 'Жауап бар', fails: 'Шара жоқ', unknown: 'Белгісіз' },
      redress: {
        title: 'Жәбірленуші қорғалып, қолдау алады',
        holds: 'Қолдау бар',
        fails: 'Қолдау жоқ',
        unknown: 'Белгісіз',
      },
    },
  },
};
