import { checkScene, glyphStripPicture, statusMovesPicture, toSvg } from '@tarazy/charts';
import { model } from '@tarazy/model';
import { emptyPackage, evaluatePackage } from '@tarazy/rules';
import { describe, expect, test } from 'vitest';
import { readerIn } from '../reader';
import { curatedScenarios } from '../scenarios';
import { type MovesQuestion, viewGlyphStrips, viewStatusMoves } from './view-status-moves';

const asOf = model.horizon.to;
function ask(id: string, locale: 'en' | 'ru' | 'kk' = 'en'): MovesQuestion {
  const scenario = curatedScenarios.scenarios.find((one) => one.id === id);
  if (scenario === undefined) throw new Error(`no scenario ${id}`);
  return { package: scenario.package, asOf, name: scenario.title[locale] ?? id };
}
const from = { source: 'Tarazy', date: asOf, version: '1' };

describe('viewStatusMoves', () => {
  const question = ask('c190-with-updates');
  const moves = viewStatusMoves(readerIn('en'), question);
  const { harms } = evaluatePackage(model, question.package, asOf);
  const changed = harms.filter(({ before, after }) => before.status !== after.status);

  test('holds every harm as the model judges it before and after', () => {
    expect(moves.rows.map(({ id, before, after }) => [id, before, after])).toEqual(
      harms.map(({ id, before, after }) => [id, before.status, after.status]),
    );
  });
  test('says how many it settles and how many others move', () => {
    const settled = changed.filter(({ after }) => after.status === 'settled').length;
    expect(settled).toBeGreaterThan(0);
    expect(moves.title).toContain(`settles ${settled} more. `);
    expect(moves.title).toContain(
      changed.length === settled ? 'No other' : `${changed.length - settled} others`,
    );
  });
  test('cites a place for what moved, and says what is missing where it is not settled', () => {
    for (const row of moves.rows.filter(({ before, after }) => before !== after)) {
      expect(row.locator?.label).toMatch(/\S/);
      expect(row.note === undefined).toBe(row.after === 'settled');
    }
  });
  test('says so where nothing moves', () => {
    const none = viewStatusMoves(readerIn('en'), { package: emptyPackage, asOf, name: 'Nothing' });
    expect(none.title).toBe('“Nothing” moves no harm.');
  });
});

test('counts the statuses of the law and of the package', () => {
  const [law, chosen] = viewGlyphStrips(readerIn('en'), ask('full-package'));
  const { harms } = evaluatePackage(model, ask('full-package').package, asOf);
  expect(law?.counts.settled).toBe(harms.filter(({ before }) => before.status === 'settled').length);
  expect(chosen?.counts.settled).toBe(harms.filter(({ after }) => after.status === 'settled').length);
  const all = Object.values(chosen?.counts ?? {}).reduce((sum, count) => sum + count, 0);
  expect(all).toBe(harms.length);
});

test.each(['en', 'ru', 'kk'] as const)('nothing overlaps or leaves the frame in %s', (locale) => {
  const reader = readerIn(locale);
  for (const id of ['c190-with-updates', 'full-package']) {
    const moves = { ...viewStatusMoves(reader, ask(id, locale)), unchangedOpen: true };
    const strips = viewGlyphStrips(reader, ask(id, locale));
    for (const width of [358, 700, 934]) {
      expect(checkScene(statusMovesPicture.draw(moves, width))).toEqual([]);
      expect(checkScene(glyphStripPicture.draw({ title: moves.title, locale, strips }, width))).toEqual([]);
    }
  }
});

test.each(['en', 'kk'] as const)('is written the same as before in %s', async (locale) => {
  const reader = readerIn(locale);
  const moves = viewStatusMoves(reader, ask('c190-with-updates', locale));
  await expect(toSvg(statusMovesPicture, moves, { ...from, width: 700 })).toMatchFileSnapshot(
    `./__pictures__/status-moves-${locale}.svg`,
  );
  const strips = viewGlyphStrips(reader, ask('c190-with-updates', locale));
  await expect(toSvg(glyphStripPicture, { title: moves.title, locale, strips }, from)).toMatchFileSnapshot(
    `./__pictures__/glyph-strips-${locale}.svg`,
  );
});
