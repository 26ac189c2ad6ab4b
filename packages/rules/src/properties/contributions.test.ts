import fc from 'fast-check';
import Fraction from 'fraction.js';
import { expect } from 'vitest';
import { applyPackage } from '../apply-package.ts';
import { averageOverOrders } from '../average-over-orders.ts';
import { contributionsOf } from '../contributions.ts';
import { type Harm, judgeHarm, rankOf, statuses } from '../harm.ts';
import type { CountedStatus } from '../harm-game.ts';
import type { Model } from '../model.ts';
import { type CustomChange, canonicalPackage, type Package } from '../package.ts';
import { always } from '../testing/always.ts';
import { randomLaw, someDay } from '../testing/arbitraries.ts';
import {
  catalogue,
  chosenReform,
  harmOn,
  mendableHarm,
  mendingCatalogue,
} from '../testing/arbitrary-reforms.ts';
import { everyOrder } from '../testing/every-order.ts';
import { toyModel } from '../testing/toy-model.ts';

const grant: fc.Arbitrary<CustomChange> = fc.constantFrom(
  { path: 'number.a', to: 1 },
  { path: 'truth.a', to: true },
  { path: 'set.a.one', to: false },
  { path: 'choice.a', to: 'two' },
);

/** A package of up to six parts, in conflict or not. */
const chosenPackage: fc.Arbitrary<Package> = fc.record({
  reforms: fc.array(chosenReform, { maxLength: 4 }),
  changes: fc.array(grant, { maxLength: 2 }),
});

const harm: fc.Arbitrary<Harm> = fc.oneof(
  { weight: 4, arbitrary: mendableHarm },
  { weight: 1, arbitrary: harmOn() },
);

const world = fc
  .record({
    law: randomLaw,
    reforms: fc.oneof({ weight: 4, arbitrary: mendingCatalogue }, { weight: 1, arbitrary: catalogue }),
    one: harm,
    two: harm,
    asOf: someDay,
    chosen: chosenPackage,
    atLeast: fc.constantFrom<CountedStatus[]>('on-paper', 'enforceable', 'settled'),
  })
  .map(({ law, reforms, one, two, ...rest }) => {
    const model: Model = { ...toyModel, law, reforms, harms: { one, two } };
    return { model, ...rest };
  });

type World = typeof world extends fc.Arbitrary<infer T> ? T : never;

/** Whether a harm counts under some parts of a package, by their numbers: applied, judged and kept. */
function judgeEverySet({ model, asOf, chosen, atLeast }: World, harmId: string) {
  const { reforms, changes } = canonicalPackage(chosen, model.reforms);
  const kept = new Map<string, number>();
  const count = reforms.length + changes.length;
  const counts = (parts: readonly number[]): number => {
    const key = [...parts].sort().join(' ');
    const found = kept.get(key);
    if (found !== undefined) return found;
    const some: Package = {
      reforms: reforms.filter((_, part) => parts.includes(part)),
      changes: changes.filter((_, index) => parts.includes(reforms.length + index)),
    };
    const { state } = applyPackage(model.law, model.reforms, some, asOf);
    const judged = judgeHarm(harmId, model.harms[harmId] as Harm, state);
    const answer = rankOf(judged) >= statuses.indexOf(atLeast) ? 1 : 0;
    kept.set(key, answer);
    return answer;
  };
  return { counts, parts: Array.from({ length: count }, (_, part) => part) };
}

always('CONTRIB-1 CONTRIB-2 what each part adds is what trying every order finds', world, (given) => {
  const { model, chosen, asOf, atLeast } = given;
  const found = contributionsOf(model, chosen, { asOf, atLeast });
  const ids = found.parts.map(({ part }) => part);
  const totals = ids.map(() => ({ alone: 0, within: 0, average: new Fraction(0) }));
  for (const harmId of ['one', 'two']) {
    const { counts, parts } = judgeEverySet(given, harmId);
    const orders = everyOrder(parts);
    const sums = parts.map(() => 0);
    for (const order of orders) {
      for (const [place, part] of order.entries()) {
        const added = counts(order.slice(0, place + 1)) - counts(order.slice(0, place));
        sums[part] = (sums[part] as number) + added;
      }
    }
    const expected = parts.map((part) => ({
      part: ids[part],
      alone: counts([part]) - counts([]),
      within: counts(parts) - counts(parts.filter((other) => other !== part)),
      averageAsFraction: new Fraction(sums[part] as number, orders.length).toFraction(),
    }));
    const told = found.harms.find((one) => one.harm === harmId);
    const gains = expected.filter((one) => one.alone || one.within || one.averageAsFraction !== '0');
    expect((told?.gains ?? []).map(({ average: _, ...gain }) => gain)).toEqual(gains);
    if (told) expect([told.before, told.after]).toEqual([counts([]) === 1, counts(parts) === 1]);
    const summed = expected.reduce((sum, one) => sum.add(one.averageAsFraction), new Fraction(0));
    expect(summed.valueOf()).toBe(counts(parts) - counts([]));
    for (const [part, { alone, within, averageAsFraction }] of expected.entries()) {
      const total = totals[part] as (typeof totals)[number];
      total.alone += alone;
      total.within += within;
      total.average = total.average.add(averageAsFraction);
    }
  }
  expect(
    found.parts.map(({ alone, within, averageAsFraction }) => ({ alone, within, averageAsFraction })),
  ).toEqual(totals.map(({ average, ...rest }) => ({ ...rest, averageAsFraction: average.toFraction() })));
  const all = found.parts.reduce((sum, { averageAsFraction }) => sum.add(averageAsFraction), new Fraction(0));
  expect(all.valueOf()).toBe(found.after - found.before);
});

const knot = fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 3 }).chain((sizes) =>
  fc.record({
    sizes: fc.constant(sizes),
    table: fc.array(fc.boolean(), { minLength: 2 ** sizes.length, maxLength: 2 ** sizes.length }),
  }),
);
const knots = fc
  .array(knot, { maxLength: 2 })
  .filter((all) => all.flatMap(({ sizes }) => sizes).reduce((sum, size) => sum + size, 0) <= 6);

always('CONTRIB-1 the average of groups in knots is that of every order', knots, (given) => {
  const parts = given.flatMap(({ sizes }, knot) =>
    sizes.flatMap((size, group) => Array.from({ length: size }, () => ({ knot, group }))),
  );
  const holds = (isIn: readonly (typeof parts)[number][]) =>
    given.every(({ sizes, table }, knot) => {
      const set = sizes.reduce((bits, _, group) => {
        const some = isIn.some((part) => part.knot === knot && part.group === group);
        return some ? bits + 2 ** group : bits;
      }, 0);
      return table[set];
    });
  const orders = everyOrder(parts);
  const sums = new Map(parts.map((part) => [part, 0]));
  for (const order of orders) {
    for (const [place, part] of order.entries()) {
      const added = Number(holds(order.slice(0, place + 1))) - Number(holds(order.slice(0, place)));
      sums.set(part, (sums.get(part) ?? 0) + added);
    }
  }
  const found = averageOverOrders(
    given.map(({ sizes, table }) => ({
      sizes,
      holds: (isIn) =>
        table[sizes.reduce((bits, _, group) => bits + (isIn(group) ? 2 ** group : 0), 0)] === true,
    })),
  );
  for (const part of parts) {
    const expected = new Fraction(sums.get(part) ?? 0, orders.length);
    expect(found[part.knot]?.[part.group]?.toFraction()).toBe(expected.toFraction());
  }
});

always(
  'CONTRIB-3 what no harm rests on adds nothing, and two parts that ask for the same add the same',
  fc.tuple(world, chosenReform),
  ([{ model, chosen, asOf, atLeast }, twin]) => {
    const copied = model.reforms[twin.id];
    if (!copied) return;
    const elsewhere = { ...copied, changes: [{ path: 'date.a', to: null }] };
    const reforms = { ...model.reforms, 'the-other': copied, idle: elsewhere };
    const apart = { one: withoutDates(model.harms['one']), two: withoutDates(model.harms['two']) };
    const kept = chosen.reforms.filter(({ id }) => id !== twin.id);
    const more = [...kept, twin, { ...twin, id: 'the-other' }, { id: 'idle' }];
    const { parts, harms } = contributionsOf(
      { ...model, reforms, harms: apart },
      { ...chosen, reforms: more },
      { asOf, atLeast },
    );
    const of = (by: string) => parts.find((part) => part.by === by);
    expect(of('idle')).toMatchObject({ alone: 0, within: 0, average: 0 });
    expect(harms.flatMap(({ gains }) => gains.map(({ part }) => part))).not.toContain('idle');
    expect({ ...of('the-other'), part: '', by: '' }).toEqual({ ...of(twin.id), part: '', by: '' });
  },
);

/** The harm without its conditions on a date. */
function withoutDates(harm: Harm | undefined): Harm {
  const text = JSON.stringify(harm).replaceAll('date.a', 'number.share');
  return JSON.parse(text) as Harm;
}

always(
  'CONTRIB-7 the order of a package means nothing',
  world.chain((given) =>
    fc.record({
      given: fc.constant(given),
      reforms: fc.shuffledSubarray([...given.chosen.reforms], { minLength: given.chosen.reforms.length }),
      changes: fc.shuffledSubarray([...given.chosen.changes], { minLength: given.chosen.changes.length }),
    }),
  ),
  ({ given: { model, chosen, asOf, atLeast }, ...shuffled }) => {
    const bytes = (of: Package) => JSON.stringify(contributionsOf(model, of, { asOf, atLeast }));
    expect(bytes(shuffled)).toBe(bytes(chosen));
  },
);
