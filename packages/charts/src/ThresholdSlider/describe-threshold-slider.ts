import type { Locale, ValueFormat, ValueUnit } from '../shared/chart-types';
import { formatValue } from '../shared/format';
import { wordsFor } from '../words/words-for';
import type { SliderCase } from './threshold-slider-props';

/** The value in force and the cases on the track, in words. */
export function describeThresholdSlider(
  data: {
    readonly today: { readonly value: number; readonly label?: string | undefined } | undefined;
    readonly cases: readonly SliderCase[];
    readonly format: ValueFormat;
    readonly unit: ValueUnit | undefined;
  },
  locale: Locale,
): string {
  const words = wordsFor(locale);
  const write = (value: number): string => formatValue(locale, value, data.format, data.unit);
  const today =
    data.today === undefined ? [] : [`${data.today.label ?? words.lawToday}: ${write(data.today.value)}`];
  const cases = data.cases.map((item) => `${item.label}: ${item.note ?? write(item.value)}`);
  const parts = [...today, ...cases];
  return parts.length === 0 ? '' : `${parts.join('. ')}.`;
}
