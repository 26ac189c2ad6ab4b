import { expect, test } from 'vitest';
import { describeStatusMoves } from './describe-status-moves';
import type { StatusMove } from './status-moves-props';

const rows: readonly StatusMove[] = [
  { id: 'a', label: 'A', before: 'open', after: 'settled' },
  { id: 'b', label: 'B', before: 'on-paper', after: 'open' },
  { id: 'c', label: 'C', before: 'open', after: 'open' },
];

test('says how many harms moved where, in three languages', () => {
  expect(describeStatusMoves(rows, 'en')).toBe('3 harms. Settled: 1. Worse: 1. Unchanged: 1.');
  expect(describeStatusMoves(rows, 'ru')).toBe('3 проблемы. Урегулировано: 1. Хуже: 1. Без изменений: 1.');
  expect(describeStatusMoves(rows, 'kk')).toBe('3 мәселе. Реттелген: 1. Нашарлаған: 1. Өзгеріссіз: 1.');
});

test('says what to do where there is nothing', () => {
  expect(describeStatusMoves([], 'en')).toBe('No harm to compare. Choose a reform first.');
});
