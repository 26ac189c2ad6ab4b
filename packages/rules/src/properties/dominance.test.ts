import fc from 'fast-check';
import { expect } from 'vitest';
import { type Contender, compareContenders, frontierOf, listDominance } from '../dominance.ts';
import { type Acts, type EffortWeights, effortOf } from '../effort.ts';
import { legalForms } from '../reform.ts';
import { always } from '../testing/always.ts';
import { writtenNumber } from '../testing/arbitraries.ts';

const byForm = (of: fc.Arbitrary<number>) =>
  fc.tuple(...legalForms.map(() => of)).map((counts) => {
    return Object.fromEntries(legalForms.map((form, index) => [form, counts[index]])) as Acts;
  });
const weights: fc.Arbitrary<EffortWeights> = byForm(writtenNumber);

const contenders: fc.Arbitrary<readonly Contender[]> = fc
  .array(
    fc.record({
      settled: fc.subarray(['v', 'w', 'x', 'y']),
      acts: byForm(fc.constantFrom(0, 0, 0, 1, 2)),
      customChanges: fc.constantFrom(0, 0, 1),
    }),
    { minLength: 2, maxLength: 6 },
  )
  .map((all) => all.map((one, index) => ({ ...one, id: `p${index}`, settled: new Set(one.settled) })));

/** One act of one form counts, and no other. */
const unitWeights = legalForms.map(
  (form) => Object.fromEntries(legalForms.map((other) => [other, other === form ? 1 : 0])) as EffortWeights,
);

always(
  'DOM-1 DOM-2 a standing is what holds under every set of weights',
  fc.tuple(contenders, weights),
  ([[a, b], given]) => {
    if (!a || !b) throw new Error('two contenders are needed');
    // Effort is a sum, so what holds under each of the five units holds under all weights, and only that does.
    const noMore = (one: Contender, other: Contender) =>
      unitWeights.every((unit) => effortOf(one.acts, unit) <= effortOf(other.acts, unit)) &&
      one.customChanges <= other.customChanges &&
      new Set([...one.settled, ...other.settled]).size === one.settled.size;
    const [forth, back] = [noMore(a, b), noMore(b, a)];
    const expected = forth ? (back ? 'same' : 'dominates') : back ? 'dominated' : 'neither';
    expect(compareContenders(a, b)).toBe(expected);
    if (forth) expect(effortOf(a.acts, given)).toBeLessThanOrEqual(effortOf(b.acts, given));
  },
);

always(
  'DOM-3 the frontier is what nobody beats, in whatever order',
  fc.tuple(contenders, weights).chain(([all, given]) =>
    fc.record({
      all: fc.constant(all),
      given: fc.constant(given),
      shuffled: fc.shuffledSubarray([...all], { minLength: all.length }),
    }),
  ),
  ({ all, given, shuffled }) => {
    const place = (one: Contender) =>
      [effortOf(one.acts, given), one.customChanges, -one.settled.size] as const;
    const isBeaten = (one: Contender) =>
      all.some((other) => {
        const [mine, theirs] = [place(one), place(other)];
        return theirs.every((value, at) => value <= (mine[at] as number)) && String(mine) !== String(theirs);
      });
    const frontier = frontierOf(shuffled, given);
    expect(frontier.flatMap(({ ids }) => ids).sort()).toEqual(
      all.filter((one) => !isBeaten(one)).map(({ id }) => id),
    );
    const places = frontier.map(({ effort, customChanges, settled }) => [effort, customChanges, -settled]);
    expect(new Set(places.map(String)).size).toBe(frontier.length);
    for (const [at, { ids }] of frontier.entries()) {
      for (const id of ids) expect(place(all.find((one) => one.id === id) as Contender)).toEqual(places[at]);
    }
    expect(places.map(([effort]) => effort)).toEqual(
      frontier.map(({ effort }) => effort).sort((a, b) => a - b),
    );
    expect(JSON.stringify(frontierOf(all, given))).toBe(JSON.stringify(frontier));
    expect(listDominance(shuffled)).toEqual(listDominance(all));
  },
);
