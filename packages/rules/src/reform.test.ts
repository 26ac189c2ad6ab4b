import { expect, test } from 'vitest';
import { applyPackage } from './apply-package.ts';
import { fact, refersTo } from './fact.ts';
import { readPath } from './law.ts';
import { changesOf, optionsOf } from './package.ts';
import { change } from './reform.ts';
import { toyLaw } from './testing/toy-law.ts';
import { toyModel } from './testing/toy-model.ts';
import { toyReforms } from './testing/toy-reforms.ts';

const { boats } = toyLaw.ref;

test('REF-1 a change is a path and a stated value, an option or null', () => {
  expect(toyReforms['lower-crew-share'].changes).toEqual([
    { path: 'boats.crewShare', to: { option: 'share' } },
  ]);
  expect(toyReforms['end-refusal'].changes).toEqual([{ path: 'harbour.mayRefuse', to: null }]);
  expect(JSON.parse(JSON.stringify(toyReforms))).toEqual(toyReforms);
});

test('REF-2 an option that nobody chooses takes its default', () => {
  const reform = toyReforms['lower-crew-share'];
  expect(optionsOf({ id: 'lower-crew-share' }, reform)).toEqual({ share: 1 / 4 });
  expect(changesOf({ id: 'lower-crew-share' }, reform)).toEqual([{ path: 'boats.crewShare', to: 1 / 4 }]);
  expect(changesOf({ id: 'lower-crew-share', options: { share: 0.1 } }, reform)).toEqual([
    { path: 'boats.crewShare', to: 0.1 },
  ]);
  expect(optionsOf({ id: 'gone', options: { b: 1, a: 2 } }, undefined)).toEqual({ a: 2, b: 1 });
});

test('REF-3 a conditional change counts only where its option has the value', () => {
  const paths = (options?: Record<string, string | boolean>) => [
    ...changesOf({ id: 'open-waters', ...(options && { options }) }, toyReforms['open-waters']).map(
      ({ path }) => path,
    ),
  ];
  expect(paths()).toEqual(['boats.bannedWaters.reef']);
  expect(paths({ which: 'all' })).toEqual(['boats.bannedWaters.reef', 'boats.bannedWaters.lagoon']);
  expect(changesOf({ id: 'free-boats', options: { night: false } }, toyReforms['free-boats'])).toHaveLength(
    2,
  );
});

test('REF-5 a reform whose changes the law holds is already law, with since when', () => {
  const on = (asOf: string, id: string) =>
    applyPackage(toyLaw, toyModel.reforms, { reforms: [{ id }], changes: [] }, asOf);
  const kept = on('2014-05-20', 'keep-crew-minimum');
  expect(kept.alreadyLaw).toEqual([{ reform: 'keep-crew-minimum', since: '2004-05-01' }]);
  expect([kept.changes, kept.patches, kept.state === kept.baseline]).toEqual([[], [], true]);
  expect(on('2018-06-15', 'open-waters').alreadyLaw).toEqual([]);
  expect(on('2018-07-01', 'open-waters').alreadyLaw).toEqual([{ reform: 'open-waters', since: '2018-06' }]);
  expect(on('2014-05-20', 'free-boats').alreadyLaw).toEqual([]);
});

test('REF-6 a change to a fact or to an expression is a mistake of the programmer', () => {
  expect(() => change(refersTo({ crew: fact('count') }).crew, 3)).toThrow('A reform changes the law');
  expect(() => change(boats.noticeTerm.plus(1), 3)).toThrow(TypeError);
  expect(() =>
    applyPackage(
      toyLaw,
      {
        lost: {
          theme: 'crew',
          form: 'statute',
          changes: [{ path: 'boats.sails', to: 1 }],
          recommendedBy: [],
        },
      },
      { reforms: [{ id: 'lost' }], changes: [] },
      '2014-05-20',
    ),
  ).toThrow('No parameter boats.sails in the law');
  expect(readPath(toyLaw.at('2014-05-20'), 'boats.sails')).toBeUndefined();
});
