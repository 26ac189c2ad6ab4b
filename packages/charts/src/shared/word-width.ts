import { measureText } from '../picture/measure-text';

/** Where a line may end inside a text: at a space, at a soft hyphen, after a hyphen. */
const BREAKS = /[\s\u00ad]+|(?<=-)/u;

/** Width in em of the widest word of some texts, semi-bold; words of more than `most` letters are left out. */
export function measureWidestWord(texts: readonly string[], most = Number.POSITIVE_INFINITY): number {
  const words = texts.flatMap((text) => text.split(BREAKS)).filter((word) => word.length <= most);
  return Math.max(0, ...words.map((word) => measureText(word, 1, 'sans-strong')));
}
