import type { TextFace } from '../picture/font-faces';
import { measureText } from '../picture/measure-text';

const SOFT_HYPHEN = '\u00ad';
const VOWEL = 'аеёиоуыэюяәіөұүaeiouy';
/** Letters that lean on the one before them and never begin a part. */
const LEANING = 'ьъй';
/** Letters that stay together at the ends of a word: nobody reads one letter as a part. */
const FEWEST_BEFORE = 2;
const FEWEST_AFTER = 3;

/** Two letters of one sound, or of one beginning: they go to the next line together. */
const ONE_SOUND = /^(?:[bcdfgkpt][lr]|[cpstw]h|qu|ck|[бпвфгкдт][лр])/iu;

const isVowel = (letter: string | undefined): boolean =>
  letter !== undefined && VOWEL.includes(letter.toLowerCase());

/**
 * Whether a word may part before the letter at a place: after an open syllable, and between two consonants of which
 * the second begins a syllable.
 */
function mayPart(word: string, at: number): boolean {
  const [letter = '', next, afterNext] = word.slice(at, at + 3);
  if (isVowel(letter) || LEANING.includes(letter.toLowerCase())) return false;
  const together = ONE_SOUND.test(word.slice(at, at + 2));
  if (!isVowel(together ? afterNext : next)) return false;
  if (!together && ONE_SOUND.test(word.slice(at - 1, at + 1))) return false;
  return [...word.slice(0, at)].some(isVowel);
}

/** A text whose words may part between syllables, at soft hyphens; those it brings along stay. */
export function partWords(text: string): string {
  return text.replace(/\p{L}+/gu, (word) =>
    Array.from(word, (letter, at) => {
      const inside = at >= FEWEST_BEFORE && at <= word.length - FEWEST_AFTER;
      return inside && mayPart(word, at) ? SOFT_HYPHEN + letter : letter;
    }).join(''),
  );
}

/** A text without the places where its words may part. */
export function withoutHyphens(text: string): string {
  return text.replaceAll(SOFT_HYPHEN, '');
}

/** Words of a text, each up to where a line may end without a soft hyphen, with no soft hyphen in them. */
export function wholeWordsOf(text: string): readonly string[] {
  return withoutHyphens(text)
    .split(/\s+|(?<=-)/u)
    .filter((word) => word !== '');
}

/** Parts of a text that stay on one line, as they are written at its end. */
export function partsOf(text: string): readonly string[] {
  return partWords(text)
    .split(/\s+|(?<=-|\u00ad)/u)
    .filter((part) => part !== '')
    .map((part) => part.replace(SOFT_HYPHEN, '-'));
}

/** Cuts what is wider than the line even between syllables, letter by letter: no part stands without its hyphen. */
function cutParts(word: string, fits: (part: string) => boolean): string {
  return word
    .split(SOFT_HYPHEN)
    .map((part) => {
      let cut = '';
      let last = '';
      for (const letter of part) {
        if (last !== '' && !fits(`${last}${letter}-`)) {
          cut += `${last}${SOFT_HYPHEN}`;
          last = '';
        }
        last += letter;
      }
      return cut + last;
    })
    .join(SOFT_HYPHEN);
}

/** The one place of a word whose sides both fit, and are nearest to each other in length; `null` if there is none. */
function halve(word: string, fits: (part: string) => boolean): string | null {
  const parts = word.split(SOFT_HYPHEN);
  const halves = parts
    .slice(1)
    .map((_, index) => [parts.slice(0, index + 1).join(''), parts.slice(index + 1).join('')] as const)
    .filter(([first, second]) => fits(`${first}-`) && fits(second))
    .sort((a, b) => Math.abs(a[0].length - a[1].length) - Math.abs(b[0].length - b[1].length));
  return halves[0]?.join(SOFT_HYPHEN) ?? null;
}

/** A text for lines of `width` px: a word that fits stays whole, and one that does not parts with a hyphen. */
export function partToFit(text: string, width: number, size: number, face: TextFace): string {
  const fits = (part: string): boolean => measureText(part, size, face) <= width;
  return text.replace(/[^\s-]+-?/gu, (word) => {
    if (fits(word)) return withoutHyphens(word);
    const parted = partWords(word);
    return halve(parted, fits) ?? cutParts(parted, fits);
  });
}
