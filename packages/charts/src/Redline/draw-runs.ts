import { measureText } from '../picture/measure-text';
import type { Shape } from '../picture/scene';
import type { RedlineRun } from './compare-texts';

const TEXT = { size: 16, line: 22, face: 'serif' } as const;

interface Piece {
  readonly kind: RedlineRun['kind'];
  readonly word: string;
  /** Whether a space stands before it. */
  readonly spaced: boolean;
}

function splitRuns(runs: readonly RedlineRun[]): readonly Piece[] {
  let spaced = false;
  return runs.flatMap(({ kind, text }) =>
    (text.match(/\s+|\S+/gu) ?? []).flatMap((part): Piece[] => {
      if (part.trim() === '') {
        spaced = true;
        return [];
      }
      const piece = { kind, word: part, spaced };
      spaced = false;
      return [piece];
    }),
  );
}

/** A word, or the part of it that still fits a line on its own. */
function cutWord(piece: Piece, width: number): readonly Piece[] {
  if (measureText(piece.word, TEXT.size, TEXT.face) <= width) return [piece];
  const parts: Piece[] = [];
  let word = '';
  for (const letter of piece.word) {
    if (word !== '' && measureText(`${word}${letter}`, TEXT.size, TEXT.face) > width) {
      parts.push({ ...piece, word, spaced: parts.length === 0 && piece.spaced });
      word = '';
    }
    word += letter;
  }
  return [...parts, { ...piece, word, spaced: parts.length === 0 && piece.spaced }];
}

function breakLines(pieces: readonly Piece[], width: number): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [];
  let used = 0;
  // What is not parted by a space moves to the next line together, as a word and its full stop.
  const glued: Piece[][] = [];
  for (const piece of pieces.flatMap((one) => cutWord(one, width))) {
    const last = glued.at(-1);
    if (last === undefined || piece.spaced || widthOf([...last, piece]) > width) glued.push([piece]);
    else last.push(piece);
  }
  for (const group of glued) {
    const size = widthOf(group);
    const gap = group[0]?.spaced === true ? measureText(' ', TEXT.size, TEXT.face) : 0;
    const line = lines.at(-1);
    if (line === undefined || used + gap + size > width) {
      lines.push([...group]);
      used = size;
    } else {
      line.push(...group);
      used += gap + size;
    }
  }
  return lines;
}

function widthOf(pieces: readonly Piece[]): number {
  return pieces.reduce(
    (sum, { word, spaced }, index) =>
      sum + measureText(index > 0 && spaced ? ` ${word}` : word, TEXT.size, TEXT.face),
    0,
  );
}

/** Words of one kind that stand beside each other on a line, as one stretch. */
function joinLine(line: readonly Piece[]): readonly { kind: Piece['kind']; text: string; x: number }[] {
  const stretches: { kind: Piece['kind']; text: string; x: number }[] = [];
  let x = 0;
  for (const [index, { kind, word, spaced }] of line.entries()) {
    const space = index > 0 && spaced ? ' ' : '';
    const last = stretches.at(-1);
    if (last?.kind === kind) last.text += space + word;
    else stretches.push({ kind, text: word, x: x + measureText(space, TEXT.size, TEXT.face) });
    x += measureText(space + word, TEXT.size, TEXT.face);
  }
  return stretches;
}

/** Draws a marked text into a column of `width` px: deleted words struck on a wash, inserted ones underlined on theirs. */
export function drawRuns(
  runs: readonly RedlineRun[],
  at: { readonly x: number; readonly top: number; readonly width: number },
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const lines = breakLines(splitRuns(runs), at.width);
  const shapes = lines.flatMap((line, row) => {
    const top = at.top + row * TEXT.line;
    const baseline = top + TEXT.line / 2 + TEXT.size * 0.33;
    return joinLine(line).flatMap(({ kind, text, x }): readonly Shape[] => {
      const width = measureText(text, TEXT.size, TEXT.face);
      const words = {
        kind: 'text',
        x: at.x + x,
        y: baseline,
        text,
        size: TEXT.size,
        face: TEXT.face,
      } as const;
      if (kind === 'same') return [words];
      const wash = { kind: 'rect', x: at.x + x, y: top + 1, width, height: TEXT.line - 2 } as const;
      return kind === 'deleted'
        ? [
            { ...wash, fill: 'rust-wash' },
            { ...words, ink: 'rust', struck: true },
          ]
        : [
            { ...wash, fill: 'petrol-wash' },
            { ...words, ink: 'petrol', underlined: true },
          ];
    });
  });
  return { shapes, height: lines.length * TEXT.line };
}
