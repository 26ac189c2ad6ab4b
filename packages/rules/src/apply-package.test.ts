import { describe, expect, test } from 'vitest';
import { applyPackage, undoPackage } from './apply-package.ts';
import { readPath } from './law.ts';
import type { ChosenReform, CustomChange } from './package.ts';
import { actsByForm, canonicalPackage } from './package.ts';
import { toyLaw } from './testing/toy-law.ts';
import { toyModel } from './testing/toy-model.ts';

const apply = (
  reforms: readonly (ChosenReform | string)[],
  changes: readonly CustomChange[] = [],
  asOf = '2014-05-20',
) =>
  applyPackage(
    toyLaw,
    toyModel.reforms,
    { reforms: reforms.map((reform) => (typeof reform === 'string' ? { id: reform } : reform)), changes },
    asOf,
  );

test('PKG-1 order and repetition leave no trace', () => {
  const one = apply(['open-appeal', 'lower-crew-share', 'open-waters'], [{ path: 'boats.fine', to: 9 }]);
  const other = apply(
    ['open-waters', 'open-appeal', 'lower-crew-share', 'open-appeal'],
    [{ path: 'boats.fine', to: 9 }],
  );
  expect(JSON.stringify(other)).toBe(JSON.stringify(one));
});

test('PKG-2 two reforms that free two members of a set do not touch each other', () => {
  const { state, conflicts, patches } = apply(['open-waters', 'open-lagoon']);
  expect(readPath(state, 'boats.bannedWaters')).toEqual({ lagoon: false, reef: false, strait: false });
  expect(conflicts).toEqual([]);
  expect(patches.map(({ path }) => path.join('.'))).toEqual([
    'boats.bannedWaters.lagoon',
    'boats.bannedWaters.reef',
  ]);
});

test('PKG-3 undoing gives the baseline back', () => {
  const applied = apply(['open-waters', 'free-boats', 'end-refusal'], [{ path: 'boats.fine', to: 9 }]);
  expect(undoPackage(applied)).toEqual(applied.baseline);
  expect(applied.baseline).toEqual(toyLaw.at('2014-05-20'));
  expect(Object.isFrozen(applied.state)).toBe(true);
});

describe('PKG-4 two values for one path are a conflict', () => {
  test('PKG-4 between reforms, with both sides, and the parameter unknown', () => {
    const { conflicts, state } = apply(['lower-crew-share', { id: 'raise-crew-share' }]);
    expect(conflicts).toEqual([
      {
        kind: 'values',
        path: 'boats.crewShare',
        claims: [
          { value: 1 / 4, by: ['lower-crew-share'] },
          { value: 2 / 3, by: ['raise-crew-share'] },
        ],
      },
      { kind: 'excludes', reforms: ['lower-crew-share', 'raise-crew-share'] },
    ]);
    expect(readPath(state, 'boats.crewShare')).toBe('unknown');
  });
  test('PKG-4 with a custom change, one that asks for what the law holds included', () => {
    const { conflicts, state, changes } = apply(['free-boats'], [{ path: 'boats.noticeTerm', to: 5 }]);
    expect(conflicts).toEqual([
      {
        kind: 'values',
        path: 'boats.noticeTerm',
        claims: [
          { value: 5, by: ['custom'] },
          { value: null, by: ['free-boats'] },
        ],
      },
    ]);
    expect(readPath(state, 'boats.noticeTerm')).toBe('unknown');
    expect(changes.find(({ path }) => path === 'boats.noticeTerm')?.after).toBe('unknown');
  });
});

test('PKG-5 one reform with two settings, or one path set twice, is no matter of order', () => {
  const two = [
    { id: 'lower-crew-share', options: { share: 1 / 3 } },
    { id: 'lower-crew-share', options: { share: 1 / 5 } },
  ];
  const twice = [
    { path: 'boats.fine', to: 1 },
    { path: 'boats.fine', to: 2 },
  ];
  const one = apply(two, twice);
  expect(JSON.stringify(apply([...two].reverse(), [...twice].reverse()))).toBe(JSON.stringify(one));
  expect(one.conflicts).toEqual([
    {
      kind: 'values',
      path: 'boats.crewShare',
      claims: [
        { value: 1 / 5, by: ['lower-crew-share'] },
        { value: 1 / 3, by: ['lower-crew-share'] },
      ],
    },
    {
      kind: 'values',
      path: 'boats.fine',
      claims: [
        { value: 1, by: ['custom'] },
        { value: 2, by: ['custom'] },
      ],
    },
  ]);
  const same = apply(['lower-crew-share', { id: 'lower-crew-share', options: { share: 1 / 4 } }]);
  expect(same.package.reforms).toEqual([{ id: 'lower-crew-share', options: { share: 1 / 4 } }]);
  expect(same.conflicts).toEqual([]);
});

test('PKG-6 parts that agree share the change', () => {
  const { conflicts, changes } = apply(
    [{ id: 'open-waters', options: { which: 'all' } }, 'open-lagoon'],
    [{ path: 'boats.bannedWaters.lagoon', to: false }],
  );
  expect(conflicts).toEqual([]);
  expect(changes.map(({ path, reforms }) => [path, reforms])).toEqual([
    ['boats.bannedWaters.lagoon', ['custom', 'open-lagoon', 'open-waters']],
    ['boats.bannedWaters.reef', ['open-waters']],
  ]);
});

test('PKG-7 a reform beside one that it excludes is a conflict, once', () => {
  const catalogue = {
    a: { theme: 'crew', form: 'statute', changes: [], recommendedBy: [], excludes: ['b'] },
    b: { theme: 'crew', form: 'statute', changes: [], recommendedBy: [], excludes: ['a', 'c'] },
  } as const;
  const { conflicts } = applyPackage(
    toyLaw,
    catalogue,
    { reforms: [{ id: 'b' }, { id: 'a' }], changes: [] },
    '2014-05-20',
  );
  expect(conflicts).toEqual([{ kind: 'excludes', reforms: ['a', 'b'] }]);
});

test('PKG-8 a missing companion is reported, unless it is chosen or already law', () => {
  expect(apply(['pay-inspector']).missing).toEqual([
    { reform: 'pay-inspector', requires: 'create-inspector' },
  ]);
  expect(apply(['pay-inspector', 'create-inspector']).missing).toEqual([]);
  const lone = { ...toyModel.reforms['pay-inspector'], requires: ['keep-crew-minimum', 'lost'] } as never;
  const { missing } = applyPackage(
    toyLaw,
    { ...toyModel.reforms, lone },
    { reforms: [{ id: 'lone' }], changes: [] },
    '2014-05-20',
  );
  expect(missing).toEqual([{ reform: 'lone', requires: 'lost' }]);
});

test('PKG-9 a change says what it was, what it becomes, where it stands and who asks', () => {
  const { changes } = apply(['free-boats'], [{ path: 'boats.crewMinimum', to: 3 }], '2004-05-01');
  expect(changes).toEqual([
    {
      path: 'boats.nightAllowed',
      before: false,
      after: true,
      unit: 'yesNo',
      articles: [{ instrument: 'fishing-act', article: '12' }],
      reforms: ['free-boats'],
    },
    {
      path: 'boats.noticeTerm',
      before: 10,
      after: null,
      unit: 'days',
      articles: [{ instrument: 'fishing-act', article: '9' }],
      reforms: ['free-boats'],
    },
    {
      path: 'boats.permit',
      before: 'licence',
      after: 'free',
      unit: 'choice',
      articles: [{ instrument: 'fishing-act', article: '9' }],
      reforms: ['free-boats'],
    },
  ]);
  expect(
    apply(['free-boats'], [], '2003-01-01').changes.map(({ before, articles }) => [before, articles]),
  ).toEqual([
    ['unknown', []],
    ['unknown', []],
    ['unknown', []],
  ]);
});

test('PKG-12 the canonical package is sorted, with options in full', () => {
  expect(
    canonicalPackage(
      {
        reforms: [
          { id: 'open-waters' },
          { id: 'Zed', options: { b: 1, a: 2 } },
          { id: 'end-refusal', options: {} },
        ],
        changes: [
          { path: 'b.x', to: 1 },
          { path: 'a.y', to: null },
        ],
      },
      toyModel.reforms,
    ),
  ).toEqual({
    reforms: [
      { id: 'Zed', options: { a: 2, b: 1 } },
      { id: 'end-refusal' },
      { id: 'open-waters', options: { which: 'reef' } },
    ],
    changes: [
      { path: 'a.y', to: null },
      { path: 'b.x', to: 1 },
    ],
  });
});

test('PKG-13 acts are counted by form, heaviest first', () => {
  const reforms = ['open-waters', 'pay-inspector', 'create-inspector', 'open-appeal', 'guarantee-rest'].map(
    (id) => ({ id }),
  );
  expect(actsByForm({ reforms, changes: [{ path: 'boats.fine', to: 1 }] }, toyModel.reforms)).toEqual([
    { form: 'constitution', count: 1 },
    { form: 'statute', count: 2 },
    { form: 'by-law', count: 1 },
    { form: 'practice', count: 1 },
  ]);
});

test('PKG-14 reforms that the catalogue does not hold are passed over, inherited names too', () => {
  const { state, baseline, package: chosen } = apply(['lost', 'constructor', 'toString']);
  expect(state).toBe(baseline);
  expect(chosen.reforms.map(({ id }) => id)).toEqual(['constructor', 'lost', 'toString']);
  expect(actsByForm(chosen, toyModel.reforms)).toEqual([]);
});
