import {
  applyPackage,
  caseGoal,
  evaluatePackage,
  type Package,
  procedureOf,
  replay,
  smallestMends,
  sweep,
} from '@tarazy/rules';
import { describe, expect, it } from 'vitest';
import { model } from '../model.ts';
import { unions } from './index.ts';

const report = '2016-11-23';
const beforeAmendments = '2020-05-15';
const amended = '2020-05-16';

type CaseId = keyof typeof unions.cases;
const caseIds = Object.keys(unions.cases) as readonly CaseId[];

function packageOf(...ids: readonly string[]): Package {
  return { reforms: ids.map((id) => ({ id })), changes: [] };
}

function decide(id: CaseId, asOf: string, chosen: Package = packageOf()) {
  const documented = unions.cases[id];
  const { state } = applyPackage(model.law, model.reforms, chosen, asOf);
  return replay(id, documented, procedureOf(model, documented), state);
}

function outcomes(asOf: string, chosen?: Package) {
  return Object.fromEntries(caseIds.map((id) => [id, decide(id, asOf, chosen).outcome]));
}

/** Cases that come out differently, with both outcomes. */
function moved(before: Record<string, string>, after: Record<string, string>) {
  return Object.fromEntries(
    Object.entries(after)
      .filter(([id, outcome]) => before[id] !== outcome)
      .map(([id, outcome]) => [id, `${before[id]} -> ${outcome}`]),
  );
}

function harmsAt(asOf: string, chosen: Package = packageOf()) {
  const { harms } = evaluatePackage(model, chosen, asOf);
  return Object.fromEntries(
    harms.filter(({ id }) => id in unions.harms).map(({ id, after }) => [id, after.status]),
  );
}

describe('the documented outcomes', () => {
  it('come out of the law of the report, step by step', () => {
    const blockedAt = Object.fromEntries(caseIds.map((id) => [id, decide(id, report).blocking]));
    expect(blockedAt).toEqual({
      'kspk-first-refusal-2015': ['name', 'charter'],
      'kspk-second-refusal-2015': ['once', 'structure'],
      'kspk-third-refusal-2015': ['structure'],
      'knprk-registered-2016': [],
      'knprk-unconfirmed-2016': ['time'],
      'shymkent-intake-2015': ['intake'],
      'shymkent-late-2015': ['time'],
      'shymkent-registered-2015': [],
      'aktau-first-refusal-2015': ['form'],
      'aktau-deadline-2015': ['time'],
      'aktau-eight-attempts-2016': ['form', 'silence', 'once'],
      'zhezkazgan-miners-2015': ['form', 'silence', 'once'],
      'media-refusals-2015': ['form', 'once'],
      'media-idle-2015': ['standing', 'penalty'],
      'media-unconfirmed-2016': ['time'],
      'rukhaniyat-refused-2014': ['host'],
      'rukhaniyat-host-lost-2015': ['hostStatus'],
      'rukhaniyat-affiliated-2016': [],
      'labour-protection-east-2015': ['ownChoice'],
      'judges-association-1996': ['occupation'],
      'funding-complaint-1995': ['constitution', 'statute'],
    });
  });

  it.each(['knprk-registered-2016', 'shymkent-registered-2015', 'rukhaniyat-affiliated-2016'] as const)(
    '%s comes out lawful, as it was',
    (id) => {
      expect(decide(id, report).outcome).toBe('lawful');
    },
  );
});

describe('ending mandatory affiliation', () => {
  const affiliationAlone = packageOf('end-mandatory-affiliation');

  it('frees the cases that affiliation blocked and no other', () => {
    expect(moved(outcomes(report), outcomes(report, affiliationAlone))).toEqual({
      'rukhaniyat-refused-2014': 'blocked -> lawful',
      'rukhaniyat-host-lost-2015': 'blocked -> lawful',
      'labour-protection-east-2015': 'blocked -> lawful',
    });
  });

  it('does not cure a single refusal of registration by the justice authorities', () => {
    const registrations = caseIds.filter((id) => unions.cases[id].procedure === 'register-union');
    expect(registrations.length).toBeGreaterThanOrEqual(12);
    for (const id of registrations) {
      expect(decide(id, report, affiliationAlone).steps).toEqual(decide(id, report).steps);
    }
  });

  it('settles the harms of affiliation and leaves registration and thresholds open', () => {
    expect(moved(harmsAt(report), harmsAt(report, affiliationAlone))).toEqual({
      'mandatory-affiliation': 'open -> settled',
      'no-viable-affiliation': 'open -> settled',
      'union-autonomy-loss': 'open -> settled',
    });
    expect(harmsAt(report, affiliationAlone)).toMatchObject({
      'arbitrary-registration-refusal': 'open',
      'registration-delay': 'open',
      'two-step-registration': 'open',
      'higher-tier-thresholds': 'open',
      'sectoral-monopoly': 'open',
    });
  });

  it('has been law since May 2020', () => {
    const { alreadyLaw } = applyPackage(model.law, model.reforms, affiliationAlone, amended);
    expect(alreadyLaw.map(({ reform }) => reform)).toContain('end-mandatory-affiliation');
  });
});

describe('the time to complete registration', () => {
  const path = 'unions.confirmation.months';

  it('was six months, as the report cites the law, and is reported as twelve since 16 May 2020', () => {
    const at = (asOf: string) => model.law.provenance(path, asOf)?.dated;
    expect(at(beforeAmendments)).toMatchObject({
      value: 6,
      certainty: 'verified',
      source: { source: 'hrw-2016' },
    });
    expect(at(amended)).toMatchObject({ value: 12, certainty: 'reported', source: { source: 'hrw-2020' } });
    expect(at(model.horizon.to)).toMatchObject({ value: 12, certainty: 'reported' });
  });

  it('rests on a second step whose survival is inferred, and says so', () => {
    const at = (asOf: string) => model.law.provenance('unions.confirmation.required', asOf)?.dated;
    expect(at(report)).toMatchObject({ value: true, certainty: 'verified' });
    expect(at(amended)).toMatchObject({
      value: true,
      certainty: 'reported',
      source: { note: 'second-stage-inferred' },
    });
  });

  it.each([
    ['knprk-unconfirmed-2016', 9],
    ['media-unconfirmed-2016', 11],
  ] as const)('turns for %s at %d months', (id, months) => {
    const documented = unions.cases[id];
    const swept = sweep(id, documented, procedureOf(model, documented), model.law.at(report), path, {
      min: 1,
      max: 24,
    });
    expect(swept.breakPoints).toEqual([months]);
  });
});

describe('the amendments of 2020, for the documented cases', () => {
  it('free those that affiliation blocked, and only those', () => {
    const change = moved(outcomes(beforeAmendments), outcomes(amended));
    expect(Object.keys(change).filter((id) => change[id]?.endsWith('lawful'))).toEqual([
      'rukhaniyat-refused-2014',
      'rukhaniyat-host-lost-2015',
      'labour-protection-east-2015',
    ]);
  });

  it('leave open what turned on thresholds whose present text was not found', () => {
    const change = moved(outcomes(beforeAmendments), outcomes(amended));
    expect(Object.keys(change).filter((id) => change[id]?.endsWith('undetermined'))).toEqual([
      'kspk-third-refusal-2015',
      'knprk-unconfirmed-2016',
      'media-unconfirmed-2016',
    ]);
    expect(Object.keys(change)).toHaveLength(6);
  });

  it('give the two unconfirmed unions more time, and no status', () => {
    for (const id of ['knprk-unconfirmed-2016', 'media-unconfirmed-2016'] as const) {
      expect(decide(id, beforeAmendments).blocking).toEqual(['time']);
      expect(decide(id, amended)).toMatchObject({
        blocking: [],
        unknown: expect.arrayContaining(['structure']),
      });
    }
  });

  it('take one ground from the eight refusals in Aktau, and leave three', () => {
    const silenceOf = (asOf: string) =>
      decide('aktau-eight-attempts-2016', asOf).steps.find(({ id }) => id === 'silence')?.holds;
    expect(silenceOf(beforeAmendments)).toBe(false);
    expect(silenceOf(amended)).toBe(true);
    expect(decide('aktau-eight-attempts-2016', amended).blocking).toEqual(['form', 'once']);
    expect(decide('zhezkazgan-miners-2015', amended).blocking).toEqual(['form', 'silence', 'once']);
  });

  it('settle the harms of affiliation, leave thresholds undetermined and refusals open', () => {
    expect(moved(harmsAt(beforeAmendments), harmsAt(amended))).toEqual({
      'mandatory-affiliation': 'open -> settled',
      'no-viable-affiliation': 'open -> settled',
      'union-autonomy-loss': 'open -> settled',
      'sectoral-monopoly': 'open -> undetermined',
      'higher-tier-thresholds': 'open -> undetermined',
    });
  });

  it('leave the limbo open while an unconfirmed union can lose its registration, which is only remembered', () => {
    expect(harmsAt(amended)['unconfirmed-limbo']).toBe('open');
    expect(model.law.provenance('unions.confirmation.deregistration', amended)?.dated).toMatchObject({
      certainty: 'reported',
      source: { source: 'unchecked-notes' },
    });
  });

  it('rest on reports and memory alone: nothing of them is verified', () => {
    for (const [path, { values }] of model.law.parameters) {
      if (!path.startsWith('unions.')) continue;
      const since = values.filter(({ from }) => from === amended);
      expect(
        since.every(({ certainty }) => certainty !== 'verified'),
        path,
      ).toBe(true);
    }
  });
});

describe('later changes of the law, for the documented cases', () => {
  it.each([
    ['2021-07-31', '2021-06-30'],
    ['2023-05-01', '2023-03-31'],
  ])('%s changed none of them', (after, before) => {
    expect(outcomes(after)).toEqual(outcomes(before));
  });

  it('the constitution of 2026 leaves the constitutional ban on money unknown, and the statute bars it still', () => {
    const steps = (asOf: string) =>
      decide('funding-complaint-1995', asOf).steps.map(({ id, holds }) => [id, holds]);
    expect(steps('2026-06-30')).toEqual([
      ['constitution', false],
      ['statute', false],
      ['penalty', false],
    ]);
    expect(steps('2026-07-01')).toEqual([
      ['constitution', 'unknown'],
      ['statute', false],
      ['penalty', false],
    ]);
  });
});

describe('what would cure the refusals of step one', () => {
  it('for the eight attempts in Aktau: a closed list with mending, notice, or no duty to register', () => {
    const { cases } = model;
    expect(cases['aktau-eight-attempts-2016']).toBeDefined();
    const mends = smallestMends(model, caseGoal(model, 'aktau-eight-attempts-2016'));
    expect(mends.map(({ reforms }) => reforms.map(({ id }) => id))).toEqual(
      expect.arrayContaining([['end-compulsory-registration'], ['register-on-notice']]),
    );
    const together = packageOf('close-refusal-grounds', 'mend-defects-once');
    expect(decide('aktau-eight-attempts-2016', report, together).outcome).toBe('lawful');
    expect(decide('aktau-eight-attempts-2016', report, packageOf('close-refusal-grounds')).blocking).toEqual([
      'once',
    ]);
  });

  it('ending the second step lifts the test that the confederation met at the first, and no other ground', () => {
    const oneStep = packageOf('end-second-registration');
    expect(decide('kspk-second-refusal-2015', report, oneStep).blocking).toEqual(['once']);
    expect(decide('kspk-first-refusal-2015', report, oneStep).blocking).toEqual(['name', 'charter']);
    expect(decide('knprk-unconfirmed-2016', report, oneStep).outcome).toBe('lawful');
    expect(harmsAt(report, oneStep)['arbitrary-registration-refusal']).toBe('open');
  });

  it('a longer time helps those who were late, and a clock that stops helps them too', () => {
    for (const reform of ['extend-re-registration', 'stop-the-clock']) {
      expect(decide('aktau-deadline-2015', report, packageOf(reform)).outcome).toBe('lawful');
      expect(decide('shymkent-late-2015', report, packageOf(reform)).outcome).toBe('lawful');
      expect(decide('aktau-first-refusal-2015', report, packageOf(reform)).outcome).toBe('blocked');
    }
  });

  it('ending compulsory registration cures every file for registration, and the idleness of those who wait', () => {
    const free = packageOf('end-compulsory-registration');
    for (const id of ['aktau-eight-attempts-2016', 'zhezkazgan-miners-2015', 'media-idle-2015'] as const) {
      expect(decide(id, report).outcome).toBe('blocked');
      expect(decide(id, report, free).outcome).toBe('lawful');
    }
    expect(harmsAt(report, free)).toMatchObject({
      'arbitrary-registration-refusal': 'settled',
      'inactivity-while-registering': 'settled',
      'registration-delay': 'settled',
      'two-step-registration': 'open',
    });
  });

  it('a file on the last day turns on whether that day counts, on which sources differ', () => {
    const counts = { reforms: [], changes: [{ path: 'unions.reregistration.lastDayCounts', to: true }] };
    expect(decide('aktau-deadline-2015', report, counts).outcome).toBe('lawful');
    const dated = model.law.provenance('unions.reregistration.lastDayCounts', report)?.dated;
    expect(dated).toMatchObject({ value: false, certainty: 'reported', contested: [{ value: true }] });
  });
});

describe('who may join, and money from abroad', () => {
  it('judges are freed by the reform that names them, prosecutors by another', () => {
    expect(decide('judges-association-1996', report, packageOf('admit-barred-occupations')).outcome).toBe(
      'lawful',
    );
    expect(harmsAt(report, packageOf('admit-barred-occupations'))['occupations-excluded']).toBe('open');
    expect(
      harmsAt(report, packageOf('admit-barred-occupations', 'admit-prosecutors'))['occupations-excluded'],
    ).toBe('settled');
  });

  it('money needs the constitution and the statute, and the crime falls with the ban', () => {
    const id = 'funding-complaint-1995';
    expect(decide(id, '2025-08-01', packageOf('lift-funding-ban')).blocking).toEqual(['statute', 'penalty']);
    expect(decide(id, '2025-08-01', packageOf('lift-funding-ban', 'allow-funds-by-statute')).outcome).toBe(
      'lawful',
    );
  });
});
