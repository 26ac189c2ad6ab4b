import { expect, test } from 'vitest';
import { conditionIds } from './condition-ids.ts';
import { evaluatePackage, procedureOf, summariseEvaluation } from './evaluate-package.ts';
import { emptyPackage } from './package.ts';
import { toyModel } from './testing/toy-model.ts';

const chosen = {
  reforms: ['create-inspector', 'pay-inspector', 'lower-crew-share', 'ratify-sea-convention'].map((id) => ({
    id,
  })),
  changes: [{ path: 'boats.bannedWaters.reef', to: false }],
};

test('EVAL-1 harms, obligations and cases are judged before and after', () => {
  const { harms, obligations, cases, asOf } = evaluatePackage(toyModel, chosen, '2014-05-20');
  expect(asOf).toBe('2014-05-20');
  expect(harms.map(({ id, before, after }) => [id, before.status, after.status])).toEqual([
    ['crews-unheard', 'open', 'settled'],
    ['boats-unchecked', 'on-paper', 'settled'],
    ['rest-denied', 'open', 'open'],
    ['waters-closed', 'open', 'open'],
    ['fines-hidden', 'undetermined', 'undetermined'],
  ]);
  expect(
    obligations.map(({ before, after }) => [before.status, before.binds, after.status, after.binds]),
  ).toEqual([['unmet', false, 'undetermined', true]]);
  expect(
    cases.map(({ before, after }) => [before.outcome, before.blocking, after.outcome, after.blocking]),
  ).toEqual([
    ['blocked', ['consent', 'water'], 'undetermined', []],
    ['blocked', ['consent'], 'undetermined', []],
    ['undetermined', [], 'undetermined', []],
  ]);
});

test('EVAL-1 the latest date is taken where none is given, and what is the same is the same object', () => {
  const { asOf, harms, state, baseline } = evaluatePackage(toyModel, emptyPackage);
  expect(asOf).toBe('2020-12-31');
  expect(state).toBe(baseline);
  expect(harms.every(({ before, after }) => before === after)).toBe(true);
});

test('EVAL-1 conditions are switched off before and after alike', () => {
  const without = new Set(['boats-unchecked/paid', 'boats-unchecked/inspector']);
  const [, unchecked] = evaluatePackage(toyModel, emptyPackage, '2014-05-20', without).harms;
  expect([unchecked?.before.status, unchecked?.after.status]).toEqual(['settled', 'settled']);
});

test('EVAL-2 the summary is one plain JSON document', () => {
  const summary = summariseEvaluation(evaluatePackage(toyModel, chosen, '2014-05-20'), toyModel);
  expect(JSON.parse(JSON.stringify(summary))).toEqual(summary);
  expect(summary.changes[0]).toEqual({
    path: 'boats.bannedWaters.reef',
    before: true,
    after: false,
    unit: 'yesNo',
    article: 'fishing-act 9',
    reform: 'custom',
  });
  expect(summary.harms[1]).toEqual({
    id: 'boats-unchecked',
    theme: 'harbour',
    before: 'on-paper',
    after: 'settled',
    tiers: { rule: true, enforcement: true, remedy: null },
  });
  expect(summary.obligations).toEqual([
    {
      id: 'sea-4',
      treaty: 'sea-convention',
      article: '4',
      binds: true,
      before: 'unmet',
      after: 'undetermined',
    },
  ]);
  expect(summary.cases[0]).toEqual({
    id: 'storm-crew',
    before: 'blocked',
    after: 'undetermined',
    blocking: [],
  });
  expect([summary.conflicts, summary.missing, summary.alreadyLaw]).toEqual([[], [], []]);
});

test('EVAL-2 a whole evaluation can be written as JSON', () => {
  const evaluation = evaluatePackage(toyModel, chosen, '2014-05-20');
  expect(JSON.parse(JSON.stringify(evaluation))).toEqual(evaluation);
});

test('EVAL-3 what can be switched off has an id', () => {
  expect(conditionIds(toyModel)).toEqual([
    'crews-unheard/a-third',
    'boats-unchecked/short-term',
    'boats-unchecked/inspector',
    'boats-unchecked/paid',
    'rest-denied/hours',
    'rest-denied/inspector',
    'rest-denied/appeal',
    'rest-denied/fine',
    'waters-closed/lagoon',
    'waters-closed/reef',
    'fines-hidden/modest',
    'fines-hidden/appeal',
    'sea-4/inspector',
    'sea-4/admission',
    'storm-crew/rested',
  ]);
});

test('MODEL-6 a case without its procedure is a mistake of the programmer', () => {
  const lost = { ...Object.values(toyModel.cases)[0], procedure: 'flying' } as never;
  expect(() => procedureOf(toyModel, lost)).toThrow('No procedure flying');
});
