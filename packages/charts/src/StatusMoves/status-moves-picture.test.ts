import { expect, test } from 'vitest';
import { kazakhMoves, setbackMoves, strikePackageMoves } from '../fixtures/moves-fixture';
import { checkScene } from '../picture/check-scene';
import { toSvg } from '../picture/to-svg';
import { MOST_MOVES } from './status-moves-layout';
import { type StatusMovesPictureProps, statusMovesPicture } from './status-moves-picture';

const typical: StatusMovesPictureProps = {
  title: 'Six harms are settled. Three move to paper only.',
  locale: 'en',
  rows: strikePackageMoves,
};
const setback: StatusMovesPictureProps = { ...typical, title: 'Two setbacks', rows: setbackMoves };
const kazakh: StatusMovesPictureProps = {
  ...typical,
  title: 'Екі мәселе алға жылжиды',
  locale: 'kk',
  rows: kazakhMoves,
  unchangedOpen: true,
};
const from = { source: 'HRW 2016', date: '2026-11-22', version: '1' };
const idsOf = (props: StatusMovesPictureProps): readonly string[] =>
  statusMovesPicture.draw(props, 700).items.flatMap((item) => (item.kind === 'mark' ? [item.id] : []));

test.each([358, 700, 934])('nothing overlaps or leaves the frame at %i px', (width) => {
  const open = { ...typical, unchangedOpen: true };
  for (const props of [typical, open, setback, kazakh, { ...kazakh, locale: 'ru' as const }]) {
    expect(checkScene(statusMovesPicture.draw(props, width))).toEqual([]);
  }
});

test('lists the unchanged only where they are open', () => {
  expect(idsOf(typical)).toHaveLength(3 + 10 + 1);
  expect(idsOf({ ...typical, unchangedOpen: true })).toHaveLength(3 + 10 + 1 + 16);
  expect(idsOf(setback)).toContain('group-worse');
});

test('says how many it lists of how many above its limit', () => {
  const rows = Array.from({ length: MOST_MOVES + 5 }, (_, index) => ({
    id: `m${index}`,
    label: `Harm ${index}`,
    before: 'open' as const,
    after: index % 2 === 0 ? ('settled' as const) : ('open' as const),
  }));
  expect(idsOf({ ...typical, rows, unchangedOpen: true }).at(-1)).toBe('note');
  expect(statusMovesPicture.describe({ ...typical, rows })).toBe('205 harms. Settled: 103. Unchanged: 102.');
});

test('is written the same as before', async () => {
  await expect(toSvg(statusMovesPicture, typical, { ...from, width: 700 })).toMatchFileSnapshot(
    './__pictures__/status-moves-typical.svg',
  );
  await expect(toSvg(statusMovesPicture, kazakh, { ...from, width: 358 })).toMatchFileSnapshot(
    './__pictures__/status-moves-kazakh-phone.svg',
  );
  await expect(
    toSvg(statusMovesPicture, setback, { ...from, width: 700, theme: 'dark' }),
  ).toMatchFileSnapshot('./__pictures__/status-moves-setback-dark.svg');
});
