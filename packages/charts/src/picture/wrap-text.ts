import type { TextFace } from './font-faces';
import { measureText } from './measure-text';

/** Where a line may end: at a space, after a hyphen or a dash, at a soft hyphen. */
const PIECES = /[^\s\u00ad-]*(?:-|\u00ad|\s+|$)/gu;

/** A part of a text that stays on one line, as it is written and as it ends a line. */
interface Piece {
  readonly text: string;
  /** px, with what follows it: a space, or nothing. */
  readonly width: number;
  /** px at the end of a line: no space, and a soft hyphen shows. */
  readonly endWidth: number;
}

/** A line as it is printed: a soft hyphen shows at the end of the line and nowhere else. */
function printLine(text: string): string {
  if (!text.includes('\u00ad')) return text.trimEnd();
  const shown = text.endsWith('\u00ad') ? `${text.slice(0, -1)}-` : text;
  return shown.replaceAll('\u00ad', '').trimEnd();
}

/** Cuts a word that is wider than the line, letter by letter: nothing is dropped and nothing runs out. */
function cutWord(word: string, width: number, size: number, face: TextFace): readonly string[] {
  const parts: string[] = [];
  let part = '';
  for (const letter of word) {
    if (part !== '' && measureText(`${part}${letter}-`, size, face) > width) {
      parts.push(`${part}\u00ad`);
      part = '';
    }
    part += letter;
  }
  return [...parts, part];
}

/**
 * Breaks a text into lines no wider than `width` px. `size` in px. A word wider than a line is cut with a
 * hyphen; an empty text has no line.
 */
export function wrapText(
  text: string,
  width: number,
  size: number,
  face: TextFace = 'sans',
): readonly string[] {
  const whole = text.trim();
  if (whole === '') return [];
  // Most texts fit. A soft hyphen is wider at the end of a line than inside it, so such a text is taken apart.
  if (!whole.includes('\u00ad') && measureText(whole, size, face) <= width) return [whole];
  const measure = (part: string): Piece => {
    const printed = printLine(part);
    const own = measureText(part, size, face);
    return { text: part, width: own, endWidth: printed === part ? own : measureText(printed, size, face) };
  };
  const lines: string[] = [];
  let line = '';
  let lineWidth = 0;
  const set = (piece: Piece): void => {
    // No kerning is measured, so the widths of the pieces add up.
    if (line !== '' && lineWidth + piece.endWidth > width) {
      lines.push(printLine(line));
      line = '';
      lineWidth = 0;
    }
    line += piece.text;
    lineWidth += piece.width;
  };
  for (const part of whole.match(PIECES) ?? []) {
    const piece = measure(part);
    if (piece.endWidth <= width) set(piece);
    else for (const cut of cutWord(part, width, size, face)) set(measure(cut));
  }
  if (line !== '') lines.push(printLine(line));
  return lines;
}
