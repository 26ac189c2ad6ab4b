import { expect, test } from 'vitest';
import { casesSweep, manyCasesSweep } from '../fixtures/cases-sweep-fixture';
import { minersSweep, noticeSweep } from '../fixtures/sweep-fixture';
import { checkScene } from '../picture/check-scene';
import { toSvg } from '../picture/to-svg';
import type { Locale } from '../shared/chart-types';
import { thresholdSweepPicture } from './threshold-sweep-picture';
import type { ThresholdSweepProps } from './threshold-sweep-props';

const from = { source: 'HRW 2016', date: '2016-11-23', version: '0.2.0' };
const en = (sweep: Omit<ThresholdSweepProps, 'locale' | 'title'>): ThresholdSweepProps => ({
  ...sweep,
  title: 'At 22 % or less, four of five pass',
  locale: 'en',
});

const sweeps: readonly (readonly [string, ThresholdSweepProps])[] = [
  ['laws', { ...en(minersSweep), value: 0.38 }],
  ['laws in Kazakh', { ...en(noticeSweep), value: 8, locale: 'kk' }],
  ...(['en', 'ru', 'kk'] as Locale[]).map(
    (locale) => [`cases in ${locale}`, { ...en(casesSweep(locale)), locale, value: 0.22 }] as const,
  ),
  ['eighty cases', en(manyCasesSweep(80, 'ru'))],
  ['more than are drawn', { ...en(manyCasesSweep(120, 'kk')), locale: 'kk' }],
  ['nothing', en({ ...casesSweep('en'), rows: [] })],
];

test.each(sweeps)('nothing overlaps or leaves the frame: %s', (_, props) => {
  for (const width of [358, 700, 934]) {
    expect(checkScene(thresholdSweepPicture.draw(props, width)), `${width} px`).toEqual([]);
  }
});

test('the picture of many cases says how many are left out', () => {
  const svg = toSvg(thresholdSweepPicture, en(manyCasesSweep(120)), from);
  expect(svg).toContain('80 shown of 120');
});

test('draws the same bytes whatever the order of the cases', async () => {
  const props = { ...en(casesSweep('en')), value: 0.22 };
  const svg = toSvg(thresholdSweepPicture, props, from);
  expect(toSvg(thresholdSweepPicture, { ...props, rows: [...props.rows].reverse() }, from)).toBe(svg);
  await expect(svg).toMatchFileSnapshot('./__pictures__/threshold-sweep-cases.svg');
});

test('draws one case under several laws', async () => {
  await expect(
    toSvg(
      thresholdSweepPicture,
      { ...en(minersSweep), title: 'No threshold is low enough on its own' },
      {
        ...from,
        width: 456,
      },
    ),
  ).toMatchFileSnapshot('./__pictures__/threshold-sweep-laws.svg');
});
