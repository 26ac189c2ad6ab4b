import { describe, expect, test } from 'vitest';
import type { Condition } from './expression/terms.ts';
import { constant } from './expression/terms.ts';
import { fact, refersTo } from './fact.ts';
import { type DocumentedCase, type Procedure, step } from './procedure.ts';
import { sweep } from './sweep.ts';
import { factsOf, stateWith } from './testing/given.ts';
import { toyLaw } from './testing/toy-law.ts';
import { toyModel } from './testing/toy-model.ts';

const { boats } = toyLaw.ref;
const storm = toyModel.cases['storm-crew'] as DocumentedCase;
const given = refersTo({ crew: fact('count'), consents: fact('count') });
const whole = { min: 0, max: 1 };

/** The stretches on which one condition holds, as text: `[0, 0.5)` or `(0.5, 1]`. */
const swept = (
  holds: Condition,
  parameter = 'boats.crewShare',
  range = whole,
  facts = { crew: 18000, consents: 7000 },
) => {
  const procedure: Procedure = { theme: 'crew', facts: {}, steps: { only: step('law', holds) } };
  const { breakPoints, intervals } = sweep(
    'c',
    { ...storm, facts: factsOf(facts) },
    procedure,
    stateWith(),
    parameter,
    range,
  );
  return {
    breakPoints,
    intervals: intervals.map(
      ({ from, to, fromClosed, toClosed, steps }) =>
        `${fromClosed ? '[' : '('}${from}, ${to}${toClosed ? ']' : ')'} ${steps['only']}`,
    ),
  };
};

test('SWEEP-1 intervals cover the range, and neighbours differ', () => {
  const { intervals, breakPoints, parameter } = sweep(
    'storm-crew',
    storm,
    toyModel.procedures['sailing'] as Procedure,
    stateWith({ 'boats.bannedWaters.reef': false, 'harbour.mayRefuse': null }),
    'boats.crewShare',
    whole,
  );
  expect(parameter).toBe('boats.crewShare');
  expect(breakPoints).toEqual([7 / 18]);
  expect(
    intervals.map(({ from, to, fromClosed, toClosed, outcome }) => [from, to, fromClosed, toClosed, outcome]),
  ).toEqual([
    [0, 7 / 18, true, true, 'lawful'],
    [7 / 18, 1, false, true, 'blocked'],
  ]);
  expect(intervals[1]?.steps['consent']).toBe(false);
});

describe('SWEEP-3 break points are solved for', () => {
  const needed = boats.crewShare.times(given.crew);
  test('SWEEP-3 where at least is asked, the break point still holds', () => {
    expect(swept(given.consents.atLeast(needed))).toEqual({
      breakPoints: [7 / 18],
      intervals: [`[0, ${7 / 18}] true`, `(${7 / 18}, 1] false`],
    });
  });
  test('SWEEP-3 where more is asked, it does not', () => {
    expect(swept(given.consents.moreThan(needed))).toEqual({
      breakPoints: [7 / 18],
      intervals: [`[0, ${7 / 18}) true`, `[${7 / 18}, 1] false`],
    });
  });
  test('SWEEP-3 where equality is asked, it alone does', () => {
    expect(swept(given.consents.equals(needed)).intervals).toEqual([
      `[0, ${7 / 18}) false`,
      `[${7 / 18}, ${7 / 18}] true`,
      `(${7 / 18}, 1] false`,
    ]);
  });
  test('SWEEP-3 sums, constants and both sides are solved', () => {
    expect(
      swept(boats.crewShare.plus(0.2).atMost(boats.crewShare.plus(boats.crewShare).minus(0.1))).breakPoints,
    ).toEqual([0.3]);
    expect(swept(boats.crewShare.times(given.crew).plus(1).atLeast(9001)).breakPoints).toEqual([0.5]);
    expect(swept(boats.crewShare.dividedBy(given.crew).times(given.crew).atLeast(0.1)).breakPoints).toEqual([
      0.1,
    ]);
  });
  test('SWEEP-3 a break point at an end of the range', () => {
    expect(swept(boats.crewShare.moreThan(0)).intervals).toEqual(['[0, 0] false', '(0, 1] true']);
    expect(swept(boats.crewShare.lessThan(1)).intervals).toEqual(['[0, 1) true', '[1, 1] false']);
    expect(swept(boats.crewShare.moreThan(0), undefined, { min: 0.5, max: 0.5 }).intervals).toEqual([
      '[0.5, 0.5] true',
    ]);
  });
});

describe('SWEEP-4 parameters that are not alone', () => {
  test('SWEEP-4 in a divisor, with the place where it vanishes', () => {
    expect(swept(constant(1, 'count').dividedBy(boats.crewShare).atLeast(3)).intervals).toEqual([
      '[0, 0] unknown',
      `(0, ${1 / 3}] true`,
      `(${1 / 3}, 1] false`,
    ]);
    const apart = constant(1, 'share').dividedBy(boats.crewShare.minus(0.25));
    expect(swept(apart.isKnown()).intervals).toEqual([
      '[0, 0.25) true',
      '[0.25, 0.25] false',
      '(0.25, 1] true',
    ]);
  });
  test('SWEEP-4 multiplied with itself, at a point that a number stands for', () => {
    expect(swept(boats.crewShare.times(boats.crewShare).atLeast(0.25)).intervals).toEqual([
      '[0, 0.5) false',
      '[0.5, 1] true',
    ]);
    const parabola = boats.crewShare.times(constant(1, 'share').minus(boats.crewShare));
    expect(swept(parabola.atLeast(0.25)).intervals).toEqual([
      '[0, 0.5) false',
      '[0.5, 0.5] true',
      '(0.5, 1] false',
    ]);
    expect(swept(parabola.atLeast(0.16)).intervals).toEqual([
      '[0, 0.2) false',
      '[0.2, 0.8] true',
      '(0.8, 1] false',
    ]);
  });
  test('SWEEP-4 multiplied with itself, at a point that none stands for', () => {
    const { breakPoints } = swept(boats.crewShare.times(boats.crewShare).atLeast(0.5));
    expect(breakPoints).toHaveLength(1);
    expect(breakPoints[0]).toBeCloseTo(Math.SQRT1_2, 15);
  });
});

test('SWEEP-5 a parameter on which nothing turns gives one interval', () => {
  expect(swept(given.consents.atLeast(3))).toEqual({ breakPoints: [], intervals: ['[0, 1] true'] });
  expect(swept(boats.crewShare.atLeast(boats.crewShare)).breakPoints).toEqual([]);
  expect(swept(boats.crewShare.atLeast(boats.fine.dividedBy(boats.fine))).intervals).toEqual([
    '[0, 1] unknown',
  ]);
  expect(swept(boats.crewShare.plus(0.5).atLeast(0.2)).intervals).toEqual(['[0, 1] true']);
});
