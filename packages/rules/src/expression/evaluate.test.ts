import { describe, expect, test } from 'vitest';
import { choiceFact, fact, refersTo } from '../fact.ts';
import { formatFinding } from '../format-finding.ts';
import { findingOn, stateWith, truthOn } from '../testing/given.ts';
import { toyLaw, waters } from '../testing/toy-law.ts';
import { admission } from '../testing/toy-model.ts';
import type { Truth } from '../value.ts';
import { compile } from './compile.ts';
import { decisiveFindings, evaluate, findingsWhere, type Reason } from './evaluate.ts';
import { factNamesOf, lawPathsOf, type Node } from './node.ts';
import { all, any, Condition, constant, norms } from './terms.ts';

const { boats, harbour } = toyLaw.ref;
const given = refersTo({
  crew: fact('count'),
  consents: fact('count'),
  sailed: fact('date'),
  water: choiceFact(waters),
  calm: fact('yesNo'),
});
const [yes, no, open] = [harbour.mustAdmit, harbour.inspector, given.calm];
const byTruth = { true: yes, false: no, unknown: open } as const;
const reasonsIn = (
  condition: Condition,
  ...rest: [Parameters<typeof findingOn>[1]?, Parameters<typeof findingOn>[2]?]
) =>
  findingsWhere(findingOn(condition, ...rest), ({ reason }) => reason !== undefined).map(
    ({ reason }) => reason as Reason,
  );

test('EXPR-1 an expression is plain JSON and decides the same when read back', () => {
  const condition = all(given.consents.atLeast(boats.crewShare.times(given.crew)), admission);
  const again = JSON.parse(JSON.stringify(condition)) as Node;
  expect(again).toEqual(condition.node);
  expect(evaluate(again, { state: stateWith() })).toEqual(evaluate(condition.node, { state: stateWith() }));
});

describe('EXPR-2 EXPR-3 EXPR-4 the three-valued tables', () => {
  const names = ['true', 'false', 'unknown'] as const;
  const table: Record<'and' | 'or', Record<string, Record<string, Truth>>> = {
    and: {
      true: { true: true, false: false, unknown: 'unknown' },
      false: { true: false, false: false, unknown: false },
      unknown: { true: 'unknown', false: false, unknown: 'unknown' },
    },
    or: {
      true: { true: true, false: true, unknown: true },
      false: { true: true, false: false, unknown: 'unknown' },
      unknown: { true: true, false: 'unknown', unknown: 'unknown' },
    },
  };
  for (const a of names) {
    for (const b of names) {
      test(`EXPR-2 ${a} and ${b}`, () => expect(truthOn(byTruth[a].and(byTruth[b]))).toBe(table.and[a]?.[b]));
      test(`EXPR-3 ${a} or ${b}`, () => expect(truthOn(byTruth[a].or(byTruth[b]))).toBe(table.or[a]?.[b]));
    }
  }
  test('EXPR-4 not', () => {
    expect(names.map((name) => truthOn(byTruth[name].not()))).toEqual([false, true, 'unknown']);
  });
  test('EXPR-2 EXPR-3 of nothing', () => expect([truthOn(all()), truthOn(any())]).toEqual([true, false]));
});

describe('EXPR-5 comparisons are exact', () => {
  const consent = given.consents.atLeast(boats.crewShare.times(given.crew));
  const majority = given.consents.moreThan(boats.crewShare.times(given.crew));
  test.each<[number, Truth, Truth]>([
    [7 / 18, true, false],
    [0.3888, true, true],
    [0.3889, false, false],
    [1 / 2, false, false],
    [0, true, true],
    [1, false, false],
  ])('EXPR-5 7,000 of 18,000 at a share of %d', (share, atLeast, moreThan) => {
    const facts = { consents: 7000, crew: 18000 };
    expect(truthOn(consent, { 'boats.crewShare': share }, facts)).toBe(atLeast);
    expect(truthOn(majority, { 'boats.crewShare': share }, facts)).toBe(moreThan);
  });

  test('EXPR-5 a sum that cancels is not left to rounding', () => {
    const none = constant(0.1, 'share').plus(0.2).minus(0.3);
    expect(truthOn(none.equals(0))).toBe(true);
    expect(truthOn(none.moreThan(0))).toBe(false);
    expect(truthOn(constant(1, 'count').dividedBy(none).equals(1))).toBe('unknown');
    expect(truthOn(constant(1, 'count').dividedBy(none).isKnown())).toBe(false);
    expect(truthOn(constant(1, 'count').dividedBy(none).inForce())).toBe('unknown');
  });

  test('EXPR-5 numbers beyond what floating point can multiply compare exactly', () => {
    const huge = constant(1e200, 'count').times(constant(1e200, 'count'));
    const tiny = constant(1e-200, 'count').times(constant(1e-200, 'count'));
    expect(truthOn(huge.moreThan(huge.minus(1)))).toBe(true);
    expect(truthOn(tiny.moreThan(0))).toBe(true);
    expect(truthOn(constant(1, 'count').dividedBy(tiny).moreThan(1e300))).toBe(true);
    expect(truthOn(constant(5e-324, 'count').plus(5e-324).moreThan(1e-323))).toBe(true);
  });

  test('EXPR-5 each comparison is itself', () => {
    const two = constant(2, 'days');
    const verdicts = [1, 2, 3].map((than) => [
      truthOn(two.atLeast(than)),
      truthOn(two.moreThan(than)),
      truthOn(two.atMost(than)),
      truthOn(two.lessThan(than)),
      truthOn(two.equals(than)),
    ]);
    expect(verdicts).toEqual([
      [true, true, false, false, false],
      [true, false, true, false, true],
      [false, false, true, true, false],
    ]);
  });
});

test('EXPR-6 a comparison with no norm does not hold, not even with the unknown, and says so', () => {
  const gone = { 'boats.noticeTerm': null };
  for (const condition of [
    boats.noticeTerm.atLeast(0),
    boats.noticeTerm.atMost(9),
    boats.noticeTerm.plus(1).equals(1),
  ]) {
    expect(truthOn(condition, gone)).toBe(false);
    expect(reasonsIn(condition, gone)).toContain('no-norm');
  }
  expect(truthOn(given.crew.atLeast(boats.crewMinimum), { 'boats.crewMinimum': null })).toBe(false);
  expect(truthOn(boats.permit.is('free'), { 'boats.permit': null })).toBe(false);
  expect(findingOn(boats.noticeTerm.plus(1).equals(1), gone).parts[0]?.value).toBeNull();
});

test('EXPR-7 a comparison with something unknown is unknown', () => {
  expect(truthOn(boats.fine.atLeast(0))).toBe('unknown');
  expect(truthOn(boats.fine.plus(5).atLeast(0))).toBe('unknown');
  expect(reasonsIn(boats.fine.plus(5).atLeast(0))).toEqual(['law-unknown']);
});

test('EXPR-8 division by zero is unknown and says so', () => {
  const perHead = given.consents.dividedBy(given.crew).atLeast(0);
  expect(truthOn(perHead, {}, { consents: 1, crew: 0 })).toBe('unknown');
  expect(findingOn(perHead, {}, { consents: 1, crew: 0 }).parts[0]?.reason).toBe('division-by-zero');
  expect(truthOn(perHead, {}, { consents: 1, crew: 2 })).toBe(true);
});

test('EXPR-9 a fact that is not given is unknown and named, whatever objects inherit', () => {
  expect(findingOn(given.calm)).toEqual({
    node: given.calm.node,
    value: 'unknown',
    parts: [],
    reason: 'fact-missing',
  });
  const inherited = new Condition({ op: 'fact', name: 'constructor' });
  expect(truthOn(inherited)).toBe('unknown');
  expect(evaluate(inherited.node, { state: stateWith() }).reason).toBe('fact-missing');
});

test('EXPR-10 a path that the state does not hold counts as no norm', () => {
  for (const path of ['sails', 'boats.sails', 'boats.sails.colour', 'sails.colour']) {
    const condition = new Condition({ op: 'law', path });
    expect(truthOn(condition)).toBe(false);
    expect(findingOn(condition).reason).toBe('no-norm');
  }
});

test('EXPR-11 a repealed yes or no does not hold', () => {
  expect(truthOn(harbour.mustAdmit, { 'harbour.mustAdmit': null })).toBe(false);
  expect(truthOn(harbour.mustAdmit.not(), { 'harbour.mustAdmit': null })).toBe(true);
});

test('EXPR-12 isKnown is never unknown, and asks all members of a set', () => {
  expect([truthOn(boats.fine.isKnown()), truthOn(boats.noticeTerm.isKnown())]).toEqual([false, true]);
  expect(truthOn(boats.noticeTerm.isKnown(), { 'boats.noticeTerm': null })).toBe(true);
  expect(truthOn(boats.bannedWaters.isKnown())).toBe(true);
  expect(truthOn(boats.bannedWaters.isKnown(), { 'boats.bannedWaters.reef': 'unknown' })).toBe(false);
});

test('EXPR-13 inForce is false of the repealed, unknown of the unknown, and asks any member of a set', () => {
  expect([truthOn(boats.fine.inForce()), truthOn(boats.noticeTerm.inForce())]).toEqual(['unknown', true]);
  expect(truthOn(boats.noticeTerm.inForce(), { 'boats.noticeTerm': null })).toBe(false);
  const set = (lagoon: Truth | null, reef: Truth | null, strait: Truth | null) =>
    truthOn(boats.bannedWaters.inForce(), { 'boats.bannedWaters': { lagoon, reef, strait } });
  expect(set(null, null, null)).toBe(false);
  expect(set('unknown', null, null)).toBe('unknown');
  expect(set('unknown', false, null)).toBe(true);
  expect(reasonsIn(boats.bannedWaters.inForce(), { 'boats.bannedWaters': { lagoon: 'unknown' } })).toEqual([
    'law-unknown',
  ]);
});

test('EXPR-14 includes asks for one member', () => {
  const banned = boats.bannedWaters.includes(given.water);
  const on = (water: string, reef: Truth | null = true) =>
    truthOn(banned, { 'boats.bannedWaters.reef': reef }, { water });
  expect([on('reef'), on('strait'), on('ocean'), on('toString')]).toEqual([true, false, false, false]);
  expect([on('reef', 'unknown'), on('strait', 'unknown'), on('reef', null)]).toEqual([
    'unknown',
    false,
    false,
  ]);
  expect(truthOn(banned)).toBe('unknown');
  expect(truthOn(boats.bannedWaters.includes('lagoon'))).toBe(true);
  expect(truthOn(boats.bannedWaters.member('lagoon'))).toBe(true);
  expect(reasonsIn(banned, { 'boats.bannedWaters.reef': null }, { water: 'reef' })).toEqual(['no-norm']);
  expect(reasonsIn(banned, { 'boats.bannedWaters.reef': 'unknown' }, { water: 'reef' })).toEqual([
    'law-unknown',
  ]);
  const byPermit = new Condition({ op: 'includes', set: boats.bannedWaters.node, member: boats.permit.node });
  expect(truthOn(byPermit, { 'boats.permit': null })).toBe(false);
  expect(findingOn(byPermit, { 'boats.permit': null }).reason).toBe('no-norm');
  expect(truthOn(byPermit, { 'boats.bannedWaters': null })).toBe(false);
});

test('EXPR-15 dates compare by calendar and choices by equality', () => {
  const opened = boats.seasonOpens.onOrBefore(given.sailed);
  const sailedAfter = given.sailed.after('2014-04-15');
  const on = (sailed: string) => [truthOn(opened, {}, { sailed }), truthOn(sailedAfter, {}, { sailed })];
  expect(on('2014-04-14')).toEqual([false, false]);
  expect(on('2014-04-15')).toEqual([true, false]);
  expect(on('2014-12-01')).toEqual([true, true]);
  expect([truthOn(boats.permit.is('notice')), truthOn(boats.permit.is('free'))]).toEqual([true, false]);
  expect(truthOn(boats.permit.isOneOf('free', 'notice'))).toBe(true);
});

describe('EXPR-16 EXPR-17 norms that the law does not rank', () => {
  const admitted = (must: Truth | null, may: Truth | null) =>
    truthOn(admission, { 'harbour.mustAdmit': must, 'harbour.mayRefuse': may });
  test('EXPR-16 what those in force agree on', () => {
    expect([admitted(true, false), admitted(false, true)]).toEqual([true, false]);
    expect([admitted(true, null), admitted(null, true), admitted(false, null)]).toEqual([true, false, false]);
  });
  test('EXPR-16 where none is in force the thing is free', () => {
    expect(admitted(null, null)).toBe(true);
    expect(truthOn(norms())).toBe(true);
  });
  test('EXPR-17 a contradiction is unknown and named', () => {
    expect(admitted(true, true)).toBe('unknown');
    expect(findingOn(admission, { 'harbour.mayRefuse': true }).reason).toBe('norms-contradict');
  });
  test('EXPR-17 a norm that may be in force makes the answer unknown only where it would change it', () => {
    const maybe = norms(
      { inForce: harbour.mustAdmit.inForce(), says: harbour.mustAdmit },
      { inForce: given.calm, says: harbour.mayRefuse },
    );
    expect(truthOn(maybe, { 'harbour.mustAdmit': true, 'harbour.mayRefuse': true })).toBe(true);
    expect(truthOn(maybe, { 'harbour.mustAdmit': true, 'harbour.mayRefuse': false })).toBe('unknown');
    expect(truthOn(maybe, { 'harbour.mustAdmit': false, 'harbour.mayRefuse': false })).toBe(false);
    expect(truthOn(maybe, { 'harbour.mustAdmit': null, 'harbour.mayRefuse': false })).toBe('unknown');
    expect(reasonsIn(maybe, { 'harbour.mayRefuse': false })).toEqual(['fact-missing']);
  });
});

test('EXPR-18 the evaluation keeps every part, decided or not, and is plain JSON', () => {
  const finding = findingOn(
    all(no, given.consents.atLeast(boats.crewShare.times(given.crew)), open),
    {},
    { consents: 7, crew: 18 },
  );
  expect(finding.value).toBe(false);
  expect(finding.parts.map(({ value }) => value)).toEqual([false, false, 'unknown']);
  expect(finding.parts[1]?.parts[1]?.parts.map(({ value }) => value)).toEqual([1 / 2, 18]);
  expect(finding.parts[1]?.parts[1]?.value).toBe(9);
  expect(JSON.parse(JSON.stringify(finding))).toEqual(finding);
});

test('EXPR-19 the decisive findings are those that carry the result', () => {
  const decisive = (condition: Condition) => decisiveFindings(findingOn(condition)).map(({ node }) => node);
  expect(decisive(all(yes, no, open))).toEqual([no.node]);
  expect(decisive(all(yes, open))).toEqual([open.node]);
  expect(decisive(any(no, all(yes, yes.or(open))))).toEqual([yes.node, yes.node]);
  expect(decisive(all(yes, any(no, harbour.appeal)))).toEqual([no.node, harbour.appeal.node]);
  expect(decisive(yes.not())).toEqual([yes.not().node]);
  expect(decisive(all(yes, harbour.mayRefuse).not())).toEqual([yes.node, harbour.mayRefuse.node]);
});

describe('EXPR-20 a finding in formal words', () => {
  const said = (condition: Condition, facts = {}) =>
    formatFinding(findingOn(condition, { 'boats.fine': null }, facts));
  test.each<[Condition, Record<string, string | number | boolean>, string]>([
    [
      given.consents.atLeast(boats.crewShare.times(given.crew)),
      { consents: 7, crew: 18 },
      'does not hold: consents 7 >= boats.crewShare 0.5 x crew 18 = 9',
    ],
    [given.crew.moreThan(2), { crew: 18 }, 'crew 18 > 2'],
    [given.crew.lessThan(2), {}, 'cannot be known: crew unknown (fact missing) < 2'],
    [boats.fine.minus(1).atMost(5), {}, 'does not hold: boats.fine none - 1 = none (no norm) <= 5 (no norm)'],
    [boats.permit.is('notice').not(), {}, 'does not hold: not (boats.permit notice = notice)'],
    [boats.bannedWaters.includes('reef'), {}, 'boats.bannedWaters set includes reef'],
    [boats.noticeTerm.isKnown(), {}, 'boats.noticeTerm 5 is known'],
    [boats.noticeTerm.plus(1).inForce(), {}, 'boats.noticeTerm 5 + 1 = 6 is in force'],
    [constant(1, 'count').dividedBy(given.crew).equals(1), { crew: 1 }, '1 / crew 1 = 1 = 1'],
    [
      admission,
      {},
      'cannot be known: norms (norms contradict): harbour.mustAdmit true is in force, harbour.mustAdmit true, harbour.mayRefuse true is in force, not (harbour.mayRefuse true)',
    ],
    [
      any(no, harbour.appeal),
      {},
      'does not hold: harbour.inspector false; does not hold: harbour.appeal false',
    ],
    [all(yes, no).not(), {}, 'not ((harbour.mustAdmit true) and (harbour.inspector false))'],
    [any(no, yes).not(), {}, 'does not hold: not ((harbour.inspector false) or (harbour.mustAdmit true))'],
  ])('EXPR-20 %#', (condition, facts, words) => expect(said(condition, facts)).toBe(words));
});

test('EXPR-22 the compiled path reads paths of any depth, and no facts at all', () => {
  expect(compile(toyLaw.ref.treaties.sea.ratified.node)(stateWith())).toBe(false);
  expect(compile(boats.bannedWaters.member('reef').node)(stateWith())).toBe(true);
  expect(compile(given.calm.node)(stateWith())).toBe('unknown');
  expect(compile({ op: 'value', value: true, unit: 'yesNo' })(stateWith())).toBe(true);
});

test('EXPR-23 an expression names the paths and facts it reads, each once and sorted', () => {
  const condition = all(
    given.consents.atLeast(boats.crewShare.times(given.crew)),
    boats.bannedWaters.includes(given.water).not(),
    given.crew.atLeast(boats.crewMinimum),
    admission,
  );
  expect(lawPathsOf(condition.node)).toEqual([
    'boats.bannedWaters',
    'boats.crewMinimum',
    'boats.crewShare',
    'harbour.mayRefuse',
    'harbour.mustAdmit',
  ]);
  expect(factNamesOf(condition.node)).toEqual(['consents', 'crew', 'water']);
});
