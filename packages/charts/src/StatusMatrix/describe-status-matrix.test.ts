import { expect, test } from 'vitest';
import { describeStatusMatrix, tabulateStatusMatrix } from './describe-status-matrix';
import type { StatusMatrixData } from './status-matrix-layout';

const data: StatusMatrixData = {
  baseColumnId: 'today',
  columns: [
    { id: 'today', label: 'Law today', kind: 'law' },
    { id: 'c190', label: 'C190', kind: 'package' },
  ],
  groups: [
    {
      id: 'g',
      label: 'G',
      rows: [
        {
          id: 'a',
          label: 'A',
          cells: { today: { status: 'open', sentence: '' }, c190: { status: 'settled', sentence: '' } },
        },
        { id: 'b', label: 'B', cells: { today: { status: 'open', sentence: '' }, c190: null } },
      ],
    },
  ],
};

test('says counts for each column, in three languages', () => {
  expect(describeStatusMatrix(data, 'en')).toBe(
    '2 harms under 2 states of the law. Law today: 2 open. C190: 1 settled; 1 not as under Law today.',
  );
  expect(describeStatusMatrix(data, 'ru')).toBe(
    '2 проблемы, 2 состояния закона. Law today: не решено: 2. C190: урегулировано: 1; иначе, чем в столбце «Law today»: 1.',
  );
  expect(describeStatusMatrix(data, 'kk')).toBe(
    '2 мәселе, заңның 2 күйі. Law today: шешілмеген: 2. C190: реттелген: 1; «Law today» бағанынан өзгеше: 1.',
  );
});

test('writes the statuses as words', () => {
  expect(tabulateStatusMatrix(data, 'en')).toEqual({
    columns: ['Harm', 'Law today', 'C190'],
    rows: [
      { id: 'a', cells: ['A', 'Open', 'Settled'] },
      { id: 'b', cells: ['B', 'Open', 'Not asked of this harm'] },
    ],
  });
});

test('says so where there is no harm', () => {
  expect(describeStatusMatrix({ ...data, groups: [] }, 'en')).toContain('No harm is on record.');
});
