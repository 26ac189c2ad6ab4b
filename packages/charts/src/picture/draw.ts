import type { TextShape } from './scene';
import { wrapText } from './wrap-text';

/** Size and line of the note, the least text of a picture, px. */
export const NOTE = { size: 13, line: 18 } as const;
/** Size and line of rows and controls, px. */
export const UI = { size: 15, line: 20 } as const;

/** Lines of text from the first baseline down. */
export interface TextBlock {
  readonly shapes: readonly TextShape[];
  readonly lineCount: number;
  /** px from the top of the first line to the foot of the last. */
  readonly height: number;
}

/** Wraps a text into a block whose first line begins at `top`; `x` is where its `anchor` stands. */
export function drawText(
  text: string,
  at: { readonly x: number; readonly top: number; readonly width: number },
  style: Omit<TextShape, 'kind' | 'x' | 'y' | 'text'> & { readonly line?: number } = {},
): TextBlock {
  const { size, face, ink, anchor, halo, struck, underlined } = style;
  const px = size ?? NOTE.size;
  const line = style.line ?? (px <= NOTE.size ? NOTE.line : UI.line);
  const lines = wrapText(text, at.width, px, face);
  // The baseline of a line: the letters stand in its middle, by the heights that both faces share.
  const baseline = at.top + line / 2 + px * 0.33;
  return {
    // Each field by its name: a spread here is a third of the time of a layout.
    shapes: lines.map((words, index) => ({
      kind: 'text',
      x: at.x,
      y: baseline + index * line,
      text: words,
      size,
      face,
      ink,
      anchor,
      halo,
      struck,
      underlined,
    })),
    lineCount: lines.length,
    height: lines.length * line,
  };
}

/** Diagonal lines that fill a rectangle, for what is not known: a path to be stroked. `gap` in px. */
export function hatchPath(x: number, y: number, width: number, height: number, gap = 5): string {
  const parts: string[] = [];
  for (let offset = gap; offset < width + height; offset += gap) {
    const fromX = Math.max(0, offset - height);
    const fromY = Math.min(height, offset);
    const toX = Math.min(width, offset);
    const toY = Math.max(0, offset - width);
    parts.push(`M${round(x + fromX)} ${round(y + fromY)}L${round(x + toX)} ${round(y + toY)}`);
  }
  return parts.join('');
}

/** A coordinate with two decimals at most: the same text on every machine. */
export function round(value: number): number {
  return Math.round(value * 100) / 100 || 0;
}
