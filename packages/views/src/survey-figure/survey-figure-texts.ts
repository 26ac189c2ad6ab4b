import { choosePlural } from '@tarazy/charts';
import type { Locale } from '@tarazy/model';

interface Texts {
  readonly faulty: (questions: string, all: string) => string;
  readonly largest: (answer: string, printed: string) => string;
  readonly counts: (answer: string, people: string) => string;
  readonly people: (count: number, number: string) => string;
  readonly about: (number: string) => string;
  readonly asked: (n: string) => string;
  readonly notPrinted: string;
  readonly sentFits: (sent: string, sizes: string) => string;
  readonly sentFitsNone: (sent: string) => string;
  readonly countSum: (sum: string, n: string) => string;
  readonly shareOf: (answer: string, printed: string, computed: string) => string;
  readonly noCount: (answer: string, printed: string, n: string) => string;
}

const PEOPLE_RU = { few: 'человека', other: 'человек' };

/** Words of the figures of surveys. */
export const surveyFigureTexts: Readonly<Record<Locale, Texts>> = {
  en: {
    faulty: (questions, all) => `The printed numbers do not fit in ${questions} of ${all} questions`,
    largest: (answer, printed) => `The largest share, ${printed}: “${answer}”`,
    counts: (answer, people) => `The largest count, ${people}: “${answer}”`,
    people: (count, number) => `${number} ${count === 1 ? 'person' : 'people'}`,
    about: (number) => `about ${number} people`,
    asked: (n) => `n = ${n}.`,
    notPrinted: 'How many answered is not printed.',
    sentFits: (sent, sizes) =>
      `${sent} questionnaires were sent. Of all numbers up to that, only ${sizes} people give every share as printed.`,
    sentFitsNone: (sent) =>
      `${sent} questionnaires were sent. No number up to that gives every share as printed.`,
    countSum: (sum, n) => `The counts add up to ${sum}, not ${n}.`,
    shareOf: (answer, printed, computed) =>
      `“${answer}” is printed as ${printed} per cent; the counts give ${computed}.`,
    noCount: (answer, printed, n) => `“${answer}”: no whole number of ${n} people is ${printed} per cent.`,
  },
  ru: {
    faulty: (questions, all) => `Напечатанные числа не сходятся в ${questions} из ${all} вопросов`,
    largest: (answer, printed) => `Наибольшая доля, ${printed}: «${answer}»`,
    counts: (answer, people) => `Наибольшее число, ${people}: «${answer}»`,
    people: (count, number) => `${number} ${choosePlural('ru', count, PEOPLE_RU)}`,
    about: (number) => `около ${number} человек`,
    asked: (n) => `n = ${n}.`,
    notPrinted: 'Сколько человек ответило, не напечатано.',
    sentFits: (sent, sizes) =>
      `Анкет разослано ${sent}. Из всех чисел до этого только ${sizes} человек дают все доли такими, как они напечатаны.`,
    sentFitsNone: (sent) =>
      `Анкет разослано ${sent}. Ни одно число до этого не даёт все доли такими, как они напечатаны.`,
    countSum: (sum, n) => `Числа в сумме дают ${sum}, а не ${n}.`,
    shareOf: (answer, printed, computed) =>
      `«${answer}»: напечатано ${printed} процентов, по числам выходит ${computed}.`,
    noCount: (answer, printed, n) =>
      `«${answer}»: никакое целое число из ${n} человек не даёт ${printed} процента.`,
  },
  kk: {
    faulty: (questions, all) => `Басылған сандары үйлеспейтін сұрақ: ${all} ішінен ${questions}`,
    largest: (answer, printed) => `Ең үлкен үлес, ${printed}: «${answer}»`,
    counts: (answer, people) => `Ең үлкен сан, ${people}: «${answer}»`,
    people: (_, number) => `${number} адам`,
    about: (number) => `шамамен ${number} адам`,
    asked: (n) => `n = ${n}.`,
    notPrinted: 'Қанша адам жауап бергені басылмаған.',
    sentFits: (sent, sizes) =>
      `${sent} сауалнама жіберілген. Осыған дейінгі барлық саннан тек ${sizes} адам үлестердің бәрін басылғандай береді.`,
    sentFitsNone: (sent) =>
      `${sent} сауалнама жіберілген. Осыған дейінгі бірде-бір сан үлестердің бәрін басылғандай бермейді.`,
    countSum: (sum, n) => `Сандардың қосындысы ${sum}, ${n} емес.`,
    shareOf: (answer, printed, computed) =>
      `«${answer}»: ${printed} пайыз деп басылған, сандар бойынша ${computed} шығады.`,
    noCount: (answer, printed, n) =>
      `«${answer}»: ${n} адамның ешқандай бүтін саны ${printed} пайыз бермейді.`,
  },
};
