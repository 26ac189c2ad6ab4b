/** Mean advances of the interface face, semi-bold, in em; the first class a letter is in counts. */
const ADVANCES: readonly (readonly [letters: RegExp, em: number])[] = [
  [/[ijlі]/u, 0.26],
  [/[fIІ.,:;'’()-]/u, 0.31],
  [/[rt]/u, 0.37],
  [/[cszгзсэғ]/u, 0.46],
  [/[aegkvxyавеёктухьәұү\d]/u, 0.52],
  [/[мъцң]/u, 0.63],
  [/[ыжфюwMМФ]/u, 0.76],
  [/[шщmWЖ%]/u, 0.85],
  [/[ШЩЮ]/u, 0.95],
  [/\p{Lu}/u, 0.63],
];
const OTHER_ADVANCE = 0.55;

/** Where a line may end inside a text: at a space, at a soft hyphen, after a hyphen. */
const BREAKS = /[\s\u00ad]+|(?<=-)/u;

/** Width of a word in em, estimated: the server cannot measure. */
export function estimateWordWidth(word: string): number {
  return [...word].reduce(
    (width, letter) => width + (ADVANCES.find(([letters]) => letters.test(letter))?.[1] ?? OTHER_ADVANCE),
    0,
  );
}

/** Width in em of the widest word of some texts; words of more than `most` letters are left out. */
export function estimateWidestWord(texts: readonly string[], most = Number.POSITIVE_INFINITY): number {
  const words = texts.flatMap((text) => text.split(BREAKS)).filter((word) => word.length <= most);
  return Math.max(0, ...words.map(estimateWordWidth));
}
