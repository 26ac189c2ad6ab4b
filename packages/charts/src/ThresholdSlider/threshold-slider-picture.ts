import { drawText } from '../picture/draw';
import type { Scene, Shape } from '../picture/scene';
import type { ChartPicture } from '../picture/to-svg';
import { LEVEL_HEIGHT } from '../shared/AxisLabel';
import type { FigureProps } from '../shared/chart-types';
import { describeThresholdSlider, writeSliderData } from './describe-threshold-slider';
import { layoutThresholdSlider } from './threshold-slider-layout';
import type { ThresholdSliderProps } from './threshold-slider-props';

/** A slider with a title, as a file needs it. */
export type TitledSlider = ThresholdSliderProps & FigureProps;

/** Half of the disc stands inside the picture, px at each end. */
const END_PADDING = 10;
const CASE_HEIGHT = 2 * LEVEL_HEIGHT;

/** Draws the control with the evidence on its track, as it stands. */
function drawThresholdSlider(props: TitledSlider, width: number): Scene {
  const { min, today, cases = [] } = props;
  const value = props.value ?? props.defaultValue ?? today?.value ?? min;
  const trackWidth = width - 2 * END_PADDING;
  const placed = layoutThresholdSlider(writeSliderData(props, value), trackWidth);
  const xOf = (at: number): number => END_PADDING + at * trackWidth;
  const aboveHeight = placed.caseLevels * CASE_HEIGHT + (cases.length > 0 ? 20 : 0);
  const line = aboveHeight + 7.75;
  const below = aboveHeight + 24;
  const leaders = placed.cases.map(
    ({ at, level }): Shape => ({
      kind: 'line',
      x1: xOf(at),
      x2: xOf(at),
      y1: aboveHeight - level * CASE_HEIGHT - 18,
      y2: aboveHeight,
      stroke: { ink: 'ink-3' },
    }),
  );
  const labels = placed.cases.flatMap(({ item, at, anchor, level }): readonly Shape[] => {
    const top = aboveHeight - 20 - (level + 1) * CASE_HEIGHT;
    const place = { x: xOf(at), width: trackWidth };
    return [
      ...drawText(item.label, { ...place, top }, { anchor, face: 'sans-strong', halo: true }).shapes,
      ...drawText(
        item.note ?? '',
        { ...place, top: top + LEVEL_HEIGHT },
        { anchor, ink: 'ink-2', halo: true },
      ).shapes,
    ];
  });
  return {
    width,
    height: below + Math.max(1, placed.belowLevels) * LEVEL_HEIGHT + 2,
    items: [
      ...leaders,
      ...labels,
      { kind: 'line', x1: xOf(0), x2: xOf(1), y1: line, y2: line, stroke: { ink: 'rule-2', width: 1.5 } },
      ...placed.ticks.map(
        (at): Shape => ({
          kind: 'line',
          x1: xOf(at),
          x2: xOf(at),
          y1: aboveHeight + 12,
          y2: aboveHeight + 16,
          stroke: { ink: 'rule-2' },
        }),
      ),
      {
        kind: 'line',
        x1: xOf(0),
        x2: xOf(placed.value),
        y1: line,
        y2: line,
        stroke: { ink: 'ink', width: 3 },
      },
      ...placed.cases.map(
        ({ at }): Shape => ({
          kind: 'circle',
          cx: xOf(at),
          cy: line,
          r: 4,
          fill: 'paper',
          stroke: { ink: 'ink', width: 1.5 },
        }),
      ),
      ...(placed.today === null
        ? []
        : [
            {
              kind: 'line' as const,
              x1: xOf(placed.today),
              x2: xOf(placed.today),
              y1: aboveHeight,
              y2: aboveHeight + 16,
              stroke: { ink: 'ink' as const, width: 1.5 },
            },
          ]),
      {
        kind: 'circle',
        cx: xOf(placed.value),
        cy: line,
        r: 8,
        fill: 'ink',
        stroke: { ink: 'paper', width: 2 },
      },
      ...placed.below.flatMap(
        ({ id, text, at, anchor, level }) =>
          drawText(
            text,
            { x: xOf(at), top: below + level * LEVEL_HEIGHT, width },
            {
              anchor: endAnchor(at, anchor),
              ...(id === 'value' ? { face: 'sans-strong' } : { ink: 'ink-2' }),
            },
          ).shapes,
      ),
    ],
  };
}

/** The names of the ends hang over the edge on a page, where there is room beside the control; not in a file. */
function endAnchor(at: number, anchor: 'start' | 'middle' | 'end'): 'start' | 'middle' | 'end' {
  if (anchor !== 'middle') return anchor;
  return at === 0 ? 'start' : at === 1 ? 'end' : anchor;
}

/** A slider as a picture of where it stands. */
export const thresholdSliderPicture: ChartPicture<TitledSlider> = {
  draw: drawThresholdSlider,
  describe: ({ label, today, cases = [], format = 'share', unit, locale }) =>
    [`${label}.`, describeThresholdSlider({ today, cases, format, unit }, locale)].filter(Boolean).join(' '),
};
