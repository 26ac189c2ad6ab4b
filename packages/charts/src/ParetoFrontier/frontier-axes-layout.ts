import { nice, ticks } from 'd3-array';
import { NOTE, round } from '../picture/draw';
import { measureText } from '../picture/measure-text';
import type { Shape, TextShape } from '../picture/scene';
import type { Locale } from '../shared/chart-types';
import { formatNumber } from '../shared/format';
import { setLines } from './frontier-spots';
import { frontierWords } from './pareto-frontier-words';
import type { Box } from './place-point-labels';

/** Space over the plot and between it and the numbers of the axis, px. */
const TOP = 14;
const AXIS_GAP = 8;
/** Space under the plot, for the numbers of the axis, px. */
const TICK_FOOT = 26;
/** Space under the plot, for the numbers and, on a line of its own, the word of the axis, px. */
export const AXIS_FOOT = TICK_FOOT + NOTE.line;

/** The title of the upright axis may be so wide where half of the plot is less, px. */
const TITLE_WIDTH = 260;

interface Place {
  readonly effort: number;
  readonly settled: number;
}

/** The plot and its scales: px of an effort and of a number of harms, and the edges. */
export interface Axes {
  readonly x: (effort: number) => number;
  readonly y: (settled: number) => number;
  readonly xTicks: readonly number[];
  readonly yTicks: readonly number[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The place at a share of the way from one end to the other, px. */
function between(from: number, to: number, share: number): number {
  return round(from * (1 - share) + to * share);
}

/** Scales that hold all places, zero always among them. */
export function buildAxes(places: readonly Place[], width: number, locale: Locale): Axes {
  const greatest = Math.max(1, ...places.map(({ settled }) => settled));
  const least = Math.min(0, ...places.map(({ settled }) => settled));
  const mostEffort = Math.max(1, ...places.map(({ effort }) => effort));
  const height = Math.round(Math.min(470, Math.max(320, width * 0.52)));
  const bottom = height - TICK_FOOT;
  const [lowest, highest] = nice(least, greatest * 1.04, 8);
  const yTicks = ticks(lowest, highest, 4).filter(Number.isInteger);
  const numbers = yTicks.map((tick) => measureText(formatNumber(locale, tick), NOTE.size));
  const left = Math.ceil(Math.max(...numbers)) + AXIS_GAP;
  const farthest = mostEffort * 1.03;
  const xTicks = ticks(0, farthest, Math.max(2, Math.floor(width / 90))).filter(Number.isInteger);
  return {
    x: (effort) => between(left, width, effort / farthest),
    y: (settled) => between(bottom, TOP, (settled - lowest) / (highest - lowest)),
    xTicks,
    yTicks,
    left,
    right: width,
    top: TOP,
    bottom,
  };
}

/** Hairlines across, numbers below, and under them the unit once, at the end of the axis. */
export function drawAxes(axes: Axes, locale: Locale): readonly Shape[] {
  const { left, right, bottom } = axes;
  return [
    ...axes.yTicks.flatMap((tick): Shape[] => [
      {
        kind: 'line',
        x1: left,
        x2: right,
        y1: axes.y(tick),
        y2: axes.y(tick),
        stroke: { ink: tick === 0 ? 'rule-2' : 'rule' },
      },
      {
        kind: 'text',
        x: left - AXIS_GAP,
        y: axes.y(tick) + 4,
        text: formatNumber(locale, tick),
        ink: 'ink-2',
        anchor: 'end',
      },
    ]),
    ...axes.xTicks.flatMap((tick): Shape[] => {
      const text = formatNumber(locale, tick);
      const x = axes.x(tick);
      // A number at the edge stays inside.
      const middle = Math.min(x, right - measureText(text, NOTE.size) / 2);
      return [
        { kind: 'line', x1: x, x2: x, y1: bottom, y2: bottom + 5, stroke: { ink: 'rule-2' } },
        { kind: 'text', x: middle, y: bottom + 20, text, ink: 'ink-2', anchor: 'middle' },
      ];
    }),
    {
      kind: 'text',
      x: right,
      y: bottom + 20 + NOTE.line,
      text: frontierWords[locale].effort,
      ink: 'ink-3',
      anchor: 'end',
    },
  ];
}

/** The title of the upright axis stands inside the plot, under its highest line. */
export function drawSettledTitle(
  axes: Axes,
  text: string,
): { readonly shapes: readonly TextShape[]; readonly box: Box } {
  const plot = axes.right - axes.left;
  // Half of the plot; on a phone that is too narrow for a line to read well.
  const width = Math.max(plot / 2, Math.min(TITLE_WIDTH, plot * 0.6));
  const lines = setLines(text, width, 'sans', 'ink-3');
  const shapes = lines.map(
    ({ text: words, face, ink }, index): TextShape => ({
      kind: 'text',
      x: axes.left + 6,
      y: axes.top + 1 + NOTE.line * (index + 0.5) + NOTE.size * 0.33,
      text: words,
      face,
      ink,
      halo: true,
    }),
  );
  const widest = Math.max(...lines.map((line) => measureText(line.text, NOTE.size)));
  const box = {
    left: axes.left,
    right: axes.left + 6 + widest,
    top: axes.top,
    bottom: axes.top + lines.length * NOTE.line,
  };
  return { shapes, box };
}

/** A line of steps, and the boxes that it runs through. */
export interface Stair {
  readonly path: string;
  readonly boxes: readonly Box[];
}

/** A line that rises at each step and runs on to the edge; it begins at the law of the date. */
export function drawStairs(axes: Axes, steps: readonly Place[]): Stair {
  const room = 4;
  const start = { x: axes.x(0), y: axes.y(0) };
  let path = `M${start.x} ${start.y}`;
  let at = start;
  const boxes: Box[] = [];
  for (const step of steps) {
    const [x, y] = [axes.x(step.effort), axes.y(step.settled)];
    path += `H${x}V${y}`;
    boxes.push(
      { left: at.x, right: x, top: at.y - room, bottom: at.y + room },
      { left: x - room, right: x + room, top: Math.min(y, at.y), bottom: Math.max(y, at.y) },
    );
    at = { x, y };
  }
  path += `H${axes.right}`;
  boxes.push({ left: at.x, right: axes.right, top: at.y - room, bottom: at.y + room });
  return { path, boxes };
}
