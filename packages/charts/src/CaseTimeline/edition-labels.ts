import { drawText, NOTE } from '../picture/draw';
import { measureText } from '../picture/measure-text';
import type { Shape } from '../picture/scene';

const LINE = 17;
const GAP = 10;
/** Labels wrap at this width, px. */
const WIDEST = 230;
/** One with less room to the right of its rule than this, and than it needs, stands to the left, px. */
const LEAST = 130;

interface PlacedEdition {
  readonly x: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly shapes: readonly Shape[];
}

/** Labels of the versions of the law over an axis, and the rules that go down from them. */
export interface EditionHeads {
  readonly labels: readonly Shape[];
  /** The rules, down to a height in px. */
  readonly rules: (foot: number) => readonly Shape[];
  /** Foot of the lowest label, px. */
  readonly foot: number;
}

/**
 * Places labels in steps that go down to the right, each beginning at its rule, so that no rule to the right runs
 * through a label. One without room to the right stands to the left of its rule.
 */
export function layoutEditions(
  editions: readonly { readonly x: number; readonly label: string }[],
  { top, width }: { readonly top: number; readonly width: number },
): EditionHeads {
  const sorted = [...editions].sort((a, b) => b.x - a.x || (a.label < b.label ? 1 : -1));
  const placed: (PlacedEdition & { readonly below: number; readonly height: number })[] = [];
  for (const { x, label } of sorted) {
    const most = Math.min(WIDEST, width);
    const asked = Math.min(measureText(label, NOTE.size), most);
    const isRight = x + 4 + Math.min(asked, LEAST) <= width;
    const anchor = isRight ? 'start' : 'end';
    const room = isRight ? Math.min(most, width - x - 4) : Math.min(most, Math.max(x - 4, 60));
    const text = drawText(
      label,
      { x: isRight ? x + 4 : x - 4, top: 0, width: room },
      { ink: 'ink-2', anchor, line: LINE, halo: true },
    );
    const widest = Math.max(0, ...text.shapes.map((shape) => measureText(shape.text, NOTE.size)));
    const left = isRight ? x : x - 4 - widest;
    const right = isRight ? x + 4 + widest : x;
    const below = Math.max(
      0,
      ...placed
        .filter((other) => other.left < right + GAP && left < other.right + GAP)
        .map((other) => other.below + other.height),
    );
    placed.push({ x, left, right, top: 0, below, height: text.height, shapes: text.shapes });
  }
  const tall = Math.max(0, ...placed.map(({ below, height }) => below + height));
  const foot = top + tall + (placed.length > 0 ? 6 : 0);
  const lowered = placed.map((one) => ({ ...one, top: top + tall - one.below - one.height }));
  return {
    labels: lowered.flatMap((one) =>
      one.shapes.map((shape) => (shape.kind === 'text' ? { ...shape, y: shape.y + one.top } : shape)),
    ),
    rules: (end) =>
      lowered.map((one) => ({
        kind: 'line',
        x1: one.x,
        x2: one.x,
        y1: one.top + 2,
        y2: end,
        stroke: { ink: 'rule-2' },
      })),
    foot,
  };
}
