import { expect, test } from 'vitest';
import { checkScene } from '../picture/check-scene';
import { toSvg } from '../picture/to-svg';
import { type TitledSlider, thresholdSliderPicture } from './threshold-slider-picture';

const share: TitledSlider = {
  title: 'A third would have done',
  label: 'Share of the workforce that must sign',
  locale: 'en',
  min: 0,
  max: 0.6,
  step: 0.01,
  defaultValue: 0.33,
  valueNote: 'must sign',
  today: { value: 0.5 },
  cases: [{ value: 0.389, label: 'Coal miners of Korgau', note: 'reached 38.9 %' }],
};

const sliders: readonly (readonly [string, TitledSlider])[] = [
  ['one case', share],
  [
    'crowded',
    {
      ...share,
      defaultValue: 0.48,
      cases: [
        { value: 0.389, label: 'Coal miners of Korgau' },
        { value: 0.42, label: 'Oil workers, Zhanaozen', note: 'reached 42 %' },
        { value: 0.02, label: 'Builders, Satpaev', note: 'reached 2 %' },
      ],
    },
  ],
  [
    'Kazakh',
    {
      ...share,
      locale: 'kk',
      valueNote: 'қол қоюға тиіс',
      defaultValue: 0.4,
      cases: [{ value: 0.389, label: '«Қорғау» кәсіподағының кеншілері', note: '38,9 % қол жинаған' }],
    },
  ],
  [
    'Russian at the end',
    { ...share, locale: 'ru', defaultValue: 0.6, valueNote: 'должны подписать', cases: [] },
  ],
  ['nothing on the track', { ...share, today: undefined, cases: [] }],
];

test.each(sliders)('nothing overlaps or leaves the frame: %s', (_, props) => {
  for (const width of [320, 358, 700]) {
    expect(checkScene(thresholdSliderPicture.draw(props, width)), `${width} px`).toEqual([]);
  }
});

test('draws the slider as it stands', async () => {
  const from = { source: 'HRW 2016', date: '2016-11-23', version: '0.2.0', width: 358 };
  await expect(toSvg(thresholdSliderPicture, share, from)).toMatchFileSnapshot(
    './__pictures__/threshold-slider-one-case.svg',
  );
});
