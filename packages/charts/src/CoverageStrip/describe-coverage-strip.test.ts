import { expect, test } from 'vitest';
import { longCoverage, typicalCoverage } from '../fixtures/coverage-fixture';
import { describeCoverageStrip, tabulateCoverageStrip } from './describe-coverage-strip';

test('says the size and what became of each row', () => {
  expect(describeCoverageStrip(typicalCoverage)).toBe(
    '4 strips on one scale, 747 in all. Report on strikes and unions: 451 in all. Encoded 386, merged 49, left out 16. Article on telework: 191 in all. Encoded 165, merged 17, left out 9. Comparison of countries: 104 in all. Encoded 38, merged 16, left out 50. Letter of one page: 1 in all. Encoded 1.',
  );
  expect(describeCoverageStrip({ ...typicalCoverage, rows: [] })).toBe('Nothing is counted yet.');
});

test('speaks the language of the props', () => {
  expect(describeCoverageStrip(longCoverage('ru'))).toContain('Полос: 4, в одном масштабе; всего 747.');
  expect(describeCoverageStrip(longCoverage('kk'))).toContain('Жолақ саны 4, масштабы бір; барлығы 747.');
});

test('the table holds every row, every part and the whole', () => {
  const table = tabulateCoverageStrip({ ...typicalCoverage, order: 'most' });
  expect(table.columns).toEqual(['Row', 'All', 'Encoded', 'Merged', 'Left out']);
  expect(table.rows.map(({ cells }) => cells.slice(1))).toEqual([
    ['451', '386', '49', '16'],
    ['191', '165', '17', '9'],
    ['104', '38', '16', '50'],
    ['1', '1', '0', '0'],
  ]);
});
