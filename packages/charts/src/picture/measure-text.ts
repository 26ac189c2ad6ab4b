import type { TextFace } from './font-faces';
import { LETTERS, WIDTHS } from './font-widths';

/** Advance of a letter that was not measured, in em: wider than most, so that nothing runs out of its place. */
const UNKNOWN_ADVANCE = 0.65;
const SOFT_HYPHEN = '\u00ad';

/** Advances in em by the code of the letter: a layout asks for tens of thousands of them. */
const tables = new Map<TextFace, Float64Array>();

function tableOf(face: TextFace): Float64Array {
  let table = tables.get(face);
  if (table === undefined) {
    const codes = Array.from(LETTERS, (letter) => letter.charCodeAt(0));
    const widths = WIDTHS[face].split(' ');
    table = new Float64Array(Math.max(...codes) + 1).fill(UNKNOWN_ADVANCE);
    for (const [index, code] of codes.entries()) table[code] = Number(widths[index]) / 1000;
    table[SOFT_HYPHEN.charCodeAt(0)] = 0;
    tables.set(face, table);
  }
  return table;
}

/** Width in px of a text on one line, from the advances of the face; kerning is left out. `size` in px. */
export function measureText(text: string, size: number, face: TextFace = 'sans'): number {
  const table = tableOf(face);
  let em = 0;
  for (let index = 0; index < text.length; index += 1) {
    em += table[text.charCodeAt(index)] ?? UNKNOWN_ADVANCE;
  }
  return em * size;
}
