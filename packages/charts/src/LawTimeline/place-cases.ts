import { NOTE } from '../picture/draw';
import { measureText } from '../picture/measure-text';
import { wrapText } from '../picture/wrap-text';

/** A name to hang under the axis at `x` px. */
export interface CaseLabel {
  readonly x: number;
  readonly text: string;
}

/** A name in place: its lines, where they begin, and the first level they take; level 0 is nearest to the axis. */
export interface PlacedCase {
  readonly lines: readonly string[];
  /** px; left end of the lines, or right end where `anchor` is `end`. */
  readonly x: number;
  readonly anchor: 'start' | 'end';
  readonly level: number;
}

const MOST_WIDTH = 260;
/** Between the rule of a case and its name, px. */
const PAD = 8;
const GAP = 10;

/**
 * Places names under their rules so that none lies over another, wrapped where they are long, inside `width` px. The
 * last comes first, so that the leader of an earlier one runs left of the names beside it and not through them.
 */
export function placeCases(labels: readonly CaseLabel[], width: number): readonly PlacedCase[] {
  const taken: { left: number; right: number; level: number }[] = [];
  const isFree = (left: number, right: number, level: number, count: number): boolean =>
    taken.every(
      (other) =>
        other.level < level ||
        other.level >= level + count ||
        right + GAP <= other.left ||
        other.right + GAP <= left,
    );
  const placeOne = ({ x, text }: CaseLabel): PlacedCase => {
    const lines = wrapText(text, Math.min(MOST_WIDTH, width - PAD), NOTE.size);
    const size = Math.max(0, ...lines.map((line) => measureText(line, NOTE.size))) + PAD;
    const places = [
      { left: x, anchor: 'start' as const },
      { left: x - size, anchor: 'end' as const },
    ].filter(({ left }) => left >= 0 && left + size <= width);
    // Wider than the room on either side: it stands as near to its rule as the frame lets it.
    if (places.length === 0) places.push({ left: Math.max(0, Math.min(x, width - size)), anchor: 'start' });
    for (let level = 0; ; level += 1) {
      const place = places.find(({ left }) => isFree(left, left + size, level, lines.length));
      if (place === undefined) continue;
      for (let row = 0; row < lines.length; row += 1) {
        taken.push({ left: place.left, right: place.left + size, level: level + row });
      }
      const start = place.anchor === 'start' ? place.left + PAD : place.left + size - PAD;
      return { lines, x: start, anchor: place.anchor, level };
    }
  };
  return labels.toReversed().map(placeOne).toReversed();
}
