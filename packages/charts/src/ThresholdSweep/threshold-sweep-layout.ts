import { scaleLinear } from 'd3-scale';
import type { Outcome, ValueFormat } from '../shared/chart-types';
import { type Anchor, countLevels, estimateTextWidth, placeLabels } from '../shared/place-labels';
import { countSought, orderByTurn, type PlacedCount, placeCount } from './sweep-count-layout';
import { fillGaps } from './sweep-intervals';
import { SWEEP_LIMIT, type SweepInterval, type SweepMark, type SweepRow } from './threshold-sweep-props';

/** What the layout of a sweep needs; `width` in px. */
export interface SweepData {
  readonly rows: readonly SweepRow[];
  readonly marks: readonly SweepMark[];
  readonly domain: readonly [min: number, max: number];
  readonly format: ValueFormat;
  readonly rowsAre?: 'laws' | 'cases' | undefined;
}

/** A stretch of a row in px. */
export interface PlacedPiece {
  readonly key: string;
  readonly outcome: Outcome;
  readonly x: number;
  readonly width: number;
  /** Cross strokes of a blocked stretch, or the hatching of an undetermined one. */
  readonly strokes: readonly number[];
  /** Whether the word of the outcome fits inside. */
  readonly named: boolean;
}

/** A point at which the outcome changes. `lawfulClosed`: the point itself still passes; `null`: no side passes. */
export interface PlacedBreak {
  readonly value: number;
  readonly x: number;
  readonly lawfulClosed: boolean | null;
}

/** A row in place. */
export interface PlacedSweepRow {
  readonly row: SweepRow;
  readonly intervals: readonly SweepInterval[];
  readonly pieces: readonly PlacedPiece[];
  readonly breaks: readonly PlacedBreak[];
}

/** A sweep in place: px for what is drawn, shares of the axis (0 to 1) for what is set as text. */
export interface PlacedSweep {
  readonly rows: readonly PlacedSweepRow[];
  readonly marks: readonly {
    readonly mark: SweepMark;
    readonly at: number;
    readonly anchor: Anchor;
    readonly level: number;
  }[];
  readonly markLevels: number;
  readonly ticks: readonly { readonly value: number; readonly at: number; readonly anchor: Anchor }[];
  /** How many cases come out as sought along the axis; `null` where rows are laws. */
  readonly count: PlacedCount | null;
  /** Rows that were given; more than are placed above the limit. */
  readonly rowCount: number;
}

/** Height of a row's track, px. */
export const TRACK_HEIGHT = 16;
const BLOCK_STROKES = 20;
const HATCH_STEP = 8;
/** Between two labels of the axis, px. */
const LEAST_GAP = 8;

function placeStrokes(outcome: Outcome, x: number, width: number, totalWidth: number): readonly number[] {
  if (outcome === 'lawful') return [];
  const step = outcome === 'blocked' ? totalWidth / BLOCK_STROKES : HATCH_STEP;
  const first = Math.ceil((x + (outcome === 'blocked' ? 0 : 5)) / step - 1e-9) * step;
  const last = x + width - (outcome === 'blocked' ? 0 : 12);
  const count = Math.max(0, Math.floor((last - first) / step + 1e-9) + 1);
  return Array.from({ length: count }, (_, index) => first + index * step);
}

function placeBreaks(
  intervals: readonly SweepInterval[],
  toPx: (value: number) => number,
): readonly PlacedBreak[] {
  return intervals.slice(1).flatMap((right, index) => {
    const left = intervals[index];
    if (left === undefined || left.outcome === right.outcome) return [];
    const lawfulClosed =
      left.outcome === 'lawful' ? left.toClosed : right.outcome === 'lawful' ? right.fromClosed : null;
    return [{ value: right.from, x: toPx(right.from), lawfulClosed }];
  });
}

function chooseTicks(data: SweepData, width: number, endText: string): readonly number[] {
  const [min, max] = data.domain;
  if (data.format === 'share' && min === 0 && max === 1) return [0, 0.25, 0.5, 0.75, 1];
  const inner = scaleLinear()
    .domain([min, max])
    .ticks(Math.max(2, Math.round(width / 90)));
  const pxPerUnit = width / (max - min);
  // The end carries the unit, which a number before it must not run into.
  const room = Math.max(width / 12, estimateTextWidth(endText) + LEAST_GAP);
  const last = inner.filter((tick) => (max - tick) * pxPerUnit - estimateTextWidth(String(tick)) / 2 > room);
  return [min, ...last.filter((tick) => (tick - min) * pxPerUnit > width / 12), max];
}

/** Places intervals, break points, marks and ticks for a width in px. */
export function layoutThresholdSweep(
  data: SweepData,
  width: number,
  passesWord: string,
  endText = '',
): PlacedSweep {
  const scale = scaleLinear().domain(data.domain).range([0, width]);
  const toPx = (value: number): number => scale(value);
  const areCases = data.rowsAre === 'cases';
  const drawn = areCases ? orderByTurn(data.rows, data.domain).slice(0, SWEEP_LIMIT) : data.rows;
  const rows = drawn.map((row) => {
    const intervals = fillGaps(row.intervals, data.domain);
    const pieces = intervals.map((interval, index): PlacedPiece => {
      const x = toPx(interval.from);
      const pieceWidth = Math.max(2, toPx(interval.to) - x);
      return {
        key: `${row.id}-${index}`,
        outcome: interval.outcome,
        x,
        width: pieceWidth,
        strokes: placeStrokes(interval.outcome, x, pieceWidth, width),
        named: interval.outcome === 'lawful' && pieceWidth > estimateTextWidth(passesWord) + 16,
      };
    });
    return { row, intervals, pieces, breaks: placeBreaks(intervals, toPx) };
  });
  const labels = placeLabels(
    [...data.marks]
      .map((mark, index) => ({ mark, index }))
      .sort((a, b) => a.mark.value - b.mark.value)
      .map(({ mark, index }) => ({
        id: String(index),
        x: toPx(mark.value),
        text: mark.label,
        // A case hangs to the left and the law to the right, where both have room.
        anchors: mark.kind === 'case' ? (['end', 'start'] as const) : (['start', 'end'] as const),
      })),
    width,
  );
  const marks = labels.flatMap((label) => {
    const mark = data.marks[Number(label.id)];
    return mark === undefined
      ? []
      : [{ mark, at: label.x / width, anchor: label.anchor, level: label.level }];
  });
  const tickValues = chooseTicks(data, width, endText);
  const ticks = tickValues.map((value, index): PlacedSweep['ticks'][number] => ({
    value,
    at: toPx(value) / width,
    anchor: index === 0 ? 'start' : index === tickValues.length - 1 ? 'end' : 'middle',
  }));
  const count = areCases
    ? placeCount(countSought(data.rows, data.domain), data.rows.length, toPx, width)
    : null;
  return { rows, marks, markLevels: countLevels(labels), ticks, count, rowCount: data.rows.length };
}

/** Every value at which some row changes its outcome, in order, without repeats; rows beyond the limit too. */
export function listBreaks(placed: Pick<PlacedSweep, 'rows' | 'count'>): readonly number[] {
  const values = placed.rows.flatMap((row) => row.breaks.map((point) => point.value));
  const counted = placed.count?.pieces.slice(1).map(({ from }) => from) ?? [];
  return [...new Set([...values, ...counted])].sort((a, b) => a - b);
}

/** A value near a break point is pulled onto it; `reach` in units of the axis. */
export function snapToBreak(value: number, breaks: readonly number[], reach: number): number {
  return breaks.find((point) => Math.abs(point - value) <= reach) ?? value;
}

/** One step with a key: it never jumps over a break point without standing on it. */
export function stepValue(
  value: number,
  step: number,
  breaks: readonly number[],
  [min, max]: readonly [number, number],
): number {
  const target = Math.min(max, Math.max(min, Math.round((value + step) * 1e9) / 1e9));
  const between = breaks.filter((point) =>
    step > 0 ? point > value && point < target : point < value && point > target,
  );
  return (step > 0 ? between.at(0) : between.at(-1)) ?? target;
}
