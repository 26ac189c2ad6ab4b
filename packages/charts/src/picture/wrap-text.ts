import type { TextFace } from './font-faces';
import { measureText } from './measure-text';

/** Where a line may end: at a space, after a hyphen or a dash, at a soft hyphen. */
const PIECES = /[^\s\u00ad-]*(?:-|\u00ad|\s+|$)/gu;

interface Line {
  /** What is written so far, trailing space and soft hyphen included. */
  readonly text: string;
}

/** A line as it is printed: a soft hyphen shows at the end of the line and nowhere else. */
function printLine({ text }: Line): string {
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
  const lines: Line[] = [];
  let line = '';
  const pieces = (text.trim().match(PIECES) ?? [])
    .filter((piece) => piece !== '')
    .flatMap((piece) =>
      measureText(printLine({ text: piece }), size, face) > width
        ? cutWord(piece, width, size, face)
        : [piece],
    );
  for (const piece of pieces) {
    if (line !== '' && measureText(printLine({ text: line + piece }), size, face) > width) {
      lines.push({ text: line });
      line = '';
    }
    line += piece;
  }
  if (line !== '') lines.push({ text: line });
  return lines.map(printLine);
}
