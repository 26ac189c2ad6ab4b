import type { Locale } from '../shared/chart-types';

/** Words of a sweep over many cases. */
export interface SweepWords {
  readonly cases: string;
  readonly casesThatPass: string;
  /** Cases that come out as sought, of all. */
  readonly countOf: (count: number, all: number) => string;
  /** Head of the stretches of the axis that can be chosen. */
  readonly options: string;
  /** After the names that are given. */
  readonly andMore: (count: number) => string;
  readonly allCounted: string;
  /** An outcome that is the same on the whole axis. */
  readonly atEvery: (outcome: string) => string;
  readonly noCases: string;
}

const WORDS: Readonly<Record<Locale, SweepWords>> = {
  en: {
    cases: 'Case',
    casesThatPass: 'Cases that pass',
    countOf: (count, all) => `${count} of ${all}`,
    options: 'The values that make a difference',
    andMore: (count) => `and ${count} more`,
    allCounted: 'All are counted.',
    atEvery: (outcome) => `${outcome} at every value`,
    noCases: 'No documented case turns on this number.',
  },
  ru: {
    cases: 'Случай',
    casesThatPass: 'Случаи, которые проходят',
    countOf: (count, all) => `${count} из ${all}`,
    options: 'Значения, от которых что-то зависит',
    andMore: (count) => `и ещё ${count}`,
    allCounted: 'Подсчитаны все.',
    atEvery: (outcome) => `${outcome} при любом значении`,
    noCases: 'От этого числа не зависит ни один задокументированный случай.',
  },
  kk: {
    cases: 'Оқиға',
    casesThatPass: 'Өтетін оқиғалар',
    countOf: (count, all) => `${count} (барлығы ${all})`,
    options: 'Бір нәрсені өзгертетін мәндер',
    andMore: (count) => `және тағы ${count}`,
    allCounted: 'Барлығы есептелген.',
    atEvery: (outcome) => `кез келген мәнде: ${outcome}`,
    noCases: 'Құжатталған бірде-бір оқиға бұл санға тәуелді емес.',
  },
};

/** Words of a sweep over many cases, in a language. */
export function sweepWords(locale: Locale): SweepWords {
  return WORDS[locale];
}
