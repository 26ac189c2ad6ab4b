const SOFT_HYPHEN = '\u00ad';
const VOWEL = /[аеёиоуыэюяәіөұү]/iu;

/** Words of more letters than this may part; shorter ones stay whole. */
const LONGEST_WHOLE = 10;
/** Letters that stay together at either end. */
const FEWEST = 3;

/** A text for a narrow place: its long Cyrillic words may part once, between syllables nearest their middle. */
export function softHyphen(text: string): string {
  return text.replace(/\p{Script=Cyrillic}+/gu, (word) => {
    if (word.length <= LONGEST_WHOLE) return word;
    const middle = word.length / 2;
    const [nearest] = breaksOf(word).sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
    return nearest === undefined ? word : word.slice(0, nearest) + SOFT_HYPHEN + word.slice(nearest);
  });
}

/** Where a syllable ends: after a vowel, before a consonant that a vowel follows. */
function breaksOf(word: string): number[] {
  return Array.from(word, (_, at) => at).filter(
    (at) =>
      at >= FEWEST &&
      at <= word.length - FEWEST &&
      isVowel(word[at - 1]) &&
      !isVowel(word[at]) &&
      isVowel(word[at + 1]),
  );
}

function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && VOWEL.test(letter);
}
