import fc from 'fast-check';
import { expect } from 'vitest';
import { applyPackage } from '../apply-package.ts';
import { harmGoal, smallestMends } from '../counterfactual.ts';
import type { DeterminedStatus } from '../harm.ts';
import type { Model } from '../model.ts';
import type { ChosenReform, Package } from '../package.ts';
import { always } from '../testing/always.ts';
import { randomLaw, someDay } from '../testing/arbitraries.ts';
import {
  catalogue,
  harmOn,
  mendableHarm,
  mendingCatalogue,
  tidyPackage,
} from '../testing/arbitrary-reforms.ts';
import { toyModel } from '../testing/toy-model.ts';

const world = fc.record({
  law: randomLaw,
  reforms: fc.oneof({ weight: 5, arbitrary: mendingCatalogue }, { weight: 1, arbitrary: catalogue }),
  harm: fc.oneof({ weight: 5, arbitrary: mendableHarm }, { weight: 1, arbitrary: harmOn() }),
  asOf: someDay,
  base: tidyPackage,
  status: fc.constantFrom<DeterminedStatus[]>('on-paper', 'enforceable', 'settled'),
});

/** Every setting that a search should try, of every reform. */
function settingsOf(id: string): readonly ChosenReform[] {
  return [1, 0].flatMap((size) => [false, true].map((wide) => ({ id, options: { size, wide } })));
}

/** Every way of adding so many reforms to a base, or giving those of the base another setting. */
function everyMend(ids: readonly string[], size: number): readonly (readonly ChosenReform[])[] {
  const [id, ...rest] = ids;
  if (size === 0) return [[]];
  if (id === undefined) return [];
  const smaller = everyMend(rest, size - 1);
  return [
    ...everyMend(rest, size),
    ...settingsOf(id).flatMap((setting) => smaller.map((other) => [setting, ...other])),
  ];
}

always(
  'MEND-1 the smallest mends are those that trying every package finds',
  world,
  ({ law, reforms, harm, asOf, base, status }) => {
    const model: Model = { ...toyModel, law, reforms, harms: { harm } };
    const goal = harmGoal(model, 'harm', status);
    const packageOf = (mend: readonly ChosenReform[]): Package => ({
      reforms: [...base.reforms.filter(({ id }) => !mend.some((one) => one.id === id)), ...mend],
      changes: base.changes,
    });
    const works = (mend: readonly ChosenReform[]) => {
      const { state, conflicts, missing } = applyPackage(law, reforms, packageOf(mend), asOf);
      return conflicts.length === 0 && missing.length === 0 && goal.reached(state);
    };
    const mendsOf = (size: number) => everyMend(Object.keys(reforms), size).filter(works);
    const smallest = [0, 1, 2].reduce<ReturnType<typeof mendsOf>>(
      (found, size) => (found.length > 0 ? found : mendsOf(size)),
      [],
    );
    const expected = smallest.map(idsOf);
    const found = smallestMends(model, goal, { base, asOf, maxSize: 2 });
    expect(found.map(({ reforms: mend }) => idsOf(mend)).sort()).toEqual([...new Set(expected)].sort());
    for (const { reforms: mend, package: whole } of found) {
      expect(works(mend)).toBe(true);
      expect(applyPackage(law, reforms, packageOf(mend), asOf).package).toEqual(whole);
    }
  },
);

function idsOf(mend: readonly ChosenReform[]): string {
  return mend
    .map(({ id }) => id)
    .sort()
    .join(' ');
}
