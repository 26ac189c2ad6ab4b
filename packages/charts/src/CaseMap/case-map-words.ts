import type { Locale } from '../shared/chart-types';

/** The words of the map. */
export interface CaseMapWords {
  readonly place: string;
  readonly inAll: string;
  /** Over the places that have no point on the map. */
  readonly noTown: string;
  /** Over the towns whose labels found no room on the map. */
  readonly otherTowns: string;
  /** "82 cases at 15 places" with the number of cases in words. */
  readonly size: (cases: string, places: number) => string;
  /** "Most at Aktau: 22 cases". */
  readonly most: (place: string, cases: string) => string;
}

const words: Readonly<Record<Locale, CaseMapWords>> = {
  en: {
    place: 'Place',
    inAll: 'Cases',
    noTown: 'Not in one town',
    otherTowns: 'Other towns',
    size: (cases, places) => `${cases}, ${places === 1 ? '1 place' : `${places} places`}`,
    most: (place, cases) => `most at ${place}: ${cases}`,
  },
  ru: {
    place: 'Место',
    inAll: 'Случаи',
    noTown: 'Не в одном городе',
    otherTowns: 'Другие города',
    size: (cases, places) => `${cases}; мест: ${places}`,
    most: (place, cases) => `больше всего: ${place}, ${cases}`,
  },
  kk: {
    place: 'Орны',
    inAll: 'Оқиғалар',
    noTown: 'Бір қалада емес',
    otherTowns: 'Басқа қалалар',
    size: (cases, places) => `${places} жерде ${cases}`,
    most: (place, cases) => `ең көбі: ${place}, ${cases}`,
  },
};

/** The words of the map in a language. */
export function caseMapWords(locale: Locale): CaseMapWords {
  return words[locale];
}
