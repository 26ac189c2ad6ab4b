import {
  applyPackage,
  compile,
  compileCase,
  compileHarm,
  evaluate,
  evaluatePackage,
  type LawState,
  type Node,
  type Package,
  procedureOf,
} from '@tarazy/rules';
import { bench, describe } from 'vitest';
import { model } from '../src/model.ts';
import { themes } from '../src/themes.ts';
import { canSay, inPublicodes } from './in-publicodes.ts';

const asOf = model.horizon.to;

/** The first reform of each of ten themes: they touch different law, so that none stands against another. */
const ten = themes.slice(0, 10).flatMap((theme) => {
  const [found] = Object.entries(model.reforms).filter(([, reform]) => reform.theme === theme);
  return found ? [{ id: found[0] }] : [];
});
/** The ten, and nine of them, once without each: what a reader toggles. */
const packages: readonly Package[] = [ten, ...ten.map((left) => ten.filter((reform) => reform !== left))].map(
  (reforms) => ({ reforms, changes: [] }),
);
const applied = packages.map((chosen) => applyPackage(model.law, model.reforms, chosen, asOf));
if (ten.length !== 10 || applied.some(({ conflicts }) => conflicts.length > 0)) {
  throw new Error('ten reforms without a conflict are needed');
}
const states: readonly LawState[] = applied.map(({ state }) => state);
const harms = Object.values(model.harms).map((harm) => compileHarm(harm));
const cases = Object.entries(model.cases).map(([id, documented]) =>
  compileCase(id, documented, procedureOf(model, documented)),
);

let turn = 0;
/** Another package on each turn, so that no answer can be kept from the last. */
function next<T>(among: readonly T[]): T {
  turn += 1;
  return among[turn % among.length] as T;
}

describe(`a toggle in a package of ten reforms: ${harms.length} harms, ${cases.length} cases`, () => {
  bench('apply', () => {
    applyPackage(model.law, model.reforms, next(packages), asOf);
  });

  bench('apply, then decide harms and cases on the compiled path', () => {
    const { state } = applyPackage(model.law, model.reforms, next(packages), asOf);
    for (const decide of [...harms, ...cases]) decide(state);
  });

  bench(
    'evaluate everything, before and after, with explanations',
    () => {
      evaluatePackage(model, next(packages), asOf);
    },
    { time: 3000 },
  );
});

/** The conditions of harms that the peer can say too: no sets, no norms, nothing unknown or not in force. */
const conditions = new Map<string, Node>(
  Object.entries(model.harms).flatMap(([id, { tiers }]) =>
    Object.values(tiers).flatMap((tier) =>
      Object.entries(tier ?? {})
        .filter(([, { holds }]) => canSay(holds, states))
        .map(([name, { holds }]) => [`${id}/${name}`, holds] as const),
    ),
  ),
);
const compiled = [...conditions].map(([id, node]) => ({ id, decide: compile(node) }));
const peer = inPublicodes(conditions, states[0] as LawState);

const explained = (state: LawState) =>
  [...conditions].filter(([, node]) => evaluate(node, { state }).value === true).map(([id]) => id);
const decided = (state: LawState) =>
  compiled.filter(({ decide }) => decide(state) === true).map(({ id }) => id);

for (const state of states) {
  const expected = String(decided(state));
  if (String(explained(state)) !== expected || String(peer.holding(state)) !== expected) {
    throw new Error('the three do not agree');
  }
}

describe(`${conditions.size} conditions of harms after a toggle`, () => {
  bench('evaluate, with the explanation', () => {
    explained(next(states));
  });

  bench('compiled', () => {
    decided(next(states));
  });

  bench(
    'publicodes',
    () => {
      peer.holding(next(states));
    },
    { time: 3000 },
  );
});
