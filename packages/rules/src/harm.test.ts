import { describe, expect, test } from 'vitest';
import { compileHarm } from './compile-model.ts';
import { inferred, sourced } from './condition.ts';
import { type Harm, judgeHarm, rankOf, type Status, statusFrom, type Tier } from './harm.ts';
import { judgeObligation } from './obligation.ts';
import { stateWith } from './testing/given.ts';
import { toyLaw } from './testing/toy-law.ts';
import { toyModel } from './testing/toy-model.ts';
import type { Truth } from './value.ts';

const { boats, harbour } = toyLaw.ref;
const place = { source: 'fleet-report', at: 'p. 1' };
const harmOf = (tiers: Harm['tiers']): Harm => ({
  theme: 'crew',
  tiers,
  evidence: { seen: { at: place } },
  years: [2010, 2011],
});
const judge = (harm: Harm, values = {}, without: string[] = []) =>
  judgeHarm('h', harm, stateWith(values), new Set(without));

const three = harmOf({
  rule: { rule: sourced(harbour.mustAdmit, place) },
  enforcement: { inspector: sourced(harbour.inspector, place), paid: inferred(harbour.inspectorPaid) },
  remedy: { appeal: sourced(harbour.appeal, place) },
});
const held = (rule: Truth, inspector: Truth, paid: Truth, appeal: Truth) => ({
  'harbour.mustAdmit': rule,
  'harbour.inspector': inspector,
  'harbour.inspectorPaid': paid,
  'harbour.appeal': appeal,
});

test('HARM-1 a tier holds where all its conditions do', () => {
  expect(judge(three, held(true, true, false, true)).tiers).toEqual({
    rule: true,
    enforcement: false,
    remedy: true,
  });
  expect(judge(three, held(true, true, 'unknown', true)).tiers.enforcement).toBe('unknown');
  expect(judge(three, held(true, false, 'unknown', true)).tiers.enforcement).toBe(false);
});

describe('HARM-2 the status is the furthest step without a gap', () => {
  test.each<[Truth, Truth, Truth, Status]>([
    [false, true, true, 'open'],
    [false, false, false, 'open'],
    [true, false, false, 'on-paper'],
    [true, false, true, 'on-paper'],
    [true, true, false, 'enforceable'],
    [true, true, true, 'settled'],
  ])('HARM-2 rule %s, enforcement %s, remedy %s: %s', (rule, enforcement, remedy, status) => {
    expect(judge(three, held(rule, enforcement, true, remedy)).status).toBe(status);
  });
});

test('HARM-3 a tier that is not asked never stands in the way', () => {
  const status = (rule: Truth, enforcement: Truth | null, remedy: Truth | null) =>
    statusFrom({ rule, enforcement, remedy }, false);
  expect([status(true, null, null), status(false, null, null)]).toEqual(['settled', 'open']);
  expect([status(true, true, null), status(true, false, null)]).toEqual(['settled', 'on-paper']);
  expect([status(true, null, true), status(true, null, false)]).toEqual(['settled', 'on-paper']);
});

describe('HARM-4 unknown law leaves a range', () => {
  test.each<[[Truth, Truth, Truth], Status, string, string]>([
    [['unknown', true, true], 'undetermined', 'open', 'settled'],
    [['unknown', false, true], 'undetermined', 'open', 'on-paper'],
    [[true, 'unknown', false], 'undetermined', 'on-paper', 'enforceable'],
    [[true, true, 'unknown'], 'undetermined', 'enforceable', 'settled'],
    [[true, false, 'unknown'], 'on-paper', 'on-paper', 'on-paper'],
    [[false, 'unknown', 'unknown'], 'open', 'open', 'open'],
  ])('HARM-4 %j', ([rule, enforcement, remedy], status, lowest, highest) => {
    const judged = judge(three, held(rule, enforcement, true, remedy));
    expect([judged.status, ...judged.range]).toEqual([status, lowest, highest]);
  });
});

test('HARM-5 a condition switched off counts for nothing, and says so', () => {
  const judged = judge(three, held(true, true, false, true), ['h/paid']);
  expect(judged.status).toBe('settled');
  expect(judged.conditions.map(({ id, holds, off }) => [id, holds, off])).toEqual([
    ['h/rule', true, false],
    ['h/inspector', true, false],
    ['h/paid', false, true],
    ['h/appeal', true, false],
  ]);
  const bare = judge(three, held(true, false, false, true), ['h/inspector', 'h/paid']);
  expect([bare.tiers.enforcement, bare.status]).toEqual([null, 'settled']);
  expect(judge(three, held(true, true, false, true), ['other/paid']).status).toBe('on-paper');
});

test('HARM-6 a rule with every condition switched off is unknown', () => {
  const judged = judge(three, held(true, true, true, true), ['h/rule']);
  expect([judged.tiers.rule, judged.status]).toEqual(['unknown', 'undetermined']);
  expect(judge(harmOf({ rule: {} })).tiers.rule).toBe('unknown');
  expect(compileHarm(harmOf({ rule: {} }))(stateWith())).toBe('undetermined');
});

test('HARM-7 a compiled harm has the status of the judged one', () => {
  for (const asOf of ['2003-06-01', '2010-06-01', '2014-05-20', '2018-06-15', '2020-12-31']) {
    const state = toyLaw.at(asOf);
    for (const [id, harm] of Object.entries(toyModel.harms)) {
      expect(compileHarm(harm)(state), `${id} on ${asOf}`).toBe(judgeHarm(id, harm, state).status);
    }
  }
});

test('HARM-8 each judged condition keeps basis, tier and finding; the undetermined rank at their lowest', () => {
  const judged = judge(three, held(true, true, 'unknown', true));
  expect(judged.conditions.map(({ tier, basis }) => [tier, basis.kind])).toEqual<[Tier, string][]>([
    ['rule', 'source'],
    ['enforcement', 'source'],
    ['enforcement', 'inference'],
    ['remedy', 'source'],
  ]);
  expect(judged.conditions[2]?.finding.reason).toBe('law-unknown');
  expect([judged.status, rankOf(judged)]).toEqual(['undetermined', 1]);
  expect(rankOf({ range: ['settled', 'settled'] })).toBe(3);
});

describe('OBL obligations', () => {
  const obligation = {
    theme: 'harbour',
    treaty: 'sea-convention',
    article: '4',
    binds: toyLaw.ref.treaties.sea.ratified.node,
    conditions: { inspector: sourced(harbour.inspector, place), fine: inferred(boats.fine.atMost(5)) },
    supervision: [],
  };
  const judged = (values = {}, without: string[] = []) =>
    judgeObligation('o', obligation, stateWith(values), new Set(without));

  test('OBL-1 met, unmet or undetermined by its conditions', () => {
    expect(judged().status).toBe('unmet');
    expect(judged({ 'harbour.inspector': true }).status).toBe('undetermined');
    expect(judged({ 'harbour.inspector': true, 'boats.fine': 5 }).status).toBe('met');
    expect(judged().conditions.map(({ id }) => id)).toEqual(['o/inspector', 'o/fine']);
  });

  test('OBL-2 ratifying makes it bind and meets nothing', () => {
    expect([judged().binds, judged().status]).toEqual([false, 'unmet']);
    const ratified = judged({ 'treaties.sea.ratified': true });
    expect([ratified.binds, ratified.status]).toEqual([true, 'unmet']);
    expect(judged({ 'treaties.sea.ratified': 'unknown' }).binds).toBe('unknown');
    expect(judged({ 'treaties.sea.ratified': null }).binds).toBe(false);
  });

  test('OBL-3 with no condition left it is undetermined', () => {
    expect(judged({ 'harbour.inspector': true }, ['o/fine']).status).toBe('met');
    expect(judged({}, ['o/fine', 'o/inspector']).status).toBe('undetermined');
  });
});
