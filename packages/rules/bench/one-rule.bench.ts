import Engine from 'publicodes';
import { bench, describe } from 'vitest';
import { all, compile, evaluate, fact, type LawState, refersTo, withValues } from '../src/index.ts';
import { stateWith } from '../src/testing/given.ts';
import { toyLaw } from '../src/testing/toy-law.ts';
import { fromSource } from '../src/testing/toy-model.ts';

const given = refersTo({ crew: fact('count'), consents: fact('count'), waited: fact('days') });
const { boats } = toyLaw.ref;
const rule = all(
  given.consents.atLeast(boats.crewShare.times(given.crew)),
  given.waited.atLeast(boats.noticeTerm),
  boats.nightAllowed.not(),
).node;

const facts = { crew: fromSource(18000), consents: fromSource(7000), waited: fromSource(6) };
/** Each decision is made under another share, so that no answer can be kept from the last. */
const shares = Array.from({ length: 100 }, (_, index) => index / 100);
const states = shares.map((to): LawState => withValues(stateWith(), [{ path: 'boats.crewShare', to }]));
const compiled = compile(rule);

const peer = new Engine({
  crew: 18000,
  consents: 7000,
  waited: 6,
  notice: 5,
  share: 0.5,
  night: 'non',
  allowed: { 'toutes ces conditions': ['consents >= share * crew', 'waited >= notice', 'night = non'] },
});

const expected = shares.filter((share) => 7000 >= share * 18000).length;
function expectSame(lawful: number): void {
  if (lawful !== expected) throw new Error(`${lawful} of ${shares.length} lawful, expected ${expected}`);
}

describe('one rule under a hundred shares', () => {
  bench('evaluate, with the explanation', () => {
    expectSame(states.filter((state) => evaluate(rule, { state, facts }).value === true).length);
  });

  bench('compiled', () => {
    expectSame(states.filter((state) => compiled(state, facts) === true).length);
  });

  bench('publicodes', () => {
    expectSame(
      shares.filter((share) => peer.setSituation({ share }).evaluate('allowed').nodeValue === true).length,
    );
  });
});
