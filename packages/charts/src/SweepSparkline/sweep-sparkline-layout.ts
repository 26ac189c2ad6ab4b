import { scaleLinear } from 'd3-scale';
import { round } from '../picture/draw';
import type { Scene, Shape } from '../picture/scene';
import { readSweep } from '../ThresholdSweep/describe-threshold-sweep';
import { countSought } from '../ThresholdSweep/sweep-count-layout';
import { fillGaps, mergeEqual } from '../ThresholdSweep/sweep-intervals';
import type { SweepInterval } from '../ThresholdSweep/threshold-sweep-props';
import type { SweepSparklineProps } from './sweep-sparkline-props';

/** Size of a sparkline, px: as high as the letters of a line of text and their room. */
export const SPARKLINE = { width: 64, height: 16 } as const;
const MIDDLE = SPARKLINE.height / 2;
/** Distance of the strokes through a blocked stretch, px. */
const STROKE_STEP = 8;
const TOP = 2;
const FOOT = SPARKLINE.height - 2;

type Scale = (value: number) => number;

function drawStretch({ outcome, from, to }: SweepInterval, toPx: Scale): Shape {
  const [x, end] = [toPx(from), toPx(to)];
  const width = Math.max(1, end - x);
  switch (outcome) {
    case 'lawful':
      return { kind: 'rect', x, y: MIDDLE - 4, width, height: 8, fill: 'petrol' };
    case 'blocked': {
      const first = Math.ceil(x / STROKE_STEP + 0.2) * STROKE_STEP;
      const strokes = Array.from(
        { length: Math.max(0, Math.floor((end - first - 1) / STROKE_STEP) + 1) },
        (_, index) => `M${round(first + index * STROKE_STEP)} ${MIDDLE - 2.5}v5`,
      );
      const d = `M${round(x)} ${MIDDLE}H${round(x + width)}${strokes.join('')}`;
      return { kind: 'path', d, stroke: { ink: 'rust', width: 1.25 } };
    }
    case 'undetermined':
      return {
        kind: 'line',
        x1: x,
        x2: x + width,
        y1: MIDDLE,
        y2: MIDDLE,
        stroke: { ink: 'ink-3', width: 1.5, dash: [2, 2] },
      };
  }
}

/** The sweep of one case, or the count of many, on one line of text. The tick is the value in force. */
export function layoutSweepSparkline(props: SweepSparklineProps): Scene {
  const { rows, domain, rowsAre } = readSweep(props);
  const scale = scaleLinear()
    .domain([...domain])
    .range([0, SPARKLINE.width])
    .clamp(true);
  const toPx: Scale = (value) => scale(value);
  const [first] = rows;
  const shapes: readonly Shape[] =
    first === undefined
      ? [{ kind: 'line', x1: 0, x2: SPARKLINE.width, y1: FOOT, y2: FOOT, stroke: { ink: 'rule-2' } }]
      : rowsAre === 'cases'
        ? drawCounts(props, toPx)
        : mergeEqual(fillGaps(first.intervals, domain)).map((interval) => drawStretch(interval, toPx));
  const { today } = props;
  const tick =
    today === undefined ? [] : [drawTick(Math.min(SPARKLINE.width - 0.75, Math.max(0.75, toPx(today))))];
  return { ...SPARKLINE, items: [...shapes, ...tick] };
}

function drawTick(x: number): Shape {
  return {
    kind: 'line',
    x1: x,
    x2: x,
    y1: 0,
    y2: SPARKLINE.height,
    stroke: { ink: 'ink', width: 1.5 },
  };
}

/** The highest step stands for all cases: how many pass is seen as a part of all. */
function drawCounts(props: SweepSparklineProps, toPx: Scale): readonly Shape[] {
  const { rows, domain } = readSweep(props);
  const yOf = (count: number): string => String(round(FOOT - (count / rows.length) * (FOOT - TOP)));
  const pieces = countSought(rows, domain);
  const steps = pieces.map(({ from, to, count }, index) => {
    const lead = index === 0 ? `M0 ${yOf(count)}` : `H${round(toPx(from))}V${yOf(count)}`;
    return `${lead}H${round(toPx(to))}`;
  });
  const line = steps.join('');
  return [
    { kind: 'path', d: `${line}V${FOOT}H0Z`, fill: 'paper-3' },
    { kind: 'path', d: line, stroke: { ink: 'petrol', width: 1.5 } },
  ];
}
