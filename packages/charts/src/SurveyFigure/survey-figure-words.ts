import type { Locale } from '../shared/chart-types';
import { choosePlural } from '../words/choose-plural';

/** Words of the figure of a survey. */
export interface SurveyWords {
  readonly asked: (n: string) => string;
  readonly notPrinted: string;
  readonly several: string;
  readonly sum: (percent: string) => string;
  readonly sumRounding: (percent: string) => string;
  readonly together: string;
  readonly remainder: string;
  readonly overshoot: string;
  readonly noShare: string;
  readonly documents: string;
  readonly answer: string;
  readonly question: string;
  readonly share: string;
  readonly people: string;
  readonly size: (questions: number, answers: number, faulty: number) => string;
  readonly panel: (heading: string, answers: string) => string;
  readonly keyKnown: string;
  readonly keyNotKnown: string;
  readonly keyGap: string;
  readonly nothing: string;
}

/** Words of the figure of a survey by language. */
export const surveyWords: Readonly<Record<Locale, SurveyWords>> = {
  en: {
    asked: (n) => `n = ${n}`,
    notPrinted: 'how many answered is not printed',
    several: 'several answers could be given',
    sum: (percent) => `The shares add up to ${percent}.`,
    sumRounding: (percent) => `The shares add up to ${percent}, which rounding can explain.`,
    together: 'All answers together',
    remainder: 'no answer printed',
    overshoot: 'over the whole',
    noShare: 'not printed',
    documents: 'Documents:',
    answer: 'Answer',
    question: 'Question',
    share: 'Printed share',
    people: 'People',
    size: (questions, answers, faulty) =>
      `${questions} ${choosePlural('en', questions, { one: 'question', other: 'questions' })}, ${answers} ${choosePlural('en', answers, { one: 'answer', other: 'answers' })}${faulty === 0 ? '' : `; in ${faulty} the printed numbers do not add up`}.`,
    panel: (heading, answers) => `${heading}: ${answers}.`,
    keyKnown: 'Number of people printed',
    keyNotKnown: 'Number of people not printed',
    keyGap: 'What the printed shares lack or exceed',
    nothing: 'No question of a survey is on record.',
  },
  ru: {
    asked: (n) => `n = ${n}`,
    notPrinted: 'сколько человек ответило, не напечатано',
    several: 'можно было дать несколько ответов',
    sum: (percent) => `Доли в сумме дают ${percent}.`,
    sumRounding: (percent) => `Доли в сумме дают ${percent}; это может быть округление.`,
    together: 'Все ответы вместе',
    remainder: 'ответ не напечатан',
    overshoot: 'сверх целого',
    noShare: 'не напечатано',
    documents: 'Подтверждает:',
    answer: 'Ответ',
    question: 'Вопрос',
    share: 'Напечатанная доля',
    people: 'Человек',
    size: (questions, answers, faulty) =>
      `Вопросов: ${questions}, ответов: ${answers}${faulty === 0 ? '' : `; числа не сходятся: ${faulty}`}.`,
    panel: (heading, answers) => `${heading}: ${answers}.`,
    keyKnown: 'Число людей напечатано',
    keyNotKnown: 'Число людей не напечатано',
    keyGap: 'Чего напечатанным долям не хватает или что в них лишнее',
    nothing: 'Ни одного вопроса опросов не описано.',
  },
  kk: {
    asked: (n) => `n = ${n}`,
    notPrinted: 'қанша адам жауап бергені басылмаған',
    several: 'бірнеше жауап беруге болатын',
    sum: (percent) => `Үлестердің қосындысы ${percent}.`,
    sumRounding: (percent) => `Үлестердің қосындысы ${percent}; бұл дөңгелектеу болуы мүмкін.`,
    together: 'Барлық жауап бірге',
    remainder: 'жауабы басылмаған',
    overshoot: 'бүтіннен артық',
    noShare: 'басылмаған',
    documents: 'Нені құжаттайды:',
    answer: 'Жауап',
    question: 'Сұрақ',
    share: 'Басылған үлес',
    people: 'Адам',
    size: (questions, answers, faulty) =>
      `Сұрақ: ${questions}, жауап: ${answers}${faulty === 0 ? '' : `; сандары үйлеспейтін сұрақ: ${faulty}`}.`,
    panel: (heading, answers) => `${heading}: ${answers}.`,
    keyKnown: 'Адам саны басылған',
    keyNotKnown: 'Адам саны басылмаған',
    keyGap: 'Басылған үлестерге жетпейтіні немесе артығы',
    nothing: 'Сауалнаманың бірде-бір сұрағы сипатталмаған.',
  },
};
