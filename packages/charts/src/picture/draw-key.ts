import { drawText, NOTE } from './draw';
import { measureText } from './measure-text';
import type { Shape } from './scene';

/** A form and its word. */
export interface KeyEntry {
  readonly label: string;
  /** Draws the form in a box of 16 px whose upper left corner is at `x`, `y`. */
  readonly draw: (x: number, y: number) => readonly Shape[];
}

/** Side of the box of a form, px. */
const FORM = 16;
const GAP = 6;
/** Between one entry and the next, px. */
const APART = 20;
const LEAD = 4;

/** Forms with their words in lines no wider than `width`, from `top` down; a long word of a key wraps. */
export function drawKey(
  entries: readonly KeyEntry[],
  at: { readonly x: number; readonly top: number; readonly width: number },
): { readonly shapes: readonly Shape[]; readonly height: number } {
  let x = at.x;
  let top = at.top;
  let height = 0;
  const shapes: Shape[] = [];
  for (const { label, draw } of entries) {
    const wide = FORM + GAP + measureText(label, NOTE.size);
    if (x > at.x && x + wide > at.x + at.width) {
      x = at.x;
      top += height + LEAD;
      height = 0;
    }
    const room = at.x + at.width - x - FORM - GAP;
    const text = drawText(label, { x: x + FORM + GAP, top, width: room }, { ink: 'ink-2' });
    shapes.push(...draw(x, top + 1), ...text.shapes);
    height = Math.max(height, text.height);
    x += wide + APART;
  }
  return { shapes, height: entries.length === 0 ? 0 : top + height + LEAD - at.top };
}
