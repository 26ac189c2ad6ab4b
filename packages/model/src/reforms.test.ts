import {
  applyPackage,
  judgeHarm,
  judgeObligation,
  type LawConditions,
  type LawState,
  lawPathsOf,
  type Node,
  type Package,
  procedureOf,
  type Reform,
  replay,
  undoPackage,
} from '@tarazy/rules';
import { describe, expect, it } from 'vitest';
import { model } from './model.ts';

const reforms = Object.entries(model.reforms);

function packageOf(...ids: readonly string[]): Package {
  return { reforms: ids.map((id) => ({ id })), changes: [] };
}

/** Everything that rests on a parameter the reform changes, judged on a state of the law. */
function resting(reform: Reform): (state: LawState) => string {
  const paths = new Set(reform.changes.map(({ path }) => path));
  const rests = (nodes: readonly Node[]) =>
    nodes.some((node) => lawPathsOf(node).some((path) => touches(paths, path)));
  const nodesOf = (conditions: LawConditions = {}) => Object.values(conditions).map(({ holds }) => holds);
  const harms = Object.entries(model.harms).filter(([, { tiers }]) =>
    rests([tiers.rule, tiers.enforcement, tiers.remedy].flatMap(nodesOf)),
  );
  const obligations = Object.entries(model.obligations).filter(([, { binds, conditions }]) =>
    rests([binds, ...nodesOf(conditions)]),
  );
  const cases = Object.entries(model.cases).filter(([, one]) =>
    rests(Object.values(procedureOf(model, one).steps).map(({ holds }) => holds)),
  );
  return (state) =>
    JSON.stringify([
      harms.map(([id, harm]) => judgeHarm(id, harm, state)),
      obligations.map(([id, obligation]) => judgeObligation(id, obligation, state)),
      cases.map(([id, one]) => replay(id, one, procedureOf(model, one), state)),
    ]);
}

/** A set and its members touch each other. */
function touches(paths: ReadonlySet<string>, path: string): boolean {
  return [...paths].some(
    (changed) => changed === path || changed.startsWith(`${path}.`) || path.startsWith(`${changed}.`),
  );
}

describe.each(reforms)('%s', (id, reform) => {
  it('applies on every key date, can be undone, and says what it changes', () => {
    for (const { date } of model.keyDates) {
      const applied = applyPackage(model.law, model.reforms, packageOf(id), date);
      expect(undoPackage(applied)).toEqual(applied.baseline);
      expect(applied.conflicts).toEqual([]);
      const held = applied.alreadyLaw.some((one) => one.reform === id);
      expect(applied.changes.length === 0).toBe(held);
    }
  });

  it('touches something that a harm, a treaty article or a case rests on, today or on an earlier date', () => {
    const judge = resting(reform);
    const moves = model.keyDates.some(({ date }) => {
      const { baseline, state } = applyPackage(model.law, model.reforms, packageOf(id), date);
      return judge(baseline) !== judge(state);
    });
    expect(moves).toBe(true);
  });

  it('is excluded by what it excludes', () => {
    for (const other of reform.excludes ?? []) expect(model.reforms[other]?.excludes ?? []).toContain(id);
  });
});
