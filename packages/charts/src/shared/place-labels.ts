import { measureText } from '../picture/measure-text';

/** Where a label hangs from its point: to the right of it, to the left, or over it. */
export type Anchor = 'start' | 'end' | 'middle';

/** A label to be placed along an axis, in px. */
export interface LabelInput {
  readonly id: string;
  readonly x: number;
  readonly text: string;
  /** Anchors to try, the best first. */
  readonly anchors: readonly Anchor[];
}

/** A label in place; level 0 is nearest to the axis. */
export interface PlacedLabel {
  readonly id: string;
  /** The point that it names. */
  readonly x: number;
  /** Where its text hangs: at the point, or beside it where the text would leave the figure. */
  readonly hangsAt: number;
  readonly anchor: Anchor;
  readonly level: number;
}

const GAP = 8;
const MOST_LEVELS = 6;

/** Width of a text at 13px in the semi-bold face, the wider of those that labels are set in. */
export function estimateTextWidth(text: string): number {
  return measureText(text, 13, 'sans-strong');
}

function findEdges(x: number, width: number, anchor: Anchor): readonly [left: number, right: number] {
  if (anchor === 'start') return [x, x + width];
  if (anchor === 'end') return [x - width, x];
  return [x - width / 2, x + width / 2];
}

/** Places labels in the order given: the first anchor and the lowest level at which nothing overlaps. */
export function placeLabels(labels: readonly LabelInput[], totalWidth: number): readonly PlacedLabel[] {
  const taken: (readonly [left: number, right: number, level: number])[] = [];
  const isFree = (left: number, right: number, level: number): boolean =>
    taken.every((other) => other[2] !== level || right + GAP <= other[0] || other[1] + GAP <= left);
  const lowestFree = (left: number, right: number): number => {
    let level = 0;
    while (!isFree(left, right, level)) level += 1;
    return level;
  };
  return labels.map(({ id, x, text, anchors }) => {
    const width = estimateTextWidth(text);
    for (let level = 0; level < MOST_LEVELS; level += 1) {
      for (const anchor of anchors) {
        const [left, right] = findEdges(x, width, anchor);
        if (left >= -1 && right <= totalWidth + 1 && isFree(left, right, level)) {
          taken.push([left, right, level]);
          return { id, x, hangsAt: x, anchor, level };
        }
      }
    }
    // No anchor fits: it slides along until it is inside, over its point.
    if (width <= totalWidth) {
      const left = Math.min(Math.max(0, x - width / 2), totalWidth - width);
      const level = lowestFree(left, left + width);
      taken.push([left, left + width, level]);
      return { id, x, hangsAt: left, anchor: 'start', level };
    }
    // Wider than the figure: it wraps, and hangs towards the side with more room.
    const level = Math.max(-1, ...taken.map((other) => other[2])) + 1;
    taken.push([0, totalWidth, level]);
    return { id, x, hangsAt: x, anchor: x > totalWidth / 2 ? 'end' : 'start', level };
  });
}

/** How many levels a set of labels takes. */
export function countLevels(labels: readonly { readonly level: number }[]): number {
  return labels.reduce((most, label) => Math.max(most, label.level + 1), 0);
}
