import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as fontkit from 'fontkit';
import { fontFile, type TextFace, textFaces } from '../src/picture/font-files.ts';

// Writes src/picture/font-widths.ts: the server cannot measure text, so it reads the advances of the faces here.
// Run after a change of fonts: `pnpm --filter @tarazy/charts measure-fonts`.

const range = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('');

/** Latin, the Russian and Kazakh letters, and the signs that texts of the law use. */
const LETTERS = `${range(0x20, 0x7e)}\u00a0§«°±·»×éüö–—‘’“”„…№₸−Ё${range(0x410, 0x44f)}ёІіҒғҚқҢңҮүҰұҺһӘәӨө`;

function measure(face: TextFace): readonly number[] {
  const font = fontkit.create(readFileSync(fontFile(face)));
  if ('fonts' in font) throw new TypeError(`${face}: a collection of fonts, one font was expected`);
  return [...LETTERS].map((letter) => {
    const glyph = font.glyphForCodePoint(letter.codePointAt(0) ?? 0);
    if (glyph.id === 0) throw new RangeError(`${face} has no glyph for ${letter}`);
    return Math.round((glyph.advanceWidth / font.unitsPerEm) * 1000);
  });
}

/** The widths of every face, read from the font files. */
export function measureFaces(): {
  readonly letters: string;
  readonly widths: Readonly<Record<TextFace, string>>;
} {
  const widths = textFaces.map((face) => [face, measure(face).join(' ')] as const);
  return { letters: LETTERS, widths: Object.fromEntries(widths) as Record<TextFace, string> };
}

function writeModule(): string {
  const { letters, widths } = measureFaces();
  return `import type { TextFace } from './font-faces';

// Written by scripts/measure-fonts.ts from the font files; a test holds the two together.

/** The letters that were measured, in the order of the widths. */
export const LETTERS = ${JSON.stringify(letters)};

/** Advance of each letter in thousandths of the size, by face, in the order of {@link LETTERS}. */
export const WIDTHS: Readonly<Record<TextFace, string>> = ${JSON.stringify(widths)};
`;
}

if (process.argv[1] === import.meta.filename) {
  writeFileSync(path.join(import.meta.dirname, '../src/picture/font-widths.ts'), writeModule());
}
