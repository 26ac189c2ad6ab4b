import {
  applyPackage,
  caseGoal,
  evaluatePackage,
  type Package,
  procedureOf,
  replay,
  smallestMends,
  sweep,
  withValues,
} from '@tarazy/rules';
import { describe, expect, it } from 'vitest';
import { model } from '../model.ts';

const id = 'coal-miners-2011';
const miners = model.cases[id] ?? raise();
const procedure = procedureOf(model, miners);
const share = 'strikes.signatureShare';
const rule = 'strikes.signatureRule';
const exactShare = 7000 / 18000;

function raise(): never {
  throw new Error('The miners’ case is missing');
}

function backing(asOf: string, to: number, wording?: string): unknown {
  const changes = [{ path: share, to }, ...(wording === undefined ? [] : [{ path: rule, to: wording }])];
  const decided = replay(id, miners, procedure, withValues(model.law.at(asOf), changes));
  return decided.steps.find((step) => step.id === 'backing')?.holds;
}

function packageOf(...ids: readonly string[]): Package {
  return { reforms: ids.map((reform) => ({ id: reform })), changes: [] };
}

function replayUnder(chosen: Package, asOf = model.horizon.to) {
  const { state } = applyPackage(model.law, model.reforms, chosen, asOf);
  return replay(id, miners, procedure, state);
}

describe('seven thousand signatures of eighteen thousand', () => {
  it.each(['2011-10-31', '2016-11-23', '2020-06-01', '2026-11-22'])(
    'fail at one half under the law of %s',
    (asOf) => {
      expect(backing(asOf, 1 / 2)).toBe(false);
    },
  );

  it.each([0, 1 / 10, 1 / 4, 1 / 3, 0.38, 0.3888, 0.38888888])('pass at a share of %d, below 7/18', (to) => {
    expect(backing('2026-11-22', to)).toBe(true);
    expect(backing('2011-10-31', to)).toBe(true);
  });

  it('pass at exactly 7/18 only where the law says at least', () => {
    expect(backing('2026-11-22', exactShare, 'atLeast')).toBe(true);
    expect(backing('2026-11-22', exactShare, 'moreThan')).toBe(false);
  });

  it('follow the edition at exactly 7/18: at least in the dispute, not known in 2016, more than today', () => {
    expect(backing('2011-10-31', exactShare)).toBe(true);
    expect(backing('2016-11-23', exactShare)).toBe('unknown');
    expect(backing('2026-11-22', exactShare)).toBe(false);
  });

  it.each([0.3889, 2 / 5, 0.45, 1 / 2, 2 / 3, 1])('fail at a share of %d, above 7/18', (to) => {
    expect(backing('2026-11-22', to)).toBe(false);
    expect(backing('2011-10-31', to)).toBe(false);
  });

  it('turn at 7/18 and nowhere else', () => {
    for (const asOf of ['2011-10-31', '2026-11-22']) {
      const swept = sweep(id, miners, procedure, model.law.at(asOf), share, { min: 0, max: 1 });
      expect(swept.breakPoints).toEqual([exactShare]);
    }
  });

  it('close the passing stretch where the law says at least, and leave it open where it says more than', () => {
    const stretchIn = (asOf: string) =>
      sweep(id, miners, procedure, model.law.at(asOf), share, { min: 0, max: 1 }).intervals[0];
    expect(stretchIn('2011-10-31')).toMatchObject({ from: 0, to: exactShare, toClosed: true });
    expect(stretchIn('2026-11-22')).toMatchObject({ from: 0, to: exactShare, toClosed: false });
  });
});

describe('a threshold of one third', () => {
  it('leaves the miners blocked today by conciliation and binding arbitration, with the workplace not settled', () => {
    const decided = replayUnder(packageOf('lower-strike-threshold'));
    expect(decided.outcome).toBe('blocked');
    expect(decided.blocking).toEqual(['conciliation', 'arbitration']);
    expect(decided.unknown).toEqual(['workplace']);
  });

  it('leaves them blocked in 2016 by conciliation and the outright ban', () => {
    const decided = replayUnder(packageOf('lower-strike-threshold'), '2016-11-23');
    expect(decided.blocking).toEqual(['conciliation', 'workplace']);
  });

  it('is one of three reforms in the smallest package that lets them strike', () => {
    const mends = smallestMends(model, caseGoal(model, id));
    expect(mends.map(({ reforms }) => reforms.map((reform) => reform.id))).toEqual([
      ['cap-conciliation', 'lower-strike-threshold', 'narrow-hazard-ban'],
      ['cap-conciliation', 'narrow-hazard-ban', 'union-calls-strike'],
    ]);
    for (const mend of mends) expect(replayUnder(mend.package).outcome).toBe('lawful');
  });

  it('gives the same bytes in any order with any other reform', () => {
    for (const other of Object.keys(model.reforms)) {
      const one = packageOf('lower-strike-threshold', other);
      const two = packageOf(other, 'lower-strike-threshold');
      const apply = (chosen: Package) =>
        JSON.stringify(applyPackage(model.law, model.reforms, chosen, model.horizon.to));
      expect(apply(two)).toBe(apply(one));
    }
  });

  it('conflicts with a reform that sets the share differently', () => {
    const applied = applyPackage(
      model.law,
      model.reforms,
      packageOf('lower-strike-threshold', 'union-calls-strike'),
      model.horizon.to,
    );
    expect(applied.conflicts).toContainEqual({
      kind: 'values',
      path: share,
      claims: expect.arrayContaining([
        { value: 1 / 3, by: ['lower-strike-threshold'] },
        { value: null, by: ['union-calls-strike'] },
      ]),
    });
  });
});

describe('the amendments, for the miners', () => {
  const at = (asOf: string) => {
    const { blocking, unknown } = replay(id, miners, procedure, model.law.at(asOf));
    return { blocking, unknown };
  };

  it('of 2020 made the outright ban contradict a conditional one, and arbitration binding', () => {
    expect(at('2020-05-15')).toEqual({
      blocking: ['backing', 'conciliation', 'workplace'],
      unknown: ['arbitration'],
    });
    expect(at('2020-05-16')).toEqual({
      blocking: ['backing', 'conciliation', 'arbitration'],
      unknown: ['workplace'],
    });
  });

  it('of 2023 gave the union the decision and opened no step', () => {
    expect(at('2023-05-01')).toEqual(at('2023-03-31'));
    const maker = (asOf: string) => model.law.at(asOf)['strikes'];
    expect(maker('2023-03-31')).toMatchObject({ decision: { maker: 'workforce' }, signatureRule: 'unknown' });
    expect(maker('2023-05-01')).toMatchObject({ decision: { maker: 'union' }, signatureRule: 'moreThan' });
  });

  it('of 2023 leave what they changed unknown in the month in which they took effect', () => {
    expect(model.law.at('2023-04-15')['strikes']).toMatchObject({ decision: { maker: 'unknown' } });
  });
});

describe('repealing article 402', () => {
  it('settles the crime of calling a strike on and leaves the dismissals, which rest on absence from work', () => {
    const { harms, cases } = evaluatePackage(model, packageOf('repeal-strike-call-offence'));
    const moved = harms.filter(({ before, after }) => before.status !== after.status).map((harm) => harm.id);
    expect(moved).toEqual(['strike-calls-criminal']);
    const dismissals = cases.find((one) => one.id === 'technotrading-dismissals-2015');
    expect(dismissals?.after).toEqual(dismissals?.before);
    expect(dismissals?.after.outcome).toBe('lawful');
  });
});
