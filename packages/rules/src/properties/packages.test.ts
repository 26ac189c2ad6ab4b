import fc from 'fast-check';
import { applyPatches } from 'immer';
import { expect } from 'vitest';
import { type AppliedPackage, applyPackage, undoPackage } from '../apply-package.ts';
import { lawPathsOf } from '../expression/node.ts';
import { type Harm, judgeHarm } from '../harm.ts';
import { readPath, withValues } from '../law.ts';
import { changesOf, type Package } from '../package.ts';
import type { Reform } from '../reform.ts';
import { always } from '../testing/always.ts';
import { randomLaw, someDay } from '../testing/arbitraries.ts';
import { catalogue, chosenReform, harmOn, randomPackage } from '../testing/arbitrary-reforms.ts';
import { toyModel } from '../testing/toy-model.ts';
import type { Scalar } from '../value.ts';

const world = fc.record({ law: randomLaw, reforms: catalogue, asOf: someDay });

/** What a package asks of each path, gathered without the engine. */
function claimsOf(
  chosen: Package,
  reforms: Readonly<Record<string, Reform>>,
): ReadonlyMap<string, ReadonlySet<Scalar>> {
  const claims = new Map<string, Set<Scalar>>();
  const claim = (path: string, value: Scalar) => claims.set(path, (claims.get(path) ?? new Set()).add(value));
  for (const { id, options = {} } of chosen.reforms) {
    const reform = reforms[id];
    const setting = (name: string) => options[name] ?? reform?.options?.[name]?.default ?? null;
    for (const { path, to, when } of reform?.changes ?? []) {
      if (when && setting(when.option) !== when.is) continue;
      claim(path, typeof to === 'object' && to !== null ? setting(to.option) : to);
    }
  }
  for (const { path, to } of chosen.changes) claim(path, to);
  return claims;
}

always(
  'PKG-1 the same package in any order gives the same bytes',
  world.chain((one) =>
    randomPackage.chain((chosen) =>
      fc.record({
        one: fc.constant(one),
        chosen: fc.constant(chosen),
        reforms: fc.shuffledSubarray([...chosen.reforms], { minLength: chosen.reforms.length }),
        changes: fc.shuffledSubarray([...chosen.changes], { minLength: chosen.changes.length }),
      }),
    ),
  ),
  ({ one: { law, reforms, asOf }, chosen, ...shuffled }) => {
    const bytes = (of: Package) => JSON.stringify(applyPackage(law, reforms, of, asOf));
    expect(bytes(shuffled)).toBe(bytes(chosen));
  },
);

always(
  'PKG-3 undoing gives the baseline back, and nothing changes the baseline',
  fc.tuple(world, randomPackage),
  ([{ law, reforms, asOf }, chosen]) => {
    const before = JSON.stringify(law.at(asOf));
    const applied = applyPackage(law, reforms, chosen, asOf);
    expect(undoPackage(applied)).toEqual(applied.baseline);
    expect(JSON.stringify(undoPackage(applied))).toBe(before);
    expect(JSON.stringify(applied.baseline)).toBe(before);
    expect(JSON.stringify(law.at(asOf))).toBe(before);
    expect(isFrozen(applied.baseline)).toBe(true);
    expect(isFrozen(applied.state)).toBe(true);
  },
);

function isFrozen(tree: unknown): boolean {
  return (
    typeof tree !== 'object' ||
    tree === null ||
    (Object.isFrozen(tree) && Object.values(tree).every(isFrozen))
  );
}

always(
  'PKG-2 PKG-11 the state is the baseline with what the parts agree on, and unknown where they do not',
  fc.tuple(world, randomPackage),
  ([{ law, reforms, asOf }, chosen]) => {
    const applied = applyPackage(law, reforms, chosen, asOf);
    const claims = [...claimsOf(chosen, reforms)];
    const asked = claims.map(([path, values]) => ({
      path,
      to: values.size === 1 ? ([...values][0] as Scalar) : 'unknown',
    }));
    expect(applied.state).toEqual(withValues(applied.baseline, asked));
    const disputed = claims.filter(([, values]) => values.size > 1).map(([path]) => path);
    const reported = applied.conflicts.flatMap((conflict) =>
      conflict.kind === 'values' ? [conflict.path] : [],
    );
    expect(reported).toEqual(disputed.sort());
    const changed = asked
      .filter(({ path, to }) => readPath(applied.baseline, path) !== to)
      .map(({ path }) => path);
    expect(applied.changes.map(({ path }) => path)).toEqual(changed.sort());
  },
);

/** The four things that hold of a reform: result, patches, replay, inverse. */
function expectSoundReform(
  applied: AppliedPackage,
  asked: readonly { readonly path: string; readonly to: Scalar }[],
): void {
  const before = JSON.stringify(applied.baseline);
  expect(applied.state).toEqual(withValues(applied.baseline, asked));
  expect(applied.patches.map(({ op, path, value }) => [op, path.join('.'), value])).toEqual(
    asked
      .filter(({ path, to }) => readPath(applied.baseline, path) !== to)
      .map(({ path, to }) => ['replace', path, to] as const)
      .sort(([, a], [, b]) => (a < b ? -1 : 1)),
  );
  expect(applyPatches(applied.baseline, [...applied.patches])).toEqual(applied.state);
  expect(applyPatches(applied.state, [...applied.inverse])).toEqual(applied.baseline);
  expect(JSON.stringify(applied.baseline)).toBe(before);
}

always(
  'REF-4 result, patches, replay and inverse of every random reform',
  fc.tuple(world, chosenReform),
  ([{ law, reforms, asOf }, chosen]) => {
    const applied = applyPackage(law, reforms, { reforms: [chosen], changes: [] }, asOf);
    expectSoundReform(applied, changesOf(chosen, reforms[chosen.id] as Reform));
  },
);

always(
  'REF-4 result, patches, replay and inverse of every toy reform on any day',
  fc.record({
    year: fc.integer({ min: 2003, max: 2020 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  }),
  ({ year, month, day }) => {
    const asOf = [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
    for (const [id, reform] of Object.entries(toyModel.reforms)) {
      const applied = applyPackage(toyModel.law, toyModel.reforms, { reforms: [{ id }], changes: [] }, asOf);
      expectSoundReform(applied, changesOf({ id }, reform));
    }
  },
);

always(
  'PKG-10 adding a reform never changes a harm that rests on no parameter it touches',
  fc.tuple(world, randomPackage, chosenReform, harmOn()),
  ([{ law, reforms, asOf }, chosen, added, harm]) => {
    const rests = pathsOf(harm);
    const apart = (path: string) => !rests.some((other) => path === other || path.startsWith(`${other}.`));
    const definition = reforms[added.id] as Reform;
    const harmless = { ...definition, changes: definition.changes.filter(({ path }) => apart(path)) };
    const all = { ...reforms, added: harmless };
    const without = applyPackage(law, all, chosen, asOf).state;
    const more = { ...chosen, reforms: [...chosen.reforms, { ...added, id: 'added' }] };
    expect(judgeHarm('h', harm, applyPackage(law, all, more, asOf).state)).toEqual(
      judgeHarm('h', harm, without),
    );
  },
);

function pathsOf(harm: Harm): readonly string[] {
  return Object.values(harm.tiers).flatMap((tier) =>
    Object.values(tier ?? {}).flatMap(({ holds }) => lawPathsOf(holds)),
  );
}
