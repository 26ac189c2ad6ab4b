import { describe, expect, test } from 'vitest';
import { checkScene } from '../picture/check-scene';
import { findPlaces } from '../picture/scene';
import { extremeBars, kazakhBars, russianBars, typicalBars } from './sample-bars-fixture';
import { layoutSampleBars, MOST_BARS } from './sample-bars-layout';
import type { SampleBarsProps } from './sample-bars-props';

const typical: SampleBarsProps = { title: 'Strikes lead', locale: 'en', bars: typicalBars };
const states: Readonly<Record<string, SampleBarsProps>> = {
  typical,
  extreme: { ...typical, bars: extremeBars },
  kazakh: { ...typical, bars: kazakhBars, locale: 'kk' },
  russian: { ...typical, bars: russianBars, locale: 'ru' },
  one: { ...typical, bars: typicalBars.slice(0, 1) },
  empty: { ...typical, bars: [] },
};

describe.each(Object.entries(states))('layoutSampleBars, %s', (_, props) => {
  test.each([358, 700, 934])('nothing overlaps or leaves the frame at %i px', (width) => {
    expect(checkScene(layoutSampleBars(props, width))).toEqual([]);
  });
});

test('the longest bar comes first, whatever the order of the input', () => {
  const order = (bars: typeof typicalBars) =>
    findPlaces(layoutSampleBars({ ...typical, bars }, 700)).map(({ id }) => id);
  expect(order(typicalBars)).toEqual(['strikes', 'proof', 'unions', 'telework', 'none']);
  expect(order([...typicalBars].reverse())).toEqual(order(typicalBars));
});

test('above the limit it says how many are shown', () => {
  const scene = layoutSampleBars({ ...typical, bars: extremeBars }, 700);
  expect(findPlaces(scene)).toHaveLength(MOST_BARS);
  expect(JSON.stringify(scene.items)).toContain('60 shown of 170');
});
