import { choosePlural } from '@tarazy/charts';
import type { Locale } from '@tarazy/model';

/** Words of the sweep of one case, and of many. */
export interface SweepWords {
  readonly noValueAlone: string;
  readonly noValueMatters: string;
  readonly turnsAt: (value: string) => string;
  readonly everyRule: string;
  readonly together: string;
  readonly lawMark: (value: string) => string;
  readonly caseMark: (value: string) => string;
  readonly stillShut: string;
  readonly notKnown: string;
  /** Finding over many cases: what most of them come to, where, and how many do as the law stands. */
  readonly best: (outcome: string, count: number, all: number, range: string, now: number) => string;
  /** Finding where no value does better than the one in force. */
  readonly noneBetter: (outcome: string, count: number, all: number) => string;
  /** Finding where no value alone brings any case to what was sought. */
  readonly noneAlone: (all: number) => string;
  /** Finding where no outcome turns, but a step does. */
  readonly stepAlone: (cases: number) => string;
  readonly nothingTurns: string;
  readonly outcomesOf: (parameter: string) => string;
  readonly stepsOf: (parameter: string) => string;
  /** What is counted where the cases are of several kinds. */
  readonly asSought: string;
  readonly stepHolds: string;
}

const WORDS: Readonly<Record<Locale, SweepWords>> = {
  en: {
    noValueAlone: 'No threshold is low enough on its own',
    noValueMatters: 'No value of it changes the outcome alone',
    turnsAt: (value) => `The outcome turns at ${value}`,
    everyRule: 'Every other rule as on the day',
    together: 'All of these together',
    lawMark: (value) => `law: ${value}`,
    caseMark: (value) => `the case: ${value}`,
    stillShut: 'In the way',
    notKnown: 'Not known',
    best: (outcome, count, all, range, now) =>
      `${outcome} in ${count} of ${all} cases ${range}; in ${now === 0 ? 'none' : now} as the rule stands`,
    noneBetter: (outcome, count, all) =>
      `${outcome} in ${count} of ${all} cases as the rule stands: no value does better`,
    noneAlone: (all) =>
      all === 1
        ? 'One case turns on it, and no value is enough on its own'
        : `${all} cases turn on it, and no value is enough on its own in any of them`,
    stepAlone: (cases) =>
      `A step turns on it in ${cases} documented ${choosePlural('en', cases, { one: 'case', other: 'cases' })}, and the outcome of none`,
    nothingTurns: 'No documented case turns on it',
    outcomesOf: (parameter) =>
      `${parameter}: the documented cases whose outcome turns on it, every other rule unchanged`,
    stepsOf: (parameter) =>
      `${parameter}: the step that reads it, whatever the other steps of the case come to`,
    asSought: 'As those concerned would want it',
    stepHolds: 'The step holds',
  },
  ru: {
    noValueAlone: 'Сам по себе ни один порог не достаточен',
    noValueMatters: 'Само по себе ни одно значение исхода не меняет',
    turnsAt: (value) => `Исход меняется на отметке ${value}`,
    everyRule: 'Остальные правила как на эту дату',
    together: 'Всё это вместе',
    lawMark: (value) => `закон: ${value}`,
    caseMark: (value) => `случай: ${value}`,
    stillShut: 'Что мешает',
    notKnown: 'Неизвестно',
    best: (outcome, count, all, range, now) =>
      `${outcome}: ${count} из ${all} ${choosePlural('ru', all, { one: 'случая', other: 'случаев' })} ${range}; при нынешнем значении — ${now === 0 ? 'ни одного' : now}`,
    noneBetter: (outcome, count, all) =>
      `${outcome}: ${count} из ${all} ${choosePlural('ru', all, { one: 'случая', other: 'случаев' })} уже сейчас, и ни при каком значении не больше`,
    noneAlone: (all) =>
      `От этого числа зависит ${all} ${choosePlural('ru', all, { one: 'случай', few: 'случая', many: 'случаев', other: 'случая' })}, но ни одно значение само по себе не достаточно`,
    stepAlone: (cases) =>
      `От этого числа зависит шаг в ${cases} ${choosePlural('ru', cases, { one: 'случае', other: 'случаях' })}, но исход — ни в одном`,
    nothingTurns: 'От этого числа не зависит ни один задокументированный случай',
    outcomesOf: (parameter) =>
      `${parameter}: задокументированные случаи, исход которых от этого зависит, при прочих неизменных нормах`,
    stepsOf: (parameter) => `${parameter}: шаг, который от этого зависит, что бы ни решали остальные шаги`,
    asSought: 'Как хотели бы затронутые',
    stepHolds: 'Шаг пройден',
  },
  kk: {
    noValueAlone: 'Ешбір шек жалғыз өзі жеткіліксіз',
    noValueMatters: 'Ешбір мән жалғыз өзі нәтижені өзгертпейді',
    turnsAt: (value) => `Нәтиже ${value} белгісінде өзгереді`,
    everyRule: 'Қалған ережелер сол күнгідей',
    together: 'Осының бәрі бірге',
    lawMark: (value) => `заң: ${value}`,
    caseMark: (value) => `оқиға: ${value}`,
    stillShut: 'Не кедергі',
    notKnown: 'Белгісіз',
    best: (outcome, count, all, range, now) =>
      `${outcome}: ${all} оқиғаның ішінде ${count}, мына аралықта: ${range}; қазіргі мәнде – ${now}`,
    noneBetter: (outcome, count, all) =>
      `${outcome}: қазірдің өзінде ${all} оқиғаның ішінде ${count}, ешбір мән мұны арттырмайды`,
    noneAlone: (all) => `Бұл санға ${all} оқиға тәуелді, бірақ ешбір мән жалғыз өзі жеткіліксіз`,
    stepAlone: (cases) => `${cases} оқиғаның бір қадамы осы санға тәуелді, бірақ ешқайсысының нәтижесі емес`,
    nothingTurns: 'Құжатталған бірде-бір оқиға бұл санға тәуелді емес',
    outcomesOf: (parameter) =>
      `${parameter}: нәтижесі осыған тәуелді құжатталған оқиғалар, қалған нормалар өзгермейді`,
    stepsOf: (parameter) => `${parameter}: осыған тәуелді қадам, қалған қадамдардың нәтижесіне қарамастан`,
    asSought: 'Мүдделі адамдар қалағандай',
    stepHolds: 'Қадам орындалады',
  },
};

/** Words of a sweep in a language. */
export function sweepWords(locale: Locale): SweepWords {
  return WORDS[locale];
}
