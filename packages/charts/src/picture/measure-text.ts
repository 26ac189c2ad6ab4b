import type { TextFace } from './font-faces';
import { LETTERS, WIDTHS } from './font-widths';

/** Advance of a letter that was not measured, in em: wider than most, so that nothing runs out of its place. */
const UNKNOWN_ADVANCE = 0.65;
const SOFT_HYPHEN = '\u00ad';

const tables = new Map<TextFace, ReadonlyMap<string, number>>();

function tableOf(face: TextFace): ReadonlyMap<string, number> {
  let table = tables.get(face);
  if (table === undefined) {
    const widths = WIDTHS[face].split(' ');
    table = new Map([...LETTERS].map((letter, index) => [letter, Number(widths[index]) / 1000]));
    tables.set(face, table);
  }
  return table;
}

/** Width in px of a text on one line, from the advances of the face; kerning is left out. `size` in px. */
export function measureText(text: string, size: number, face: TextFace = 'sans'): number {
  const table = tableOf(face);
  let em = 0;
  for (const letter of text) {
    if (letter !== SOFT_HYPHEN) em += table.get(letter) ?? UNKNOWN_ADVANCE;
  }
  return em * size;
}
