/** How many columns of a terminal a text takes; all scripts of the model are one column a letter. */
export function widthOf(text: string): number {
  return [...text.normalize('NFC')].length;
}

/** Breaks a text into lines of at most `width`, at spaces; a word too long breaks after `-`, `.`, `/`, `:`, `,` or `=`. */
export function wrap(text: string, width: number): readonly string[] {
  return text
    .normalize('NFC')
    .split('\n')
    .flatMap((paragraph) => wrapParagraph(paragraph, Math.max(1, width)));
}

function wrapParagraph(paragraph: string, width: number): readonly string[] {
  const pieces = paragraph
    .split(/ +/)
    .filter((word) => word !== '')
    .flatMap((word) => breakWord(word, width).map((piece, index) => ({ piece, glued: index > 0 })));
  const lines: string[] = [];
  for (const { piece, glued } of pieces) {
    const last = lines.at(-1);
    const fits = last !== undefined && !glued && widthOf(last) + 1 + widthOf(piece) <= width;
    if (fits) lines[lines.length - 1] = `${last} ${piece}`;
    else lines.push(piece);
  }
  return lines.length > 0 ? lines : [''];
}

function breakWord(word: string, width: number): readonly string[] {
  const letters = [...word];
  if (letters.length <= width) return [word];
  const head = letters.slice(0, width);
  const joint = head.findLastIndex((letter) => '-./:,='.includes(letter));
  const cut = joint > 0 ? joint + 1 : width;
  return [letters.slice(0, cut).join(''), ...breakWord(letters.slice(cut).join(''), width)];
}

/** The least width at which no word of the text needs breaking except at its joints. */
export function leastWidth(text: string): number {
  return Math.max(0, ...text.split(/\s+/).map(widthOf));
}
