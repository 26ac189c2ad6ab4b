import { scaleLinear } from 'd3-scale';
import { type Anchor, countLevels, estimateTextWidth, placeLabels } from '../shared/place-labels';
import type { SliderCase } from './threshold-slider-props';

/** What the layout of a slider needs; texts are already written in the reader's language. */
export interface SliderData {
  readonly min: number;
  readonly max: number;
  readonly value: number;
  readonly valueText: string;
  readonly minText: string;
  readonly maxText: string;
  readonly today: { readonly value: number; readonly text: string } | null;
  readonly cases: readonly SliderCase[];
}

/** A slider in place; every position is a share of the track, 0 to 1. */
export interface PlacedSlider {
  readonly value: number;
  readonly today: number | null;
  readonly ticks: readonly number[];
  readonly cases: readonly {
    readonly item: SliderCase;
    readonly at: number;
    readonly anchor: Anchor;
    readonly level: number;
  }[];
  readonly caseLevels: number;
  readonly below: readonly {
    readonly id: 'value' | 'today' | 'min' | 'max';
    readonly text: string;
    readonly at: number;
    readonly anchor: Anchor;
    readonly level: number;
  }[];
  readonly belowLevels: number;
}

const TICKS = 6;

function longer(item: SliderCase): string {
  return (item.note?.length ?? 0) > item.label.length ? (item.note ?? '') : item.label;
}

/** Places the chosen value, the value in force and the cases; labels that would overlap change level. */
export function layoutThresholdSlider(data: SliderData, width: number): PlacedSlider {
  const scale = scaleLinear().domain([data.min, data.max]).range([0, 1]).clamp(true);
  const toPx = (value: number): number => scale(value) * width;
  const cases = placeLabels(
    data.cases.map((item, index) => ({
      id: String(index),
      x: toPx(item.value),
      text: longer(item),
      anchors: ['middle', 'end', 'start'] as const,
    })),
    width,
  );
  const texts = {
    value: data.valueText,
    today: data.today?.text ?? '',
    min: data.minText,
    max: data.maxText,
  };
  const points = { value: data.value, today: data.today?.value ?? data.min, min: data.min, max: data.max };
  const placeText = (id: keyof typeof texts, anchors: readonly Anchor[]) => ({
    id,
    x: toPx(points[id]),
    text: texts[id],
    anchors,
  });
  const main = placeLabels(
    [
      placeText('value', ['middle', 'start', 'end']),
      ...(data.today === null ? [] : [placeText('today', ['middle', 'start', 'end'])]),
    ],
    width,
  );
  // The ends of the track are named only where nothing else stands.
  const ends = (['min', 'max'] as const).filter((id) => {
    const room = estimateTextWidth(texts[id]) + 14;
    return main.every((label) => {
      const half = estimateTextWidth(texts[label.id as 'value' | 'today']);
      const left =
        label.anchor === 'start' ? label.x : label.anchor === 'end' ? label.x - half : label.x - half / 2;
      return id === 'min' ? left > room : left + half < width - room;
    });
  });
  return {
    value: scale(data.value),
    today: data.today === null ? null : scale(data.today.value),
    ticks: Array.from({ length: TICKS + 1 }, (_, index) => index / TICKS),
    cases: cases.flatMap((label) => {
      const item = data.cases[Number(label.id)];
      return item === undefined
        ? []
        : [{ item, at: label.x / width, anchor: label.anchor, level: label.level }];
    }),
    caseLevels: countLevels(cases),
    below: [
      ...main.map((label) => {
        const id = label.id as 'value' | 'today';
        return { id, text: texts[id], at: label.x / width, anchor: label.anchor, level: label.level };
      }),
      ...ends.map((id) => ({
        id,
        text: texts[id],
        at: id === 'min' ? 0 : 1,
        // A word such as "30 days", centred, would stand out of the column.
        anchor: id === 'min' ? ('start' as const) : ('end' as const),
        level: 0,
      })),
    ],
    belowLevels: countLevels(main),
  };
}
