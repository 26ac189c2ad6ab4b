import type { Locale } from '../shared/chart-types';

/** Words of the controls of the matrix, and of what it leaves out. */
export interface MatrixToolWords {
  readonly tools: string;
  readonly order: string;
  readonly sorts: Readonly<Record<'given' | 'label' | 'settled', string>>;
  readonly sortByColumn: (column: string) => string;
  readonly search: string;
  readonly changesOnly: string;
  readonly status: string;
  readonly anyStatus: string;
  readonly underColumn: string;
  readonly anyColumn: string;
  readonly showAll: string;
  readonly noneFound: string;
  readonly rowsShown: (shown: number, all: number) => string;
  readonly columnsShown: (shown: number, all: number) => string;
  readonly sortedBy: (order: string) => string;
}

export const matrixToolWords: Readonly<Record<Locale, MatrixToolWords>> = {
  en: {
    tools: 'Sort and filter',
    order: 'Order',
    sorts: { given: 'Themes as documented', label: 'By name', settled: 'By how many columns settle it' },
    sortByColumn: (column) => `By status: ${column}`,
    search: 'Words in the harm or theme',
    changesOnly: 'Only what changes',
    status: 'Status',
    anyStatus: 'Any status',
    underColumn: 'Under',
    anyColumn: 'At least one column',
    showAll: 'Show all harms',
    noneFound: 'No harm is like that.',
    rowsShown: (shown, all) => `${shown} of ${all} harms shown.`,
    columnsShown: (shown, all) => `${shown} of ${all} columns shown.`,
    sortedBy: (order) => `Order: ${order}.`,
  },
  ru: {
    tools: 'Порядок и отбор',
    order: 'Порядок',
    sorts: { given: 'Темы, как описаны', label: 'По названию', settled: 'По числу столбцов, где решено' },
    sortByColumn: (column) => `По статусу: ${column}`,
    search: 'Слова в проблеме или теме',
    changesOnly: 'Только то, что меняется',
    status: 'Статус',
    anyStatus: 'Любой статус',
    underColumn: 'В столбце',
    anyColumn: 'Хотя бы в одном',
    showAll: 'Показать все проблемы',
    noneFound: 'Таких проблем нет.',
    rowsShown: (shown, all) => `Показано проблем: ${shown} из ${all}.`,
    columnsShown: (shown, all) => `Показано столбцов: ${shown} из ${all}.`,
    sortedBy: (order) => `Порядок: ${order}.`,
  },
  kk: {
    tools: 'Реттеу және іріктеу',
    order: 'Реті',
    sorts: {
      given: 'Тақырыптар сипатталған ретімен',
      label: 'Атауы бойынша',
      settled: 'Шешетін бағандар саны бойынша',
    },
    sortByColumn: (column) => `Күйі бойынша: ${column}`,
    search: 'Мәселедегі не тақырыптағы сөздер',
    changesOnly: 'Тек өзгеретіні',
    status: 'Күйі',
    anyStatus: 'Кез келген күй',
    underColumn: 'Баған',
    anyColumn: 'Кемінде біреуінде',
    showAll: 'Барлық мәселені көрсету',
    noneFound: 'Мұндай мәселе жоқ.',
    rowsShown: (shown, all) => `Көрсетілген мәселелер: ${all} ішінен ${shown}.`,
    columnsShown: (shown, all) => `Көрсетілген бағандар: ${all} ішінен ${shown}.`,
    sortedBy: (order) => `Реті: ${order}.`,
  },
};
