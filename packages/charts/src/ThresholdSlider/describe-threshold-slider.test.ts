import { expect, test } from 'vitest';
import { describeThresholdSlider } from './describe-threshold-slider';

const data = {
  today: { value: 0.5 },
  cases: [{ value: 0.389, label: 'Coal miners' }],
  format: 'share' as const,
  unit: undefined,
};

test('says the law in force and the cases in three languages', () => {
  expect(describeThresholdSlider(data, 'en')).toBe('law today: 50\u00a0%. Coal miners: 38.9\u00a0%.');
  expect(describeThresholdSlider(data, 'ru')).toBe('закон сегодня: 50\u00a0%. Coal miners: 38,9\u00a0%.');
  expect(describeThresholdSlider(data, 'kk')).toBe('бүгінгі заң: 50\u00a0%. Coal miners: 38,9\u00a0%.');
});

test('says nothing where there is nothing on the track', () => {
  expect(describeThresholdSlider({ ...data, today: undefined, cases: [] }, 'en')).toBe('');
});
