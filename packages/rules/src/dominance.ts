import { type Acts, actsOf, type EffortWeights, effortOf } from './effort.ts';
import type { Evaluation } from './evaluate-package.ts';
import { rankOf, statuses } from './harm.ts';
import type { CountedStatus } from './harm-game.ts';
import { byKey } from './package.ts';
import { legalForms, type Reform } from './reform.ts';

/** A package to be compared with others: what it settles, and what it asks for. */
export interface Contender {
  /** Unlike that of every other contender. */
  readonly id: string;
  /** Ids of the harms that it settles for certain. */
  readonly settled: ReadonlySet<string>;
  readonly acts: Acts;
  /** How many parameters it sets by no named reform: acts of a form that nobody has stated. From 0 up. */
  readonly customChanges: number;
}

/** An evaluated package as a contender. With `atLeast`, harms that come so far for certain count as settled. */
export function contenderOf(
  id: string,
  evaluation: Evaluation,
  catalogue: Readonly<Record<string, Reform>>,
  atLeast: CountedStatus = 'settled',
): Contender {
  const settled = evaluation.harms.filter(({ after }) => rankOf(after) >= statuses.indexOf(atLeast));
  return {
    id,
    settled: new Set(settled.map((harm) => harm.id)),
    acts: actsOf(evaluation.package, catalogue),
    customChanges: evaluation.package.changes.length,
  };
}

/** How one contender stands to another. */
export type Standing = 'dominates' | 'dominated' | 'same' | 'neither';

/**
 * How `a` stands to `b`. It dominates where it settles every harm that `b` settles, asks no more acts of any form and no
 * more custom changes, and is better in one of these. So it settles no less for no more effort under every set of
 * weights. Where both settle the same harms with as many acts of each form they are the same, and neither dominates.
 */
export function compareContenders(a: Contender, b: Contender): Standing {
  const [forth, back] = [isAsGood(a, b), isAsGood(b, a)];
  if (forth) return back ? 'same' : 'dominates';
  return back ? 'dominated' : 'neither';
}

function isAsGood(a: Contender, b: Contender): boolean {
  return (
    [...b.settled].every((harm) => a.settled.has(harm)) &&
    legalForms.every((form) => a.acts[form] <= b.acts[form]) &&
    a.customChanges <= b.customChanges
  );
}

/** How a contender stands to all others; ids are sorted. */
export interface Dominance {
  readonly id: string;
  readonly dominates: readonly string[];
  readonly dominatedBy: readonly string[];
  readonly sameAs: readonly string[];
}

/** How each contender stands to all others, sorted by id. The order of the contenders means nothing. */
export function listDominance(contenders: readonly Contender[]): readonly Dominance[] {
  const sorted = [...contenders].sort(byKey(({ id }) => id));
  return sorted.map((one) => {
    const standing = (wanted: Standing) =>
      sorted.filter((other) => other !== one && compareContenders(one, other) === wanted).map(({ id }) => id);
    return {
      id: one.id,
      dominates: standing('dominates'),
      dominatedBy: standing('dominated'),
      sameAs: standing('same'),
    };
  });
}

/** Contenders that come to the same effort, custom changes and number of harms. */
export interface FrontierPoint {
  readonly effort: number;
  readonly customChanges: number;
  /** How many harms are settled. */
  readonly settled: number;
  /** All who stand here, sorted. */
  readonly ids: readonly string[];
}

/**
 * The points that no other beats under the given weights, from the least effort up. One point beats another where it
 * asks no more effort and no more custom changes, settles no fewer harms, and is better in one of these: a custom change
 * has no form, so it is never taken to be free. All contenders at a point are named. The order of the contenders means
 * nothing. Throws a RangeError where a weight is below 0 or no finite number.
 */
export function frontierOf(
  contenders: readonly Contender[],
  weights?: EffortWeights,
): readonly FrontierPoint[] {
  const points = new Map<string, FrontierPoint>();
  for (const { id, settled, acts, customChanges } of [...contenders].sort(byKey((one) => one.id))) {
    const place = { effort: effortOf(acts, weights), customChanges, settled: settled.size };
    const key = JSON.stringify(place);
    points.set(key, { ...place, ids: [...(points.get(key)?.ids ?? []), id] });
  }
  const all = [...points.values()];
  return all
    .filter((point) => !all.some((other) => other !== point && beats(other, point)))
    .sort((a, b) => a.effort - b.effort || a.customChanges - b.customChanges);
}

function beats(a: FrontierPoint, b: FrontierPoint): boolean {
  return a.effort <= b.effort && a.customChanges <= b.customChanges && a.settled >= b.settled;
}

/** For each contender, by id, the harms that it settles and no other does, sorted. */
export function exclusiveHarms(
  contenders: readonly Pick<Contender, 'id' | 'settled'>[],
): ReadonlyMap<string, readonly string[]> {
  const times = new Map<string, number>();
  for (const harm of contenders.flatMap(({ settled }) => [...settled])) {
    times.set(harm, (times.get(harm) ?? 0) + 1);
  }
  return new Map(
    [...contenders]
      .sort(byKey(({ id }) => id))
      .map(({ id, settled }) => [id, [...settled].filter((harm) => times.get(harm) === 1).sort()]),
  );
}

/** The harms that `a` settles and `b` does not, sorted. */
export function settledWithout(
  a: Pick<Contender, 'settled'>,
  b: Pick<Contender, 'settled'>,
): readonly string[] {
  return [...a.settled].filter((harm) => !b.settled.has(harm)).sort();
}
