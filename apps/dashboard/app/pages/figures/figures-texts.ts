import type { Language } from '../../view-state';

/** Words of the page of figures that the component sets as they are. */
export interface FiguresLabels {
  readonly title: string;
  readonly lede: string;
  readonly answer: string;
  readonly share: string;
  readonly people: string;
  readonly searchLabel: string;
  readonly harms: string;
}

/** Sentences of the page of figures that are put together from what was found. */
export interface FiguresSentences {
  readonly found: (questions: number, surveys: number, faulty: number) => string;
  readonly asked: (n: string) => string;
  readonly notPrinted: string;
  readonly sentFits: (sent: string, sizes: string) => string;
  readonly sentFitsNone: (sent: string) => string;
  readonly percentSum: (sum: string, rounding: boolean) => string;
  readonly countSum: (sum: string, n: string) => string;
  readonly shareOf: (answer: string, printed: string, computed: string) => string;
  readonly noCount: (answer: string, printed: string, n: string) => string;
  readonly about: (count: string) => string;
}

type Entry = { readonly labels: FiguresLabels; readonly say: FiguresSentences };

const TEXTS: Readonly<Record<Language, Entry>> = {
  en: {
    labels: {
      title: 'Figures of the surveys',
      lede: 'What the sources asked and what they print, with the number of people and the arithmetic. Where printed numbers do not add up, they stand as printed, and the note says so.',
      answer: 'Answer',
      share: 'Printed',
      people: 'People',
      searchLabel: 'Search questions',
      harms: 'Documents',
    },
    say: {
      found: (questions, surveys, faulty) =>
        `${questions} questions of ${surveys} surveys and counts; in ${faulty} the printed numbers do not add up`,
      asked: (n) => `n = ${n}.`,
      notPrinted: 'How many answered is not printed.',
      sentFits: (sent, sizes) =>
        `${sent} questionnaires were sent. Of all numbers up to that, only ${sizes} people give every share as printed.`,
      sentFitsNone: (sent) =>
        `${sent} questionnaires were sent. No number up to that gives every share as printed.`,
      percentSum: (sum, rounding) =>
        rounding
          ? `The shares make ${sum} per cent, which rounding can explain.`
          : `The shares make ${sum} per cent, which rounding cannot explain.`,
      countSum: (sum, n) => `The counts make ${sum}, not ${n}.`,
      shareOf: (answer, printed, computed) =>
        `“${answer}” is printed as ${printed} per cent; the counts give ${computed}.`,
      noCount: (answer, printed, n) => `“${answer}”: no whole number of ${n} people is ${printed} per cent.`,
      about: (count) => `about ${count}`,
    },
  },
  ru: {
    labels: {
      title: 'Числа опросов',
      lede: 'Что источники спрашивали и что печатают, с числом опрошенных и арифметикой. Где напечатанные числа не сходятся, они стоят как напечатаны, и об этом сказано.',
      answer: 'Ответ',
      share: 'Напечатано',
      people: 'Человек',
      searchLabel: 'Поиск по вопросам',
      harms: 'Подтверждает',
    },
    say: {
      found: (questions, surveys, faulty) =>
        `Вопросов: ${questions}, опросов и подсчётов: ${surveys}; числа не сходятся в ${faulty}`,
      asked: (n) => `n = ${n}.`,
      notPrinted: 'Сколько человек ответило, не напечатано.',
      sentFits: (sent, sizes) =>
        `Анкет разослано ${sent}. Из всех чисел до этого только ${sizes} человек дают все доли такими, как они напечатаны.`,
      sentFitsNone: (sent) =>
        `Анкет разослано ${sent}. Ни одно число до этого не даёт все доли такими, как они напечатаны.`,
      percentSum: (sum, rounding) =>
        rounding
          ? `Доли дают ${sum} процента; это может быть округление.`
          : `Доли дают ${sum} процента; округлением этого не объяснить.`,
      countSum: (sum, n) => `Числа дают ${sum}, а не ${n}.`,
      shareOf: (answer, printed, computed) =>
        `«${answer}»: напечатано ${printed} процентов, по числам выходит ${computed}.`,
      noCount: (answer, printed, n) =>
        `«${answer}»: никакое целое число из ${n} человек не даёт ${printed} процента.`,
      about: (count) => `около ${count}`,
    },
  },
  kk: {
    labels: {
      title: 'Сауалнама сандары',
      lede: 'Дереккөздер не сұрады және не басты: адам саны және есебімен. Басылған сандар үйлеспесе, олар басылған күйінде тұр, бұл туралы ескертпеде айтылған.',
      answer: 'Жауап',
      share: 'Басылған',
      people: 'Адам',
      searchLabel: 'Сұрақтардан іздеу',
      harms: 'Нені құжаттайды',
    },
    say: {
      found: (questions, surveys, faulty) =>
        `Сұрақ: ${questions}, сауалнама мен есеп: ${surveys}; ${faulty} сұрақта сандар үйлеспейді`,
      asked: (n) => `n = ${n}.`,
      notPrinted: 'Қанша адам жауап бергені басылмаған.',
      sentFits: (sent, sizes) =>
        `${sent} сауалнама жіберілген. Осыған дейінгі барлық саннан тек ${sizes} адам үлестердің бәрін басылғандай береді.`,
      sentFitsNone: (sent) =>
        `${sent} сауалнама жіберілген. Осыған дейінгі бірде-бір сан үлестердің бәрін басылғандай бермейді.`,
      percentSum: (sum, rounding) =>
        rounding
          ? `Үлестердің қосындысы ${sum} пайыз; бұл дөңгелектеу болуы мүмкін.`
          : `Үлестердің қосындысы ${sum} пайыз; мұны дөңгелектеумен түсіндіруге болмайды.`,
      countSum: (sum, n) => `Сандардың қосындысы ${sum}, ${n} емес.`,
      shareOf: (answer, printed, computed) =>
        `«${answer}»: ${printed} пайыз деп басылған, сандар бойынша ${computed} шығады.`,
      noCount: (answer, printed, n) =>
        `«${answer}»: ${n} адамның ешқандай бүтін саны ${printed} пайыз бермейді.`,
      about: (count) => `шамамен ${count}`,
    },
  },
};

/** Words of the page of figures in the reader's language. */
export function figuresTexts(language: Language): Entry {
  return TEXTS[language];
}
