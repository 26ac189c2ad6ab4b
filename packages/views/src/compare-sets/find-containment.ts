import type { Locale } from '@tarazy/model';
import { type Contender, exclusiveHarms, listDominance, settledWithout } from '@tarazy/rules';
import { compareWords } from './compare-words';

/** A contender that goes by its letter. */
export interface LetteredContender extends Contender {
  readonly mark: string;
}

/**
 * What a comparison comes to, as one sentence: who dominates, who settles all that the others do, who is contained in
 * another, or that nobody is. `base` holds what is settled without any of them.
 */
export function sayContainment(
  contenders: readonly LetteredContender[],
  base: ReadonlySet<string>,
  locale: Locale,
): string {
  const words = compareWords[locale];
  const beyond = (one: Contender): number => [...one.settled].filter((harm) => !base.has(harm)).length;
  const [first, second] = contenders;
  if (first === undefined || contenders.every((one) => beyond(one) === 0)) return words.nothing;
  if (second === undefined) return words.one(beyond(first));
  const others = (one: LetteredContender) => contenders.filter((other) => other !== one);
  const contains = (a: Contender, b: Contender): boolean => settledWithout(b, a).length === 0;
  if (others(first).every((other) => contains(first, other) && contains(other, first))) {
    return words.allSame(first.settled.size);
  }
  const best = contenders.find((one) => others(one).every((other) => contains(one, other)));
  if (best !== undefined) return sayBest(best, others(best), locale);
  if (contenders.length === 2) {
    const [a, b] = [settledWithout(first, second).length, settledWithout(second, first).length];
    return words.twoDiffer(first.mark, second.mark, a, b);
  }
  const contained = contenders.filter((one) => others(one).some((other) => contains(other, one)));
  if (contained.length === 0) return words.noneContains;
  return words.someContained(words.join(contained.map(({ mark }) => mark)), contained.length > 1);
}

/** Of one that settles all that the others settle: whether for no more, and how much beyond them. */
function sayBest(best: LetteredContender, others: readonly LetteredContender[], locale: Locale): string {
  const words = compareWords[locale];
  const all = [best, ...others];
  const dominated = listDominance(all).find(({ id }) => id === best.id)?.dominates ?? [];
  if (dominated.length === others.length) return words.dominates(best.mark);
  const [other] = others;
  if (other !== undefined && others.length === 1) {
    return words.containsOther(best.mark, other.mark, settledWithout(best, other).length);
  }
  return words.containsAll(best.mark, exclusiveHarms(all).get(best.id)?.length ?? 0);
}
