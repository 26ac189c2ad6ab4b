import { nearestName } from '@tarazy/rules';
import type { Locale } from '../texts/types.ts';
import type { AskedText } from './asked-text.ts';
import { placeOfText } from './place-of-text.ts';
import type { PlacedProblem } from './placed-problem.ts';
import { leavesOf, lookUp } from './text-tree.ts';

/** Texts that nothing asks for, each with the highest branch of which nothing is; the nearest name is one that lacks its text. */
export function leftoverTexts(
  locale: Locale,
  texts: object,
  asked: readonly AskedText[],
): readonly PlacedProblem[] {
  const known = keysByParent(asked);
  const problems = leavesOf(texts).flatMap(({ path }): readonly PlacedProblem[] => {
    const left = path.findIndex((key, index) => !known.get(path.slice(0, index).join('/'))?.has(key));
    if (left < 0) return [];
    const parent = path.slice(0, left);
    const lacking = [...(known.get(parent.join('/')) ?? [])].filter(
      (key) => lookUp(texts, [...parent, key]) === undefined,
    );
    const nearest = nearestName(path[left] ?? '', lacking);
    const whole = path.slice(0, left + 1);
    return [
      {
        problem: {
          where: `text ${whole.join('/')}, ${locale}`,
          found: 'a text that nothing asks for',
          expected: 'a key that the model holds',
          ...(nearest !== undefined && { nearest }),
        },
        place: placeOfText(locale, whole, undefined),
      },
    ];
  });
  return [...new Map(problems.map((found) => [found.problem.where, found])).values()];
}

/** The keys that are asked for, by the path of what holds them. */
function keysByParent(asked: readonly AskedText[]): ReadonlyMap<string, ReadonlySet<string>> {
  const known = new Map<string, Set<string>>();
  for (const { path } of asked) {
    path.forEach((key, index) => {
      const parent = path.slice(0, index).join('/');
      known.set(parent, (known.get(parent) ?? new Set<string>()).add(key));
    });
  }
  return known;
}
