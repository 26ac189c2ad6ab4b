import { checkScene, obligationGridPicture, toSvg } from '@tarazy/charts';
import { locales, model } from '@tarazy/model';
import { describe, expect, test } from 'vitest';
import { readerIn } from '../reader';
import { curatedScenarios } from '../scenarios';
import { scenarioNamed } from '../stories/real-law';
import { type NamedPackage, viewObligationGrid } from './view-obligation-grid';

const asOf = model.horizon.to;
const named = (id: string, locale = 'en'): NamedPackage => {
  const scenario = scenarioNamed(id);
  return { id, label: scenario.title[locale] ?? id, package: scenario.package };
};
const cellsOf = (ids: readonly string[]) => {
  const grid = viewObligationGrid(readerIn('en'), { asOf, packages: ids.map((id) => named(id)) });
  const rows = grid.groups.flatMap((group) => group.rows);
  return { grid, rows, row: (id: string) => rows.find((entry) => entry.id === id)?.cells };
};

test('every article of every treaty stands in one row', () => {
  const { grid, rows } = cellsOf([]);
  expect(rows.map(({ id }) => id).sort()).toEqual(Object.keys(model.obligations).sort());
  expect(grid.columns.map(({ id }) => id)).toEqual(['today']);
  expect(grid.title).toMatch(/^The law meets \d+ of 71 treaty articles$/);
});

test('ratifying alone makes articles bind and meets none', () => {
  const { grid, row } = cellsOf(['ratify-c190-alone']);
  expect(grid.title).toBe('“C190, ratified alone” meets no more treaty articles; 11 come to bind');
  expect(row('c190-1-definitions')).toMatchObject({
    today: { binds: false, status: 'unmet' },
    'ratify-c190-alone': { binds: true, status: 'unmet' },
  });
});

test('a cell says which conditions fail, in words, and where that can be checked', () => {
  const { row } = cellsOf(['c190-with-updates']);
  const today = row('c87-3-activities')?.['today'];
  expect(today?.fails).toHaveLength(4);
  expect(today?.fails.join(' ')).not.toContain('c87-3');
  expect(today?.locator?.label).toContain('HRW');
  expect(row('c144-5-unratified')?.['today']).toMatchObject({ status: 'undetermined', fails: [] });
  expect(row('c144-5-unratified')?.['today']?.notKnown).toHaveLength(1);
});

test('of several packages the title names the one that meets most', () => {
  expect(cellsOf(['c190-with-updates', 'full-package']).grid.title).toMatch(
    /^“Everything that can stand together” meets most: \d+ of 71/,
  );
  expect(cellsOf(['ratify-c190-alone', 'bills-2025-2026']).grid.title).toContain('No package meets more');
});

test('one treaty alone, and a condition left out is not asked', () => {
  const question = { asOf, packages: [], treaty: 'ilo-c87' };
  const [group, ...others] = viewObligationGrid(readerIn('en'), question).groups;
  expect(others).toEqual([]);
  expect(group?.note).toMatch(/^Binds since/);
  const without = new Set(['c87-3-activities/bans-only-essential']);
  const [doubted] = viewObligationGrid(readerIn('en'), { ...question, without }).groups;
  const asked = (rows: typeof group) =>
    rows?.rows.find(({ id }) => id === 'c87-3-activities')?.cells['today']?.asked;
  expect(asked(group)).toBe(4);
  expect(asked(doubted)).toBe(3);
});

const six = curatedScenarios.scenarios.slice(0, 6);

describe.each([358, 700, 934])('at %i px', (width) => {
  test.each(locales)('nothing overlaps or leaves the frame, in %s', (locale) => {
    const packages = six.map(({ id }) => named(id, locale));
    for (const some of [[], packages.slice(0, 1), packages]) {
      const props = viewObligationGrid(readerIn(locale), { asOf, packages: some });
      expect(checkScene(obligationGridPicture.draw(props, width))).toEqual([]);
    }
  });
});

test.each(['en', 'kk'] as const)('the picture is as committed, in %s', async (locale) => {
  const packages = [named('report-recommendations', locale)];
  const props = viewObligationGrid(readerIn(locale), { asOf: '2026-11-22', packages, treaty: 'ilo-c87' });
  const svg = toSvg(obligationGridPicture, props, { source: 'HRW 2016', date: '2026-11-22', version: '0' });
  await expect(svg).toMatchFileSnapshot(`./__pictures__/obligation-grid-${locale}.svg`);
});
