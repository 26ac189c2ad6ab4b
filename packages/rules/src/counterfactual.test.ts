import { expect, test } from 'vitest';
import { caseGoal, type Goal, harmGoal, type MendSearch, smallestMends } from './counterfactual.ts';
import type { Model } from './model.ts';
import { formatReform } from './package.ts';
import type { Reform } from './reform.ts';
import { replay } from './replay.ts';
import { toyModel } from './testing/toy-model.ts';

const asOf = '2014-05-20';
const said = (goal: Goal, search: MendSearch = {}, model: Model = toyModel) =>
  smallestMends(model, goal, { asOf, ...search }).map(({ reforms }) =>
    reforms.map((chosen) => formatReform(chosen, model.reforms[chosen.id])),
  );
const withReforms = (reforms: Record<string, Partial<Reform>>): Model => ({
  ...toyModel,
  reforms: Object.fromEntries(
    Object.entries({ ...toyModel.reforms, ...reforms }).map(([id, reform]) => [
      id,
      { theme: 'crew', form: 'statute', changes: [], recommendedBy: [], ...reform },
    ]),
  ),
});

test('MEND-1 all the smallest mends are found', () => {
  expect(said(caseGoal(toyModel, 'storm-crew'))).toEqual([
    ['end-refusal', 'lower-crew-share', 'open-waters'],
  ]);
  expect(said(harmGoal(toyModel, 'waters-closed', 'settled'))).toEqual([['open-waters:which=all']]);
  expect(said(harmGoal(toyModel, 'rest-denied', 'enforceable'))).toEqual([
    ['create-inspector', 'guarantee-rest'],
  ]);
});

test('MEND-1 companions and alternatives are found too', () => {
  expect(said(harmGoal(toyModel, 'boats-unchecked', 'settled'))).toEqual([
    ['create-inspector', 'pay-inspector'],
  ]);
  const model = withReforms({ 'open-reef': { changes: [{ path: 'boats.bannedWaters.reef', to: false }] } });
  expect(said(caseGoal(model, 'storm-crew'), {}, model)).toEqual([
    ['end-refusal', 'lower-crew-share', 'open-reef'],
    ['end-refusal', 'lower-crew-share', 'open-waters'],
  ]);
});

test('MEND-2 the first setting that does is given, the default before others', () => {
  const stricter: Goal = {
    paths: ['boats.crewShare'],
    reached: (state) => (state['boats'] as { crewShare: number }).crewShare < 0.25,
  };
  expect(said(stricter)).toEqual([['lower-crew-share:share=0.2']]);
  expect(said(harmGoal(toyModel, 'crews-unheard', 'settled'))).toEqual([['lower-crew-share']]);
  const model = withReforms({
    'change-night': {
      options: { allow: { unit: 'yesNo', default: false } },
      changes: [{ path: 'boats.nightAllowed', to: { option: 'allow' } }],
    },
  });
  const nightly: Goal = {
    paths: ['boats.nightAllowed'],
    reached: (state) => (state['boats'] as { nightAllowed: boolean }).nightAllowed,
  };
  expect(said(nightly, {}, model)).toEqual([['change-night:allow=true'], ['free-boats']]);
});

test('MEND-2 a reform whose default is already law is tried with its other settings', () => {
  const model = withReforms({
    'set-notice': {
      options: { days: { unit: 'days', default: 5, suggestions: [2] } },
      changes: [{ path: 'boats.noticeTerm', to: { option: 'days' } }],
    },
  });
  const shorter: Goal = {
    paths: ['boats.noticeTerm'],
    reached: (state) => Number((state['boats'] as { noticeTerm: number | null }).noticeTerm ?? 9) < 5,
  };
  expect(said(shorter, {}, model)).toEqual([['set-notice:days=2']]);
});

test('MEND-2 a companion may be needed in the setting that the law holds', () => {
  const model = withReforms({
    'set-notice': {
      options: { days: { unit: 'days', default: 2, suggestions: [5] } },
      changes: [{ path: 'boats.noticeTerm', to: { option: 'days' } }],
    },
    'allow-night': { changes: [{ path: 'boats.nightAllowed', to: true }], requires: ['set-notice'] },
    'free-boats': { changes: [{ path: 'boats.permit', to: 'free' }] },
  });
  const asItIs: Goal = {
    paths: ['boats.noticeTerm', 'boats.nightAllowed'],
    reached: (state) => {
      const { noticeTerm, nightAllowed } = state['boats'] as Record<string, unknown>;
      return noticeTerm === 5 && nightAllowed === true;
    },
  };
  expect(said(asItIs, {}, model)).toEqual([['allow-night', 'set-notice:days=5']]);
});

test('MEND-3 a package in conflict or without a companion is no mend', () => {
  const base = { reforms: [{ id: 'raise-crew-share' }], changes: [] };
  expect(said(harmGoal(toyModel, 'crews-unheard', 'settled'), { base })).toEqual([]);
  const custom = { reforms: [], changes: [{ path: 'boats.crewShare', to: 0.9 }] };
  expect(said(harmGoal(toyModel, 'crews-unheard', 'settled'), { base: custom })).toEqual([]);
  const lonely = { reforms: [{ id: 'pay-inspector' }], changes: [] };
  expect(said(harmGoal(toyModel, 'crews-unheard', 'settled'), { base: lonely })).toEqual([
    ['create-inspector', 'lower-crew-share'],
  ]);
});

test('MEND-4 a reform of the base can be given another setting', () => {
  const base = { reforms: [{ id: 'lower-crew-share', options: { share: 0.9 } }], changes: [] };
  expect(said(harmGoal(toyModel, 'crews-unheard', 'settled'), { base })).toEqual([['lower-crew-share']]);
  const [mend] = smallestMends(toyModel, harmGoal(toyModel, 'crews-unheard', 'settled'), { base, asOf });
  expect(mend?.package).toEqual({
    reforms: [{ id: 'lower-crew-share', options: { share: 0.25 } }],
    changes: [],
  });
});

test('MEND-5 a goal that is reached needs nothing', () => {
  expect(said(harmGoal(toyModel, 'boats-unchecked', 'on-paper'))).toEqual([[]]);
  expect(smallestMends(toyModel, harmGoal(toyModel, 'crews-unheard', 'settled'))).toEqual([
    { reforms: [], package: { reforms: [], changes: [] } },
  ]);
});

test('MEND-6 larger mends than asked for are not looked for', () => {
  expect(said(caseGoal(toyModel, 'storm-crew'), { maxSize: 2 })).toEqual([]);
  expect(said(harmGoal(toyModel, 'fines-hidden', 'settled'))).toEqual([]);
});

test('MEND-7 a goal names what it rests on, and can be doubted', () => {
  expect(harmGoal(toyModel, 'waters-closed', 'settled').paths).toEqual(['boats.bannedWaters']);
  expect(caseGoal(toyModel, 'levied-boat').paths).toEqual(['boats.fine']);
  expect(said(harmGoal(toyModel, 'waters-closed', 'settled', new Set(['waters-closed/lagoon'])))).toEqual([
    ['open-waters'],
  ]);
  expect(said(caseGoal(toyModel, 'storm-crew', new Set(['storm-crew/rested'])))).toEqual([]);
  expect(() => caseGoal(toyModel, 'calm-crew')).toThrow('No case calm-crew');
  expect(() => harmGoal(toyModel, 'none', 'settled')).toThrow('No harm none');
});

test('MEND-8 a case of a procedure that seeks to block is mended when it is blocked', () => {
  const [id, procedure] = Object.entries(toyModel.procedures)[0] ?? [];
  const [caseId, documented] = Object.entries(toyModel.cases).find(([, one]) => one.procedure === id) ?? [];
  if (!id || !procedure || !caseId || !documented) throw new Error('The toy model has lost its procedure');
  const goalOf = (sought: 'lawful' | 'blocked') =>
    caseGoal({ ...toyModel, procedures: { [id]: { ...procedure, sought } } }, caseId);
  for (const { date } of toyModel.keyDates) {
    const state = toyModel.law.at(date);
    const { outcome } = replay(caseId, documented, procedure, state);
    expect(goalOf('lawful').reached(state)).toBe(outcome === 'lawful');
    expect(goalOf('blocked').reached(state)).toBe(outcome === 'blocked');
  }
  expect(caseGoal(toyModel, caseId).paths).toEqual(goalOf('blocked').paths);
});
