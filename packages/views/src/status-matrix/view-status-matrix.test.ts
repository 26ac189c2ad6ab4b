import { checkScene, type Scene, statusMatrixPicture, toSvg } from '@tarazy/charts';
import { model } from '@tarazy/model';
import { emptyPackage, evaluatePackage } from '@tarazy/rules';
import { describe, expect, test } from 'vitest';
import { readerIn } from '../reader';
import { curatedScenarios } from '../scenarios';
import { lawColumn, REPORT_DATE, scenarioColumns, todayColumn } from './curated-columns';
import { viewStatusMatrix } from './view-status-matrix';

const reader = readerIn('en');
const asOf = model.horizon.to;
const packages = scenarioColumns(reader, curatedScenarios.scenarios, asOf);
const columns = [
  lawColumn(reader, 'report', REPORT_DATE),
  todayColumn(reader, asOf),
  ...packages.slice(0, 5),
];

describe('viewStatusMatrix', () => {
  const matrix = viewStatusMatrix(reader, { columns, baseColumnId: 'today' });

  test('holds every harm once, under its theme, with the status that the model derives', () => {
    const rows = matrix.groups.flatMap((group) => group.rows);
    expect(rows.map(({ id }) => id).sort()).toEqual(Object.keys(model.harms).sort());
    for (const { package: chosen, id } of columns.slice(1)) {
      const { harms } = evaluatePackage(model, chosen, asOf);
      for (const { id: harm, after } of harms) {
        expect(rows.find((row) => row.id === harm)?.cells[id]?.status).toBe(after.status);
      }
    }
  });
  test('counts what each column settles, as more than the base where it is a package', () => {
    const settled = (id: string): number =>
      matrix.groups.flatMap((group) => group.rows).filter((row) => row.cells[id]?.status === 'settled')
        .length;
    const totals = Object.fromEntries(matrix.columns.map(({ id, total }) => [id, total]));
    expect(totals['today']).toBe(String(settled('today')));
    expect(totals['report']).toBe(String(settled('report')));
    for (const { id } of columns.slice(2)) {
      expect(totals[id]).toBe(`+${settled(id) - settled('today')}`);
    }
  });
  test('takes any column as the base, and says fewer with a minus', () => {
    const [first] = packages.slice(1);
    const other = viewStatusMatrix(reader, { columns, baseColumnId: first?.id ?? '' });
    const today = other.columns.find(({ id }) => id === 'today');
    expect(today?.total).toMatch(/^\u2212\d+$/);
    expect(other.columns.find(({ id }) => id === first?.id)?.total).toMatch(/^\d+$/);
    expect(other.subtitle).toContain(first?.label);
  });
  test('names a base that is no column', () => {
    expect(() => viewStatusMatrix(reader, { columns, baseColumnId: 'nowhere' })).toThrow(
      'base column: found “nowhere”, expected one of report, today',
    );
  });
  test('cites a place for every cell', () => {
    const cells = matrix.groups.flatMap((group) => group.rows.flatMap((row) => Object.values(row.cells)));
    expect(cells.length).toBe(Object.keys(model.harms).length * columns.length);
    for (const cell of cells) {
      expect(cell?.sentence).not.toBe('');
      expect(cell?.locator?.label).toMatch(/\S/);
    }
  });
});

describe('the finding', () => {
  const find = (ids: readonly string[]): string =>
    viewStatusMatrix(reader, {
      columns: [todayColumn(reader, asOf), ...packages.filter(({ id }) => ids.includes(id))],
      baseColumnId: 'today',
    }).title;
  const settledBy = (id: string): number => {
    const chosen = packages.find((one) => one.id === id)?.package ?? emptyPackage;
    return evaluatePackage(model, chosen, asOf).harms.filter(({ after }) => after.status === 'settled')
      .length;
  };

  test('names the package that settles most, and by how many', () => {
    const all = Object.keys(model.harms).length;
    const settled = settledBy('full-package');
    expect(find(['c190-with-updates', 'full-package'])).toBe(
      `“Everything that can stand together” settles ${settled} of ${all}, ${settled - settledBy('')} more than “Law today”.`,
    );
  });
  test('says that none settles more', () => {
    expect(find(['ratify-c190-alone'])).toBe(
      `No package settles more than “Law today”: ${settledBy('')} of ${Object.keys(model.harms).length}.`,
    );
  });
  test('names all that settle the most', () => {
    const [one] = packages.filter(({ id }) => id === 'full-package');
    if (one === undefined) throw new Error('no such scenario');
    const twins = [one, { ...one, id: 'twin', label: 'Its twin' }];
    const { title } = viewStatusMatrix(reader, {
      columns: [todayColumn(reader, asOf), ...twins],
      baseColumnId: 'today',
    });
    expect(title).toContain('“Everything that can stand together” and “Its twin” settle');
  });
  test('speaks of the law alone where nothing stands beside it', () => {
    expect(find([])).toMatch(/^“Law today” settles \d+ of \d+\.$/);
  });
});

function viewIn(locale: 'en' | 'ru' | 'kk') {
  const own = readerIn(locale);
  return viewStatusMatrix(own, {
    columns: [
      lawColumn(own, 'report', REPORT_DATE),
      todayColumn(own, asOf),
      ...scenarioColumns(own, curatedScenarios.scenarios, asOf).slice(0, 7),
    ],
    baseColumnId: 'today',
  });
}

test.each(['en', 'ru', 'kk'] as const)('nothing overlaps or leaves the frame in %s', (locale) => {
  const folded = viewIn(locale);
  for (const width of [358, 700, 934]) {
    expect(checkScene(statusMatrixPicture.draw(folded, width))).toEqual([]);
    expect(checkScene(statusMatrixPicture.draw({ ...folded, foldedGroupIds: [] }, width))).toEqual([]);
  }
});

/** What stands in the heads of a picture, over the totals: the lines of each column, from the left. */
function headsOf(scene: Scene): readonly (readonly string[])[] {
  const texts = scene.items.flatMap((item) =>
    item.kind === 'text' && item.anchor === 'middle' ? [item] : [],
  );
  const totals = Math.min(...texts.filter(({ face }) => face === 'serif').map(({ y }) => y));
  const heads = Number.isFinite(totals) ? texts.filter(({ y }) => y < totals) : [];
  const columns = [...new Set(heads.map(({ x }) => x))].sort((a, b) => a - b);
  return columns.map((at) => heads.filter(({ x }) => x === at).map(({ text }) => text));
}

/** Lines as one text again: a word goes on only after a hyphen, else a line ends it. */
const joinLines = (lines: readonly string[]): string =>
  lines
    .map((line) => (line.endsWith('-') ? line.slice(0, -1) : `${line} `))
    .join('')
    .trim();

describe.each(['ru', 'kk'] as const)('the heads of every scenario in %s', (locale) => {
  const own = readerIn(locale);
  const all = scenarioColumns(own, curatedScenarios.scenarios, asOf);
  const laws = [lawColumn(own, 'report', REPORT_DATE), todayColumn(own, asOf)];
  /** As a page has them: one scenario, and those that follow it. */
  const viewFrom = (first: number, packages: number) =>
    viewStatusMatrix(own, {
      columns: [...laws, ...[...all.slice(first), ...all].slice(0, packages)],
      baseColumnId: 'today',
    });

  test.each([
    [6, 934],
    [7, 934],
    [8, 934],
    [9, 934],
    [6, 820],
    [7, 820],
    [8, 820],
    [9, 820],
  ])('%i columns at %i px: no word is cut without a hyphen', (count, width) => {
    for (const first of all.keys()) {
      const view = viewFrom(first, count - laws.length);
      const heads = headsOf(statusMatrixPicture.draw(view, width));
      // Where they would stand too tall the columns are numbered; on a desktop none does.
      if (heads.length === 0 && width < 934) continue;
      const plain = (text: string): string => text.replaceAll('-', '');
      expect(heads.map(joinLines).map(plain)).toEqual(view.columns.map(({ label }) => plain(label)));
    }
  });
  test('stand whole at nine columns of a desktop for the scenarios of the first page', () => {
    const view = viewFrom(0, 7);
    const lines = headsOf(statusMatrixPicture.draw(view, 934)).flat();
    expect(lines.filter((line) => line.endsWith('-'))).toEqual([]);
  });
});

test.each(['en', 'kk'] as const)('is written the same as before in %s', async (locale) => {
  const picture = toSvg(statusMatrixPicture, viewIn(locale), { source: 'Tarazy', date: asOf, version: '1' });
  await expect(picture).toMatchFileSnapshot(`./__pictures__/status-matrix-${locale}.svg`);
});
