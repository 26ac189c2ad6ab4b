import { expect, test } from 'vitest';
import {
  coalMinersReplay,
  kazakhReplay,
  manyLawsReplay,
  russianReplay,
  undeterminedReplay,
} from '../fixtures/replay-fixture';
import { checkScene } from '../picture/check-scene';
import { toSvg } from '../picture/to-svg';
import type { Locale } from '../shared/chart-types';
import { replayStepsPicture } from './replay-steps-picture';
import type { ReplayStepsProps } from './replay-steps-props';

const from = { source: 'HRW 2016', date: '2016-11-23', version: '0.2.0' };
const withTitle = (
  replay: Omit<ReplayStepsProps, 'locale' | 'title'>,
  locale: Locale = 'en',
): ReplayStepsProps => ({
  ...replay,
  title: 'A lower threshold opens one gate. Three more stay shut.',
  locale,
});

const replays: readonly (readonly [string, ReplayStepsProps])[] = [
  ['five laws', withTitle(coalMinersReplay)],
  ['Kazakh', withTitle(kazakhReplay, 'kk')],
  ['Russian', withTitle(russianReplay, 'ru')],
  ['not known', withTitle(undeterminedReplay)],
  ['eight laws', withTitle(manyLawsReplay(8), 'ru')],
  ['twelve laws', withTitle(manyLawsReplay(12), 'kk')],
  ['nothing', withTitle({ ...coalMinersReplay, steps: [] })],
];

test.each(replays)('nothing overlaps or leaves the frame: %s', (_, props) => {
  for (const width of [358, 700, 934]) {
    expect(checkScene(replayStepsPicture.draw(props, width)), `${width} px`).toEqual([]);
  }
});

test('where the words have no room beside the marks, they stand under their step: nothing is lost', () => {
  const svg = toSvg(replayStepsPicture, withTitle(coalMinersReplay), { ...from, width: 358 });
  const text = [...svg.matchAll(/>([^<]+)<\/text>/g)].map(([, line]) => line).join(' ');
  for (const said of [
    '1. As it was, 2011 to 2012',
    '1: blocks: half needed',
    '3, 4, 5: passes: one third',
    'Art. 164(2), 171(2)',
  ]) {
    expect(text).toContain(said);
  }
  const many = toSvg(replayStepsPicture, withTitle(manyLawsReplay(12)), from);
  expect(many).toContain('8 shown of 12');
});

test('draws the replay', async () => {
  await expect(toSvg(replayStepsPicture, withTitle(coalMinersReplay), from)).toMatchFileSnapshot(
    './__pictures__/replay-steps-five-laws.svg',
  );
  await expect(
    toSvg(
      replayStepsPicture,
      { ...withTitle(kazakhReplay, 'kk'), title: 'Шекті төмендету бір қақпаны ашады' },
      { ...from, width: 358, theme: 'dark' },
    ),
  ).toMatchFileSnapshot('./__pictures__/replay-steps-kazakh-phone.svg');
});
