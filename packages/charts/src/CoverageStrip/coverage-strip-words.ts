import type { Locale } from '../shared/chart-types';

/** Words of the strips of coverage. */
export interface CoverageWords {
  readonly partOf: (row: string, part: string, count: string, all: string) => string;
  readonly whole: (row: string, all: string) => string;
  readonly size: (rows: number, all: string) => string;
  readonly all: string;
  readonly unit: (per: string) => string;
  readonly row: string;
  readonly nothing: string;
}

/** Words of the strips by language. */
export const coverageWords: Readonly<Record<Locale, CoverageWords>> = {
  en: {
    partOf: (row, part, count, all) => `${row}, ${part}: ${count} of ${all}`,
    whole: (row, all) => `${row}: ${all} in all`,
    size: (rows, all) => `${rows} strips on one scale, ${all} in all.`,
    all: 'All',
    unit: (per) => `A square is one; a column holds ${per}, a block ten columns`,
    row: 'Row',
    nothing: 'Nothing is counted yet.',
  },
  ru: {
    partOf: (row, part, count, all) => `${row}, ${part}: ${count} из ${all}`,
    whole: (row, all) => `${row}: всего ${all}`,
    size: (rows, all) => `Полос: ${rows}, в одном масштабе; всего ${all}.`,
    all: 'Всего',
    unit: (per) => `Квадрат: один; в столбике ${per}, в блоке десять столбиков`,
    row: 'Строка',
    nothing: 'Пока ничего не подсчитано.',
  },
  kk: {
    partOf: (row, part, count, all) => `${row}, ${part}: ${count}, барлығы ${all}`,
    whole: (row, all) => `${row}: барлығы ${all}`,
    size: (rows, all) => `Жолақ саны ${rows}, масштабы бір; барлығы ${all}.`,
    all: 'Барлығы',
    unit: (per) => `Бір шаршы: біреу; бағанда ${per}, блокта он баған`,
    row: 'Жол',
    nothing: 'Әзірге ештеңе саналмаған.',
  },
};
