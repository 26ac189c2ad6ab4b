import { expect, test } from 'vitest';
import {
  type Contender,
  compareContenders,
  contenderOf,
  exclusiveHarms,
  frontierOf,
  listDominance,
  settledWithout,
} from './dominance.ts';
import { type Acts, equalWeights } from './effort.ts';
import { evaluatePackage } from './evaluate-package.ts';
import { toyModel } from './testing/toy-model.ts';

const none: Acts = { constitution: 0, ratification: 0, statute: 0, 'by-law': 0, practice: 0 };

function contender(id: string, settled: string, acts: Partial<Acts> = {}, customChanges = 0): Contender {
  return { id, settled: new Set(settled), acts: { ...none, ...acts }, customChanges };
}

const both = (a: Contender, b: Contender) => [compareContenders(a, b), compareContenders(b, a)];

test('DOM-1 more harms for the same acts, or fewer acts for the same harms', () => {
  const base = contender('base', 'xy', { statute: 2 });
  expect(both(contender('a', 'xyz', { statute: 2 }), base)).toEqual(['dominates', 'dominated']);
  expect(both(contender('a', 'xy', { statute: 1 }), base)).toEqual(['dominates', 'dominated']);
});

test('DOM-1 another harm, or an act of another form, is not weighed against anything', () => {
  const base = contender('base', 'xy', { statute: 2 });
  expect(both(contender('a', 'xzw', { statute: 1 }), base)).toEqual(['neither', 'neither']);
  expect(both(contender('a', 'xyz', { 'by-law': 1 }), base)).toEqual(['neither', 'neither']);
});

test('DOM-2 packages that settle and ask for the same are the same', () => {
  const twin = (id: string) => contender(id, 'xy', { statute: 1 }, 1);
  expect(both(twin('a'), twin('b'))).toEqual(['same', 'same']);
  expect(listDominance([twin('b'), contender('c', 'x', { statute: 1 }, 1), twin('a')])).toEqual([
    { id: 'a', dominates: ['c'], dominatedBy: [], sameAs: ['b'] },
    { id: 'b', dominates: ['c'], dominatedBy: [], sameAs: ['a'] },
    { id: 'c', dominates: [], dominatedBy: ['a', 'b'], sameAs: [] },
  ]);
});

test('DOM-3 the frontier names all at a point and leaves out what is beaten', () => {
  const contenders = [
    contender('big', 'wxyz', { constitution: 1, statute: 1 }),
    contender('small', 'x', { 'by-law': 1 }),
    contender('other-small', 'y', { practice: 1 }),
    contender('costly', 'x', { statute: 2 }),
    contender('nothing', ''),
  ];
  const nothing = { effort: 0, customChanges: 0, settled: 0, ids: ['nothing'] };
  expect(frontierOf(contenders)).toEqual([
    nothing,
    { effort: 1, customChanges: 0, settled: 1, ids: ['other-small', 'small'] },
    { effort: 2, customChanges: 0, settled: 4, ids: ['big'] },
  ]);
  expect(frontierOf(contenders, { ...equalWeights, practice: 2, statute: 0, constitution: 0 })).toEqual([
    { effort: 0, customChanges: 0, settled: 4, ids: ['big'] },
  ]);
  expect(frontierOf([])).toEqual([]);
});

test('DOM-3 efforts that are equal are one point, however they are summed', () => {
  const weights = { ...equalWeights, statute: 0.1, 'by-law': 0.3 };
  const points = frontierOf(
    [contender('a', 'x', { statute: 3 }), contender('b', 'y', { 'by-law': 1 })],
    weights,
  );
  expect(points).toEqual([{ effort: 0.3, customChanges: 0, settled: 1, ids: ['a', 'b'] }]);
});

test('DOM-4 custom changes are not free', () => {
  const named = contender('named', 'x', { statute: 1 });
  const custom = contender('custom', 'x', {}, 1);
  const more = contender('more', 'x', {}, 2);
  expect(both(named, custom)).toEqual(['neither', 'neither']);
  expect(both(custom, more)).toEqual(['dominates', 'dominated']);
  expect(frontierOf([named, custom, more]).map(({ ids }) => ids)).toEqual([['custom'], ['named']]);
});

test('DOM-5 harms that one settles alone, and harms of one without another', () => {
  const [a, b, c] = [contender('a', 'zxy'), contender('b', 'y'), contender('c', 'yw')];
  expect([...exclusiveHarms([c, b, a])]).toEqual([
    ['a', ['x', 'z']],
    ['b', []],
    ['c', ['w']],
  ]);
  expect(settledWithout(a, c)).toEqual(['x', 'z']);
  expect(settledWithout(b, c)).toEqual([]);
});

test('DOM-6 a contender is what an evaluation settles and asks for', () => {
  const chosen = {
    reforms: ['create-inspector', 'guarantee-rest'].map((id) => ({ id })),
    changes: [{ path: 'boats.crewShare', to: 1 / 4 }],
  };
  const evaluation = evaluatePackage(toyModel, chosen, '2014-05-20');
  expect(contenderOf('mine', evaluation, toyModel.reforms)).toEqual({
    id: 'mine',
    settled: new Set(['crews-unheard']),
    acts: { ...none, constitution: 1, 'by-law': 1 },
    customChanges: 1,
  });
  const { settled } = contenderOf('mine', evaluation, toyModel.reforms, 'enforceable');
  expect(settled).toEqual(new Set(['crews-unheard', 'rest-denied']));
});
