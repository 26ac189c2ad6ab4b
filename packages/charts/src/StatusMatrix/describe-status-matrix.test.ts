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

test('follows the order and the filter, in three languages', () => {
  const asked = {
    ...data,
    sort: 'column:c190',
    filter: { text: 'a', changesOnly: true, status: 'any', columnId: 'any' },
  } as const;
  expect(describeStatusMatrix(asked, 'en')).toBe(
    '1 harm under 2 states of the law. 1 of 2 harms shown. Order: By status: C190. Law today: 1 open. C190: 1 settled; 1 not as under Law today.',
  );
  expect(describeStatusMatrix(asked, 'ru')).toContain('Показано проблем: 1 из 2.');
  expect(describeStatusMatrix(asked, 'kk')).toContain('Көрсетілген мәселелер: 2 ішінен 1.');
});

test('says so where a filter finds nothing', () => {
  const filter = { text: 'zzz', changesOnly: false, status: 'any', columnId: 'any' } as const;
  expect(describeStatusMatrix({ ...data, filter }, 'en')).toBe(
    '0 harms under 2 states of the law. 0 of 2 harms shown. No harm is like that.',
  );
});

test('speaks of the laws too where the base is a package', () => {
  expect(describeStatusMatrix({ ...data, baseColumnId: 'c190' }, 'en')).toBe(
    '2 harms under 2 states of the law. Law today: 2 open; 1 not as under C190. C190: 1 settled.',
  );
});
