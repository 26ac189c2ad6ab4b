import { choosePlural } from './choose-plural';
import type { SharedWords } from './shared-words';

/** A number with its noun. */
export const plural = (count: number, one: string, few: string, many: string): string =>
  `${count} ${choosePlural('ru', count, { one, few, many, other: few })}`;

/** Russian. */
export const shared: SharedWords = {
  months: ['янв.', 'февр.', 'марта', 'апр.', 'мая', 'июня', 'июля', 'авг.', 'сент.', 'окт.', 'нояб.', 'дек.'],
  date: (day, month, year) => `${day} ${month} ${year}`,
  asTable: 'В виде таблицы',
  why: 'Почему',
  loading: 'Идёт расчёт',
  problemExpected: (expected, found) => `Ожидалось: ${expected}; найдено: ${found}.`,
  nothingDrawn: 'Из этого ничего не нарисовано.',
  shownOf: (shown, all) => `Показано ${shown} из ${all}`,
  pictureSource: (source, date, version) =>
    `Источник: ${source}. Закон на ${date}. Tarazy, модель ${version}.`,
  status: {
    open: 'Не решено',
    'on-paper': 'На бумаге',
    enforceable: 'Исполнимо',
    settled: 'Урегулировано',
    undetermined: 'Не определено',
  },
  notAsked: 'К этой проблеме не относится',
  harm: 'Проблема',
  harmCount: (count) => plural(count, 'проблема', 'проблемы', 'проблем'),
  before: 'До',
  after: 'После',
  movement: (before, after) => `было: ${before.toLowerCase()}, стало: ${after.toLowerCase()}`,
  matrixCell: (row, column, status) => `${row}, ${column}: ${status}`,
  parameter: 'Норма',
  reform: 'Реформа',
};
