import { expect, test } from 'vitest';
import { longObligations, obligationGroups, typicalObligations } from '../fixtures/obligations-fixture';
import { describeObligationGrid, readCell, tabulateObligationGrid } from './describe-obligation-grid';

test('says the size and, for each column, what is met and what is not as in the base', () => {
  expect(describeObligationGrid(typicalObligations)).toBe(
    '8 articles of 3 treaties under 3 states of the law. Law of 22 Nov 2026: 1 of 8 met. Free to organise: 3 of 8 met, 3 not as in the first column. C190, ratified alone: 1 of 8 met, 3 not as in the first column.',
  );
  expect(describeObligationGrid({ ...longObligations('ru') })).toContain('Статей: 8, договоров: 3');
  expect(describeObligationGrid({ ...longObligations('kk') })).toContain('3 шарттың 8 бабы, заңның 3 күйі.');
});

test('follows the switch, and tells nothing from nothing changed', () => {
  expect(describeObligationGrid({ ...typicalObligations, onlyChanged: true })).toContain('6 articles');
  const [, hundred] = obligationGroups;
  expect(
    describeObligationGrid({ ...typicalObligations, onlyChanged: true, groups: hundred ? [hundred] : [] }),
  ).toContain('No treaty article changes');
  expect(describeObligationGrid({ ...typicalObligations, groups: [] })).toBe(
    'No treaty article is on record.',
  );
});

test('a cell is read with what is missing, what is not known, and whether it is as in the base', () => {
  const row = obligationGroups[0]?.rows[1];
  const [today, , ratify] = typicalObligations.columns;
  if (row === undefined || today === undefined || ratify === undefined) throw new Error('no row');
  expect(readCell(typicalObligations, row, today)).toBe(
    'Partly met, 2 of 4 conditions hold. The treaty binds. Missing: Condition 1 is not in the law. Not known: Whether a federation may strike is not known.',
  );
  expect(readCell(typicalObligations, row, ratify)).toContain('(as under Law of 22 Nov 2026)');
  expect(readCell({ ...typicalObligations, locale: 'kk' }, row, today)).toContain(
    '4 талаптың орындалғаны: 2',
  );
});

test('the table holds every article and every column', () => {
  const table = tabulateObligationGrid(typicalObligations);
  expect(table.columns).toEqual([
    'Article',
    'Treaty',
    'Law of 22 Nov 2026',
    'Free to organise',
    'C190, ratified alone',
  ]);
  expect(table.rows).toHaveLength(8);
  expect(table.rows[0]?.cells.at(-2)).toBe('Partly met, 3 of 4 conditions hold. The treaty binds');
});
