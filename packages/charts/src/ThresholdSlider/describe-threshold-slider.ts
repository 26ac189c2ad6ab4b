import type { Locale, ValueFormat, ValueUnit } from '../shared/chart-types';
import { formatValue } from '../shared/format';
import { wordsFor } from '../words/words-for';
import type { SliderData } from './threshold-slider-layout';
import type { SliderCase, ThresholdSliderProps } from './threshold-slider-props';

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

/** What stands on the track and under it at a value, in the reader's language, for the layout. */
export function writeSliderData(props: ThresholdSliderProps, value: number): SliderData {
  const { locale, min, max, today, cases = [], format = 'share', unit, valueNote } = props;
  const write = (number: number): string => formatValue(locale, number, format, unit);
  return {
    min,
    max,
    value,
    valueText: [write(value), valueNote].filter(Boolean).join(' '),
    minText: write(min),
    maxText: write(max),
    today:
      today === undefined
        ? null
        : { value: today.value, text: `${today.label ?? wordsFor(locale).lawToday}: ${write(today.value)}` },
    cases: cases.map((item) => ({ ...item, note: item.note ?? write(item.value) })),
  };
}
