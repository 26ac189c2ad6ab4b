import { checkScene, replayStepsPicture, signatureBarPicture, toSvg } from '@tarazy/charts';
import { locales, model } from '@tarazy/model';
import { emptyPackage } from '@tarazy/rules';
import { expect, test } from 'vitest';
import { readerIn } from '../reader';
import type { ReplayQuestion } from '../replay-question';
import { viewSignatureBar } from '../signature-bar/view-signature-bar';
import { viewCaseSweep } from '../threshold-sweep/view-case-sweep';
import { replayUnderLaws } from './replay-under-laws';
import { viewReplaySteps } from './view-replay-steps';

const asked: ReplayQuestion = { chosen: emptyPackage, asOf: model.horizon.to, without: new Set() };
const replayed = replayUnderLaws('coal-miners-2011', asked);
const en = readerIn('en');

test('the miners: what a lower threshold opens, and what stays shut', () => {
  const props = viewReplaySteps(en, 'coal-miners-2011', asked, replayed);
  expect(props.title).toBe('“Lower the strike-signature threshold” opens one gate. Two stay shut.');
  expect(props.columns.map(({ id }) => props.outcomes[id]?.outcome).at(-1)).toBe('lawful');
  expect(props.columns[0]).toMatchObject({ label: 'As it was', kind: 'law' });
});

test('a package with a name goes by it; one without goes by its reform', () => {
  const chosen = { reforms: [{ id: 'lower-strike-threshold' }], changes: [] };
  const titled = (packageName: string | null): string =>
    viewReplaySteps(en, 'coal-miners-2011', { ...asked, chosen, packageName }).title;
  expect(titled('Mine')).toMatch(/^“Mine” opens one gate/);
  expect(titled(null)).toMatch(/^“Lower the strike-signature threshold” opens one gate/);
});

test('the miners: signatures beside what the law asks, and the share at which the case turns', () => {
  expect(viewSignatureBar(en, 'coal-miners-2011', replayed)).toMatchObject({
    collected: { value: 7000 },
    needed: { value: 9000 },
    total: { value: 18000 },
  });
  const sweep = viewCaseSweep(en, 'coal-miners-2011', asked, replayed);
  expect(sweep?.path).toBe('strikes.signatureShare');
  expect(sweep?.figure.rows[0]?.intervals[0]?.to).toBe(7 / 18);
  expect(sweep?.figure.value).toBe(0.5);
});

test('an unknown case is named', () => {
  expect(() => replayUnderLaws('nobody', asked)).toThrow('case: found “nobody”');
});

test.each(locales)('nothing overlaps in the pictures of the miners: %s', (locale) => {
  const reader = readerIn(locale);
  const props = viewReplaySteps(reader, 'coal-miners-2011', asked, replayed);
  const bar = viewSignatureBar(reader, 'coal-miners-2011', replayed);
  for (const width of [358, 700, 934]) {
    expect(checkScene(replayStepsPicture.draw(props, width)), `${width} px`).toEqual([]);
    if (bar !== null) {
      expect(checkScene(signatureBarPicture.draw({ ...bar, title: props.title }, width))).toEqual([]);
    }
  }
});

test('draws the miners', async () => {
  const from = { source: 'HRW 2016', date: model.horizon.to, version: '0.1.0' };
  for (const locale of ['en', 'kk'] as const) {
    const props = viewReplaySteps(readerIn(locale), 'coal-miners-2011', asked, replayed);
    await expect(toSvg(replayStepsPicture, props, from)).toMatchFileSnapshot(
      `./__pictures__/replay-coal-miners-${locale}.svg`,
    );
  }
});
