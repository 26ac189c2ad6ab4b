import { describe, expect, test } from 'vitest';
import { compileCase } from './compile-model.ts';
import { fact, refersTo } from './fact.ts';
import { withValues } from './law.ts';
import { type DocumentedCase, type Procedure, step } from './procedure.ts';
import { believedFacts, dayOfEvent, replay } from './replay.ts';
import { factsOf, stateWith } from './testing/given.ts';
import { toyLaw } from './testing/toy-law.ts';
import { concluded, toyModel } from './testing/toy-model.ts';
import type { Value } from './value.ts';

const { boats, harbour } = toyLaw.ref;
const sailing = toyModel.procedures['sailing'] as Procedure;
const caseOf = (id: string) => toyModel.cases[id] as DocumentedCase;
const replayed = (id: string, values: Record<string, Value> = {}, without: string[] = []) =>
  replay(id, caseOf(id), sailing, stateWith(values), new Set(without));

const given = refersTo({ crew: fact('count'), waited: fact('days'), calm: fact('yesNo') });
const decide = (
  steps: Procedure['steps'],
  facts: DocumentedCase['facts'],
  stoppedAt: string | undefined,
  values: Record<string, Value> = {},
) =>
  replay(
    'c',
    { ...caseOf('storm-crew'), facts, ...(stoppedAt === undefined ? {} : { stoppedAt }) },
    { theme: 'crew', facts: {}, steps },
    stateWith(values),
  );

test('REPLAY-1 every step is tested and every one that blocks is reported', () => {
  const { outcome, blocking, steps, unknown } = replayed('storm-crew');
  expect(steps.map(({ id, holds }) => [id, holds])).toEqual([
    ['manned', true],
    ['consent', false],
    ['inspection', true],
    ['notice', true],
    ['rest', true],
    ['admission', 'unknown'],
    ['water', false],
    ['season', true],
  ]);
  expect([outcome, blocking, unknown]).toEqual(['blocked', ['consent', 'water'], ['admission']]);
});

test('REPLAY-2 a failed step blocks, an unknown one leaves it open, else the case is lawful', () => {
  const mended = { 'boats.crewShare': 1 / 3, 'boats.bannedWaters.reef': false };
  expect(replayed('storm-crew', mended).outcome).toBe('undetermined');
  expect(replayed('storm-crew', { ...mended, 'harbour.mayRefuse': null }).outcome).toBe('lawful');
  expect(replayed('storm-crew', { 'harbour.mayRefuse': null }).outcome).toBe('blocked');
});

test('REPLAY-3 facts on which an unknown step turns are listed, each once and sorted', () => {
  const steps = {
    one: step(
      'law',
      given.waited.atLeast(given.crew.times(boats.crewShare).dividedBy(given.crew).times(boats.noticeTerm)),
    ),
    two: step('law', given.calm),
    decided: step('law', harbour.mustAdmit.or(given.calm)),
  };
  expect(decide(steps, {}, undefined).missingFacts).toEqual(['calm', 'crew', 'waited']);
  expect(decide(steps, factsOf({ calm: true, crew: 1 }), undefined).missingFacts).toEqual(['waited']);
  expect(decide({ decided: steps.decided }, {}, undefined).missingFacts).toEqual([]);
});

describe('REPLAY-4 steps that were never reached', () => {
  test("REPLAY-4 the workers' own, unknown for want of facts, are assumed", () => {
    const { steps, outcome, missingFacts } = replayed('small-crew', {
      'boats.crewShare': 1 / 3,
      'harbour.mayRefuse': null,
    });
    expect(steps.filter(({ assumed }) => assumed).map(({ id, holds }) => [id, holds])).toEqual([
      ['notice', true],
      ['rest', true],
    ]);
    expect([outcome, missingFacts]).toEqual(['lawful', []]);
    expect(steps[4]?.finding.value).toBe('unknown');
  });
  test('REPLAY-4 doubt about law in a part that is decided anyway does not count', () => {
    const decidedAnyway = harbour.mustAdmit.or(boats.fine.atLeast(1));
    const { steps } = decide(
      { stop: step('law', harbour.mustAdmit), own: step('workers', decidedAnyway.and(given.calm)) },
      {},
      'stop',
    );
    expect(steps[1]?.assumed).toBe(true);
  });
});

describe('REPLAY-5 a step is never assumed', () => {
  const assumed = (...given: Parameters<typeof decide>) => decide(...given).steps.map((one) => one.assumed);
  const own = step('workers', given.calm);
  test('REPLAY-5 at or before the stop, or where nothing stopped', () => {
    expect(assumed({ first: own, stop: own, last: own }, {}, 'stop')).toEqual([false, false, true]);
    expect(assumed({ first: own, last: own }, {}, undefined)).toEqual([false, false]);
  });
  test('REPLAY-5 of another actor', () => {
    const calm = given.calm;
    const steps = { stop: own, a: step('authority', calm), b: step('employer', calm), c: step('law', calm) };
    expect(assumed(steps, {}, 'stop')).toEqual([false, false, false, false]);
  });
  test('REPLAY-5 where law is unknown', () => {
    const steps = {
      stop: own,
      both: step('workers', given.calm.and(boats.fine.atLeast(1))),
      law: step('workers', boats.fine.atLeast(1)),
    };
    expect(assumed(steps, {}, 'stop')).toEqual([false, false, false]);
  });
  test('REPLAY-5 where known facts fail or take it', () => {
    expect(decide({ stop: own, last: own }, factsOf({ calm: false }), 'stop').blocking).toEqual([
      'stop',
      'last',
    ]);
    expect(assumed({ stop: own, last: own }, factsOf({ calm: true }), 'stop')).toEqual([false, false]);
  });
});

test('REPLAY-6 a concluded fact can be doubted, a fact from a source cannot', () => {
  const mended = { 'boats.crewShare': 1 / 3, 'boats.bannedWaters.reef': false, 'harbour.mayRefuse': null };
  const doubted = replayed('storm-crew', mended, [
    'storm-crew/rested',
    'storm-crew/crew',
    'small-crew/rested',
  ]);
  expect([doubted.outcome, doubted.unknown, doubted.missingFacts]).toEqual([
    'undetermined',
    ['rest'],
    ['rested'],
  ]);
  expect(
    Object.keys(
      believedFacts('c', { ...caseOf('storm-crew'), facts: { a: concluded(1) } }, new Set(['c/a'])),
    ),
  ).toEqual([]);
});

test('REPLAY-7 a compiled case has the outcome of the replayed one', () => {
  for (const share of [0, 1 / 3, 7 / 18, 1 / 2, 'unknown', null] as const) {
    for (const mayRefuse of [true, null, 'unknown'] as const) {
      const state = withValues(stateWith({ 'boats.bannedWaters.reef': false }), [
        { path: 'boats.crewShare', to: share },
        { path: 'harbour.mayRefuse', to: mayRefuse },
      ]);
      for (const id of ['storm-crew', 'small-crew']) {
        expect(compileCase(id, caseOf(id), sailing)(state)).toBe(
          replay(id, caseOf(id), sailing, state).outcome,
        );
      }
    }
  }
});

test('REPLAY-8 the law of an event is that of the day it began, of a vague date the last day', () => {
  const horizon = { from: '2011-10-01', to: '2026-11-22' };
  const days = ['2014', '2012-02', '2015-06-26', '2009'].map((from) => dayOfEvent({ from }, horizon));
  expect(days).toEqual(['2014-12-31', '2012-02-29', '2015-06-26', '2011-10-01']);
});
