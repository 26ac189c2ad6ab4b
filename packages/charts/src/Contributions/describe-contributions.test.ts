import { expect, it } from 'vitest';
import {
  contributionRows,
  kazakhRows,
  manyRows,
  russianRows,
  setbackRows,
} from '../fixtures/contributions-fixture';
import type { ContributionsProps } from './contributions-props';
import {
  describeContributions,
  formatGain,
  readRow,
  saySubtitle,
  tabulateContributions,
} from './describe-contributions';

const props: ContributionsProps = { title: 'Title', locale: 'en', rows: contributionRows, total: 10 };

it('says how many, who adds most by the drawn measure, and what adds up', () => {
  expect(describeContributions(props)).toBe(
    '10 reforms, of which 2 add nothing. On average, the most: Criteria for inspecting remote work, 2.0. Only the averages add up to the 10 harms that the package settles beyond the law of the date; the other two measures count what reforms settle together more than once or not at all.',
  );
  expect(describeContributions({ ...props, measure: 'within' })).toContain(
    'In this package, the most: Criteria for inspecting remote work, 3.',
  );
  expect(describeContributions({ ...props, rows: manyRows })).toContain('60 shown of');
  expect(describeContributions({ ...props, unresolved: 1 })).toContain('1 harm is in no average');
  expect(describeContributions({ ...props, rows: [] })).toContain('No reform is switched on.');
});

it('says it in Russian and in Kazakh', () => {
  expect(describeContributions({ ...props, rows: russianRows, total: 4, locale: 'ru' })).toMatch(
    /^4 реформы, из них ничего не добавляют: 1\. В среднем больше всего: .*, 2,0\. Только средние дают в сумме 4 проблемы/,
  );
  expect(describeContributions({ ...props, rows: kazakhRows, total: 4, locale: 'kk' })).toMatch(
    /^4 реформа, оның ішінде ештеңе қоспайтыны: 1\. Орта есеппен ең көбі: .*, 2,0\./,
  );
});

it('says under the title how the drawn measure counts', () => {
  const measured = { ...props, subtitle: 'Harms settled.' };
  expect(saySubtitle(measured)).toBe(
    'Harms settled. Averaged over every order in which the reforms could come in.',
  );
  expect(saySubtitle({ ...measured, measure: 'alone' })).toBe('Harms settled. Each reform by itself.');
  expect(saySubtitle({ ...measured, rows: [] })).toBe('Harms settled.');
});

it('reads a row with its exact average, and says what takes away', () => {
  expect(readRow(contributionRows[3] as (typeof contributionRows)[number], 'en')).toBe(
    'Harms settled: alone 0, in this package 2, averaged over every order 1.3 (4/3).',
  );
  expect(readRow(setbackRows[3] as (typeof setbackRows)[number], 'en')).toBe(
    'Harms settled: alone 0, in this package −2, averaged over every order −2.0. It unsettles more than it settles.',
  );
});

it('never writes a small gain as none', () => {
  expect(formatGain('en', 'average', 1 / 30)).toBe('<0.1');
  expect(formatGain('ru', 'average', 0)).toBe('0,0');
  expect(formatGain('kk', 'within', 12)).toBe('12');
});

it('gives a row for each reform and one for the sums', () => {
  const table = tabulateContributions(props);
  expect(table.rows).toHaveLength(contributionRows.length + 1);
  expect(table.rows.at(-1)?.cells).toEqual(['Sum', '6', '14', '10.0']);
});
