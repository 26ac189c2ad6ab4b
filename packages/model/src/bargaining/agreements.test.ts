import { applyPackage, judgeHarm, type Package, procedureOf, type Replay, replay } from '@tarazy/rules';
import { describe, expect, it } from 'vitest';
import { model } from '../model.ts';

const today = model.horizon.to;
const own = ['bargaining', 'disputes'];
const ofOwn = <T extends { readonly theme: string }>(entries: Readonly<Record<string, T>>) =>
  Object.entries(entries).filter(([, { theme }]) => own.includes(theme));

function packageOf(...ids: readonly string[]): Package {
  return { reforms: ids.map((id) => ({ id })), changes: [] };
}

/** A case under the law of a date, with reforms where any are named. */
function decided(id: string, asOf: string, ...reforms: readonly string[]): Replay {
  const documented = model.cases[id];
  if (!documented) throw new Error(id);
  const { state } = applyPackage(model.law, model.reforms, packageOf(...reforms), asOf);
  return replay(id, documented, procedureOf(model, documented), state);
}

const stepsOf = (one: Replay) => Object.fromEntries(one.steps.map(({ id, holds }) => [id, holds]));

describe('the documented events come out of the replay as they happened', () => {
  it('a settlement signed outside conciliation did not hold', () => {
    const one = decided('evrotech-outside-2012', '2012-10-16');
    expect(one.outcome).toBe('blocked');
    expect(one.blocking).toEqual(['binding']);
  });

  it('the employer could end the agreement alone', () => {
    expect(decided('steelworks-agreement-2014', '2014-02-20').outcome).toBe('lawful');
  });

  it('a pay system came in over the objection of the main union', () => {
    expect(decided('oil-construction-pay-2013', '2013-09-30').outcome).toBe('lawful');
  });

  it.each([
    ['steelworks-cut-february-2015', '2015-02-10'],
    ['steelworks-cut-july-2015', '2015-08-14'],
  ])('%s was withdrawn on the order of the inspectorate, and on nothing else that is known', (id, asOf) => {
    const one = decided(id, asOf);
    expect(one.outcome).toBe('blocked');
    expect(one.blocking).toEqual(['order']);
    expect(one.unknown).toEqual(['ground', 'notice']);
  });

  it('the unions waited for talks, and nobody was fined', () => {
    for (const id of ['refinery-joining-2012', 'evrotech-talks-2012']) {
      expect(decided(id, '2012-06-01').blocking).toEqual(['penalty']);
    }
  });

  it('the points left open stayed open, the union without a seat stayed out, the second union’s agreement stood', () => {
    expect(decided('refinery-protocol-2013', '2013-08-31').blocking).toEqual(['deciders']);
    expect(decided('company-a-recognition-2012', '2012-09-30').blocking).toEqual(['seat', 'penalty']);
    expect(decided('evrotech-second-union-2012', '2012-12-31').outcome).toBe('lawful');
  });

  it('the shift of thirty days was lawful, as the employer wrote', () => {
    expect(decided('gas-field-shifts-2015', '2015-05-31').outcome).toBe('lawful');
  });
});

describe('what later amendments did to the documented cases', () => {
  it('the Code of 2015: an agreement can no longer be ended by one side, and evading talks is fined', () => {
    expect(decided('steelworks-agreement-2014', '2015-12-31').outcome).toBe('lawful');
    expect(decided('steelworks-agreement-2014', '2016-01-01').blocking).toEqual(['ground']);
    for (const id of ['refinery-joining-2012', 'evrotech-talks-2012', 'company-a-recognition-2012']) {
      expect(stepsOf(decided(id, '2015-12-31'))['penalty'], id).toBe(false);
      expect(stepsOf(decided(id, '2016-01-01'))['penalty'], id).toBe(true);
    }
  });

  it('the Code of 2015: a deadline for those who propose talks', () => {
    expect(stepsOf(decided('evrotech-talks-2012', '2015-12-31'))['deadline']).toBe('unknown');
    expect(stepsOf(decided('evrotech-talks-2012', '2016-01-01'))['deadline']).toBe(true);
  });

  it('2020: a way on for those who wait, a seat for the union, notice of fifteen days', () => {
    expect(stepsOf(decided('evrotech-talks-2012', '2020-05-15'))).toMatchObject({ road: 'unknown' });
    expect(decided('evrotech-talks-2012', '2020-05-16').outcome).toBe('lawful');
    expect(decided('company-a-recognition-2012', '2020-05-15').blocking).toEqual(['seat']);
    expect(decided('company-a-recognition-2012', '2020-05-16').outcome).toBe('lawful');
    expect(decided('steelworks-cut-july-2015', '2020-05-15').blocking).toEqual(['order']);
    expect(decided('steelworks-cut-july-2015', '2020-05-16').blocking).toEqual(['notice', 'order']);
    expect(stepsOf(decided('refinery-protocol-2013', '2020-05-15'))['road']).toBe('unknown');
    expect(stepsOf(decided('refinery-protocol-2013', '2020-05-16'))['road']).toBe(true);
  });

  it('2020 gave force to what a commission agrees, and left the settlement of 2012 without any', () => {
    const inCommission = decided('evrotech-settlement-2012', '2020-05-16');
    expect(inCommission.outcome).toBe('lawful');
    expect(decided('evrotech-outside-2012', '2020-05-16').blocking).toEqual(['binding']);
  });

  it('a request to join an agreement has no deadline to this day', () => {
    for (const asOf of ['2018-06-01', '2020-06-01', '2023-05-01', today]) {
      expect(decided('refinery-joining-2012', asOf).blocking).toContain('deadline');
    }
  });

  it('2023 changed the outcome of none of them', () => {
    for (const [id] of ofOwn(model.cases)) {
      expect(decided(id, '2023-06-01').outcome, id).toBe(decided(id, '2023-03-31').outcome);
    }
  });

  it('pay may be changed past a union, and a shift of thirty days agreed, from 2012 to today', () => {
    for (const { date } of model.keyDates) {
      expect(decided('oil-construction-pay-2013', date).outcome, date).toBe('lawful');
      expect(decided('gas-field-shifts-2015', date).outcome, date).toBe('lawful');
    }
  });
});

describe('a reform flips the steps it is about, and no others', () => {
  const flipped: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
    'deadline-for-joining': { 'refinery-joining-2012': ['deadline'] },
    'good-faith-duty': { 'refinery-protocol-2013': ['deciders'] },
    'bar-dominated-unions': { 'evrotech-second-union-2012': ['partner'] },
    'negotiate-pay': {
      'steelworks-cut-february-2015': ['ground'],
      'steelworks-cut-july-2015': ['ground'],
    },
    'cap-rotation': { 'gas-field-shifts-2015': ['length'] },
    'bind-outside-settlements': { 'evrotech-outside-2012': ['binding'] },
  };

  it.each(ofOwn(model.reforms).map(([id]) => id))('%s', (reform) => {
    const moved = Object.fromEntries(
      ofOwn(model.cases).flatMap(([id]) => {
        const before = stepsOf(decided(id, today));
        const after = stepsOf(decided(id, today, reform));
        const steps = Object.keys(before).filter((step) => before[step] !== after[step]);
        return steps.length === 0 ? [] : [[id, steps]];
      }),
    );
    expect(moved).toEqual(flipped[reform] ?? {});
  });

  it('a second union is kept out of pay only by two reforms together', () => {
    expect(decided('oil-construction-pay-2013', today, 'negotiate-pay').outcome).toBe('lawful');
    expect(decided('oil-construction-pay-2013', today, 'bar-dominated-unions').outcome).toBe('lawful');
    const both = decided('oil-construction-pay-2013', today, 'negotiate-pay', 'bar-dominated-unions');
    expect(both.blocking).toEqual(['consent']);
  });

  it('notice in working days would have stopped the cut of July 2015 as calendar days would', () => {
    expect(decided('steelworks-cut-july-2015', today, 'notice-in-working-days').blocking).toEqual([
      'notice',
      'order',
    ]);
  });
});

describe('the harms', () => {
  const statusOf = (id: string, asOf: string, ...reforms: readonly string[]) => {
    const harm = model.harms[id];
    if (!harm) throw new Error(id);
    const { state } = applyPackage(model.law, model.reforms, packageOf(...reforms), asOf);
    return judgeHarm(id, harm, state).status;
  };

  it('stand today as the law provides', () => {
    expect(Object.fromEntries(ofOwn(model.harms).map(([id]) => [id, statusOf(id, today)]))).toEqual({
      'union-not-recognised': 'on-paper',
      'company-backed-second-union': 'open',
      'bargaining-delay': 'open',
      'bad-faith-bargaining': 'open',
      'bargaining-framework-weak': 'open',
      'pay-system-bypass': 'open',
      'agreement-ended-alone': 'settled',
      'wage-cut-orders': 'open',
      'long-rotation-shifts': 'open',
      'unpaid-wages': 'settled',
      'low-bargaining-coverage': 'on-paper',
      'poor-working-conditions': 'on-paper',
      'disputes-escalate': 'open',
      'conciliation-bias': 'on-paper',
    });
  });

  it.each([
    ['bargaining-delay', ['deadline-for-joining', 'interference-first']],
    ['company-backed-second-union', ['bar-dominated-unions', 'interference-first']],
    ['bad-faith-bargaining', ['good-faith-duty', 'bind-outside-settlements']],
    [
      'bargaining-framework-weak',
      [
        'restore-bargaining-conditions',
        'define-bargaining',
        'align-agreement-term',
        'keep-entitlements',
        'union-puts-demands',
      ],
    ],
    ['pay-system-bypass', ['negotiate-pay', 'bar-dominated-unions']],
    ['wage-cut-orders', ['negotiate-pay', 'notice-in-working-days', 'pay-ratio-clause']],
    [
      'disputes-escalate',
      [
        'inform-workers',
        'consult-on-changes',
        'form-conciliation-commissions',
        'mediation-after-conciliation',
      ],
    ],
  ])('%s is settled by its reforms together, and by no fewer of them', (harm, reforms) => {
    expect(statusOf(harm, today, ...reforms)).toBe('settled');
    for (const left of reforms) {
      const others = reforms.filter((one) => one !== left);
      expect(statusOf(harm, today, ...others), `without ${left}`).not.toBe('settled');
    }
  });

  it('a mediator in the commission for individual disputes alone does not end bias in collective ones', () => {
    expect(statusOf('conciliation-bias', today, 'mediator-in-commission')).toBe('on-paper');
    expect(statusOf('conciliation-bias', today, 'mediation-after-conciliation')).toBe('settled');
  });

  it('what the bill holds is unknown from 8 June 2026, and the floor of calendar days stays', () => {
    const valueOn = (path: string, asOf: string) =>
      model.law.parameters
        .get(path)
        ?.values.filter(({ from }) => from <= asOf)
        .at(-1)?.value;
    for (const path of [
      'bargaining.agreement.payRatioClause',
      'bargaining.change.noticeWorkingDays',
      'disputes.individual.mediatorSits',
    ]) {
      expect(valueOn(path, '2026-06-07'), path).not.toBe('unknown');
      expect(valueOn(path, '2026-06-08'), path).toBe('unknown');
    }
    expect(valueOn('bargaining.change.noticeDays', today)).toBe(15);
  });

  it('the bill of 2025 and 2026 settles none of them', () => {
    const bill = ['pay-ratio-clause', 'notice-in-working-days', 'mediator-in-commission'];
    for (const [id] of ofOwn(model.harms)) expect(statusOf(id, today, ...bill), id).toBe(statusOf(id, today));
  });
});
