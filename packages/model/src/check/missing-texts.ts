import type { Locale } from '../texts/types.ts';
import type { AskedText } from './asked-text.ts';
import { placeOfText } from './place-of-text.ts';
import type { PlacedProblem } from './placed-problem.ts';
import { lookUp } from './text-tree.ts';

/** Texts that are asked for and not there, each with the highest branch that is not, and those that are empty. */
export function missingTexts(
  locale: Locale,
  texts: object,
  asked: readonly AskedText[],
): readonly PlacedProblem[] {
  const problems = asked.flatMap(({ path, theme, optional }): readonly PlacedProblem[] => {
    const lacking = path.findIndex((_, index) => lookUp(texts, path.slice(0, index + 1)) === undefined);
    if (lacking >= 0) {
      return optional ? [] : [problemAt(locale, path.slice(0, lacking + 1), theme, 'no text')];
    }
    const found = lookUp(texts, path);
    if (typeof found !== 'string') return [problemAt(locale, path, theme, 'texts below it')];
    return found.trim() === '' ? [problemAt(locale, path, theme, 'an empty text')] : [];
  });
  return [...new Map(problems.map((found) => [found.problem.where, found])).values()];
}

function problemAt(
  locale: Locale,
  path: readonly string[],
  theme: AskedText['theme'],
  found: string,
): PlacedProblem {
  return {
    problem: { where: `text ${path.join('/')}, ${locale}`, found, expected: 'a text' },
    place: placeOfText(locale, path, theme),
  };
}
