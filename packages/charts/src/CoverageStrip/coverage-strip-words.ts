import type { Locale } from '../shared/chart-types';

/** Words of the strips of coverage. */
export interface CoverageWords {
  readonly part: (part: string, count: string, all: string) => string;
  readonly whole: (row: string, all: string) => string;
  readonly size: (rows: number, all: string) => string;
  readonly all: string;
  readonly unit: (column: string, block: string) => string;
  readonly row: string;
  readonly nothing: string;
}

/** Words of the strips by language. */
export const coverageWords: Readonly<Record<Locale, CoverageWords>> = {
  en: {
    part: (part, count, all) => `${part}: ${count} of ${all}`,
    whole: (row, all) => `${row}: ${all} in all`,
    size: (rows, all) => `${rows} strips on one scale, ${all} in all.`,
    all: 'All',
    unit: (column, block) => `A square is one, a full column ${column}, a full block ${block}`,
    row: 'Row',
    nothing: 'Nothing is counted yet.',
  },
  ru: {
    part: (part, count, all) => `${part}: ${count} из ${all}`,
    whole: (row, all) => `${row}: всего ${all}`,
    size: (rows, all) => `Полос: ${rows}, в одном масштабе; всего ${all}.`,
    all: 'Всего',
    unit: (column, block) => `Квадрат: 1, полный столбик: ${column}, полный блок: ${block}`,
    row: 'Строка',
    nothing: 'Пока ничего не подсчитано.',
  },
  kk: {
    part: (part, count, all) => `${part}: ${count}, барлығы ${all}`,
    whole: (row, all) => `${row}: барлығы ${all}`,
    size: (rows, all) => `Жолақ саны ${rows}, масштабы бір; барлығы ${all}.`,
    all: 'Барлығы',
    unit: (column, block) => `Шаршы: 1, толық баған: ${column}, толық блок: ${block}`,
    row: 'Жол',
    nothing: 'Әзірге ештеңе саналмаған.',
  },
};
