import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matrixColumns, matrixGroups } from '../fixtures/matrix-fixture';
import { measureText } from '../picture/measure-text';
import {
  frameStatusMatrix,
  HEAD_GAP,
  type MatrixFrame,
  measureLabels,
  titleStandsOver,
} from './frame-status-matrix';
import { partsOf, wholeWordsOf } from './part-words';
import type { StatusColumn } from './status-matrix-props';

const words = { totalLabel: 'Harms settled, of 26', countLabel: 'Reforms in the package' };
const labelNeed = measureLabels({ groups: matrixGroups, ...words });
const columnsOf = (labels: readonly string[]): readonly StatusColumn[] =>
  labels.map((label, index) => ({ id: String(index), label, kind: index < 2 ? 'law' : 'package' }));
const frame = (columns: readonly StatusColumn[], width: number, need = labelNeed): MatrixFrame =>
  frameStatusMatrix({ columns, lawCount: columns.filter(({ kind }) => kind === 'law').length }, need, width);

/** Columns with a word, or with a part of one, that is wider than the text of its head may be. */
function tooNarrow(
  columns: readonly StatusColumn[],
  { columnWidths, headSize }: MatrixFrame,
  split: (label: string) => readonly string[],
): readonly string[] {
  return columns.flatMap(({ label, kind }, index) =>
    split(label).filter(
      (part) =>
        measureText(part, headSize, kind === 'law' ? 'sans' : 'sans-strong') >
        (columnWidths[index] ?? 0) - HEAD_GAP,
    ),
  );
}

/** The longest heads that stand beside each other in Russian. */
const russian = columnsOf([
  'Закон на 23 нояб. 2016',
  'Закон сейчас',
  'Чего требует доклад НПО',
  'Только ратификация C190',
  'C190 с пятью изменениями закона',
  'Доказывает работодатель, все иски',
  'Дистанционная работа с пределами контроля',
  'Законопроект 2025–2026 годов',
  'Всё, что совместимо',
]);

describe('the columns of a matrix', () => {
  test('are near to each other at nine, with large heads and every label on one line', () => {
    const home = frame(matrixColumns, 934);
    expect(home.headSize).toBe(15);
    expect(home.labelWidth).toBeGreaterThanOrEqual(labelNeed - 1);
    expect(home.tableWidth).toBe(934);
    expect(Math.max(...home.columnWidths) - Math.min(...home.columnWidths)).toBeLessThan(10);
    expect(tooNarrow(matrixColumns, home, wholeWordsOf)).toEqual([]);
  });
  test('are as wide as their longest word before the labels are wide', () => {
    const placed = frame(russian, 934, 450);
    expect(placed.headSize).toBe(13);
    expect(tooNarrow(russian, placed, wholeWordsOf)).toEqual([]);
    expect(placed.labelWidth).toBeGreaterThanOrEqual(200);
  });
  test('part only the longest words where whole ones leave the labels no room', () => {
    const placed = frame(russian, 820, 450);
    expect(placed.roomy).toBe(true);
    expect(tooNarrow(russian, placed, partsOf)).toEqual([]);
    const parted = tooNarrow(russian, placed, wholeWordsOf);
    expect(parted).toContain('Дистанционная');
    expect(parted).not.toContain('пределами');
  });
  test('give the labels one line each where they are few, and grow no wider than they need', () => {
    const placed = frame(matrixColumns.slice(0, 4), 934, 440);
    expect(placed.labelWidth).toBeGreaterThanOrEqual(440);
    expect(Math.max(...placed.columnWidths)).toBeLessThanOrEqual(120);
    const two = frame(matrixColumns.slice(0, 2), 934);
    expect(two.labelWidth).toBe(labelNeed);
    expect(two.tableWidth).toBe(labelNeed + 240);
  });
  test('leave the labels up to half of the width where one is very long', () => {
    const placed = frame(matrixColumns.slice(0, 4), 934, 900);
    expect(placed.labelWidth).toBeGreaterThanOrEqual(440);
    expect(placed.labelWidth).toBeLessThan(480);
    expect(placed.tableWidth).toBe(934);
  });
  test('never take more than the width, and fit every part where the frame says so', () => {
    const label = fc
      .array(fc.stringMatching(/^[А-Яа-яәғқңөұүһіa-z]{1,24}$/u), { minLength: 1, maxLength: 6 })
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(
        fc.array(label, { minLength: 1, maxLength: 9 }),
        fc.integer({ min: 320, max: 1400 }),
        fc.integer({ min: 60, max: 900 }),
        (labels, width, need) => {
          const columns = columnsOf(labels);
          const placed = frame(columns, width, need);
          expect(placed.tableWidth).toBeLessThanOrEqual(width);
          expect(placed.labelWidth).toBeGreaterThan(0);
          if (placed.roomy) expect(tooNarrow(columns, placed, partsOf)).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });
});

test('the title stands over the matrix where it would take more than three lines beside the heads', () => {
  const over = (title: string, labelWidth: number, subtitle?: string): boolean =>
    titleStandsOver({ title, subtitle }, { labelWidth });
  const finding = 'Each package settles its own field. Ratification alone settles nothing.';
  expect(over(finding, 303)).toBe(false);
  expect(over(finding, 150)).toBe(true);
  expect(over(finding, 303, 'One line more.')).toBe(false);
  expect(
    over(finding, 303, 'What is measured here is said at such a length that it takes several lines.'),
  ).toBe(true);
});
