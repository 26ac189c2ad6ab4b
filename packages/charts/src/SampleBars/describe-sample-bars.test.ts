import { expect, test } from 'vitest';
import { describeSampleBars, tabulateSampleBars } from './describe-sample-bars';
import { extremeBars, typicalBars } from './sample-bars-fixture';

test('says how many and which is the longest, in three languages', () => {
  const say = (locale: 'en' | 'ru' | 'kk') => describeSampleBars({ title: '', locale, bars: typicalBars });
  expect(say('en')).toBe('5 bars. The longest: Strikes, 14.');
  expect(say('ru')).toBe('5 полос. Самая длинная: Strikes, 14.');
  expect(say('kk')).toBe('5 жолақ. Ең ұзыны: Strikes, 14.');
  expect(describeSampleBars({ title: '', locale: 'en', bars: [] })).toBe('There is nothing to count yet.');
});

test('the table holds every bar, also those that are not drawn', () => {
  expect(tabulateSampleBars({ title: '', locale: 'en', bars: extremeBars }).rows).toHaveLength(170);
});
