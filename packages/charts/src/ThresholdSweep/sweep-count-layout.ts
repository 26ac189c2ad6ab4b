import { round } from '../picture/draw';
import { estimateTextWidth } from '../shared/place-labels';
import { fillGaps, findInterval, mergeEqual } from './sweep-intervals';
import type { SweepRow } from './threshold-sweep-props';

type Domain = readonly [min: number, max: number];

/** A stretch of the axis on which the same number of cases comes out as sought. A point has `from` equal to `to`. */
export interface CountPiece {
  readonly from: number;
  readonly to: number;
  readonly fromClosed: boolean;
  readonly toClosed: boolean;
  readonly count: number;
}

/** A stretch of the count in px; `y` from the top of the drawing. */
export interface PlacedCountPiece extends CountPiece {
  readonly x: number;
  readonly width: number;
  readonly y: number;
  /** Where the number is set, px; `null` where it has no room. */
  readonly labelX: number | null;
}

/** The count over the axis, in place. */
export interface PlacedCount {
  readonly pieces: readonly PlacedCountPiece[];
  /** All cases, those that never come out as sought included. */
  readonly all: number;
}

/** Height of the drawing of the count, px: room for a number over the highest step, then the steps. */
export const COUNT_HEIGHT = 64;
const NUMBER_HEIGHT = 20;
const LEAST_LABEL = 3;

function isSought(row: SweepRow, intervals: ReturnType<typeof fillGaps>, value: number): boolean {
  return findInterval(intervals, value)?.outcome === (row.sought ?? 'lawful');
}

/** How many rows come out as sought, for every value of the axis: exact at each point where a row turns. */
export function countSought(rows: readonly SweepRow[], domain: Domain): readonly CountPiece[] {
  const filled = rows.map((row) => ({ row, intervals: fillGaps(row.intervals, domain) }));
  const count = (value: number): number =>
    filled.filter(({ row, intervals }) => isSought(row, intervals, value)).length;
  const ends = filled.flatMap(({ intervals }) => intervals.flatMap(({ from, to }) => [from, to]));
  const points = [...new Set([...domain, ...ends])]
    .filter((point) => point >= domain[0] && point <= domain[1])
    .sort((a, b) => a - b);
  const pieces = points.flatMap((point, index): CountPiece[] => {
    const next = points[index + 1];
    const at = { from: point, to: point, fromClosed: true, toClosed: true, count: count(point) };
    if (next === undefined) return [at];
    const between = { from: point, to: next, fromClosed: false, toClosed: false };
    return [at, { ...between, count: count((point + next) / 2) }];
  });
  const merged: CountPiece[] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    if (last?.count === piece.count) {
      merged[merged.length - 1] = { ...last, to: piece.to, toClosed: piece.toClosed };
    } else {
      merged.push(piece);
    }
  }
  return merged;
}

/** Where a row first turns, and how much of the axis comes out as sought: what rows are ordered by. */
function rankRow(row: SweepRow, domain: Domain): readonly [turn: number, reach: number] {
  const intervals = mergeEqual(fillGaps(row.intervals, domain));
  const sought = intervals.filter(({ outcome }) => outcome === (row.sought ?? 'lawful'));
  const reach = sought.reduce((sum, { from, to }) => sum + to - from, 0);
  // Those that never turn stand at the foot, whatever they come to.
  return [intervals.length < 2 ? Number.POSITIVE_INFINITY : (intervals[1]?.from ?? domain[1]), -reach];
}

/** Rows by the value at which they first turn; those that turn together by how far they come out as sought, then by id. */
export function orderByTurn(rows: readonly SweepRow[], domain: Domain): readonly SweepRow[] {
  return rows
    .map((row) => ({ row, rank: rankRow(row, domain) }))
    .sort(
      (a, b) =>
        compare(a.rank[0], b.rank[0]) ||
        compare(a.rank[1], b.rank[1]) ||
        (a.row.id < b.row.id ? -1 : a.row.id > b.row.id ? 1 : 0),
    )
    .map(({ row }) => row);
}

// A difference would be NaN between two rows that never turn.
function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Places the steps of the count; a step too narrow for its number is drawn without it. */
export function placeCount(
  pieces: readonly CountPiece[],
  all: number,
  toPx: (value: number) => number,
  width: number,
): PlacedCount {
  const most = Math.max(1, ...pieces.map(({ count }) => count));
  let labelEnd = 0;
  return {
    all,
    pieces: pieces.map((piece) => {
      const x = toPx(piece.from);
      const pieceWidth = toPx(piece.to) - x;
      const room = estimateTextWidth(String(piece.count)) + LEAST_LABEL;
      const labelX = Math.min(x + LEAST_LABEL, width - room);
      const hasRoom = pieceWidth >= room + LEAST_LABEL && labelX >= labelEnd;
      if (hasRoom) labelEnd = labelX + room;
      return {
        ...piece,
        x,
        width: pieceWidth,
        y: COUNT_HEIGHT - 1 - (piece.count / most) * (COUNT_HEIGHT - NUMBER_HEIGHT - 1),
        labelX: hasRoom ? labelX : null,
      };
    }),
  };
}

/** The stepped line of the count: a rise or a fall at each point where a case turns. `top` in px. */
export function drawCountPath(pieces: PlacedCount['pieces'], left = 0, top = 0): string {
  const [first, ...rest] = pieces;
  if (first === undefined) return '';
  const steps = rest.map(
    ({ x, y, width }) => `H${round(left + x)}V${round(top + y)}H${round(left + x + width)}`,
  );
  const start = `M${round(left + first.x)} ${round(top + first.y)}H${round(left + first.x + first.width)}`;
  return `${start}${steps.join('')}`;
}

/** The step of the count that holds a value. */
export function findCount(pieces: readonly CountPiece[], value: number): CountPiece | undefined {
  return pieces.find(
    ({ from, to, fromClosed, toClosed }) =>
      (value > from || (fromClosed && value === from)) && (value < to || (toClosed && value === to)),
  );
}

/**
 * A value inside a step of the count, as near to another as it can be; where the nearest end is not itself inside, one
 * `step` further in.
 */
export function chooseInside(piece: CountPiece, near: number, step: number): number {
  const { from, to, fromClosed, toClosed } = piece;
  if (findCount([piece], near) !== undefined) return near;
  const [end, isClosed, inwards] = near <= from ? [from, fromClosed, 1] : [to, toClosed, -1];
  if (isClosed) return end;
  const moved = Math.round((end + inwards * step) * 1e9) / 1e9;
  return moved > from && moved < to ? moved : (from + to) / 2;
}
