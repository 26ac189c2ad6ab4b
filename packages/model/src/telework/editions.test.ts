import {
  applyPackage,
  type CaseFacts,
  type DocumentedCase,
  decisiveFindings,
  evaluate,
  evaluatePackage,
  judgeHarm,
  type LawState,
  type Package,
  procedureOf,
  readPath,
  replay,
} from '@tarazy/rules';
import { describe, expect, it } from 'vitest';
import { findings } from '../coverage/index.ts';
import { model } from '../model.ts';
import { teleworkCoverage } from './coverage.ts';
import { teleworkHarms } from './harms.ts';
import { longDayAllowed } from './long-day.ts';
import { teleworkObligations } from './obligations.ts';

/** The three editions of the source's table, and the edition read. */
const editions = ['2016-01-01', '2020-05-16', '2021-08-01', '2025-08-01'] as const;
const today = model.horizon.to;

const packageOf = (...ids: readonly string[]): Package => ({
  reforms: ids.map((id) => ({ id })),
  changes: [],
});

function stateAt(asOf: string, ...reforms: readonly string[]): LawState {
  return applyPackage(model.law, model.reforms, packageOf(...reforms), asOf).state;
}

function status(id: keyof typeof teleworkHarms, asOf: string = today, ...reforms: readonly string[]) {
  return judgeHarm(id, teleworkHarms[id], stateAt(asOf, ...reforms)).status;
}

/** A situation of the statute, made up to try a procedure. */
function decide(procedure: string, facts: Readonly<Record<string, boolean | number>>, state: LawState) {
  const tried: DocumentedCase = {
    theme: 'telework',
    procedure,
    from: '2022',
    to: '2022',
    place: null,
    sector: 'all-sectors',
    organisation: '',
    facts: Object.fromEntries(
      Object.entries(facts).map(([name, value]) => [name, { value, basis: { kind: 'inference' } }]),
    ) as CaseFacts,
    evidence: {},
    harms: [],
  };
  const { outcome, blocking, unknown } = replay('tried', tried, procedureOf(model, tried), state);
  return { outcome, blocking, unknown };
}

describe('the table of the source, cell by cell', () => {
  const none = null;
  it.each<[string, readonly unknown[]]>([
    ['status', ['special', 'special', 'equal', 'equal']],
    ['establishment.atAnyTime', [none, none, true, true]],
    ['establishment.byAgreement', [none, none, true, true]],
    ['establishment.imposable', [none, none, true, true]],
    ['establishment.actRequirements', [none, none, true, true]],
    ['concept.outsideEmployer', [true, true, true, true]],
    ['concept.ictRequired', [true, true, true, true]],
    ['concept.combined', [none, none, true, true]],
    ['concept.hostParty', [none, none, true, true]],
    ['concept.sites', [none, none, true, true]],
    ['supply.dutyToProvide', [true, true, true, true]],
    ['supply.reimbursementDue', [true, true, true, true]],
    ['supply.byAgreement', [true, true, true, true]],
    ['supply.mustUseSupplied', [none, none, true, true]],
    ['supply.costsJustified', [none, none, true, true]],
    ['hours.fixedRecord', [true, true, true, true]],
    ['hours.controlSetBy', ['employer', 'employer', 'contractOrAct', 'contractOrAct']],
    ['hours.dailyLimit', [none, none, true, true]],
    ['hours.reachableInHoursOnly', [none, none, true, true]],
    ['hours.outputRecord', [none, none, true, true]],
    ['flexible.forTeleworkers', [none, none, true, true]],
    ['safety.standardsInAct', [none, true, true, true]],
    ['safety.dutyList', [none, none, true, true]],
    ['monitoring.limits', [none, none, none, none]],
    ['pay.fullForVolume', [none, none, true, true]],
    ['secrecy.clause', [none, none, true, true]],
    ['secrecy.protects', [none, none, 'employer', 'employer']],
  ])('%s', (path, cells) => {
    expect(editions.map((asOf) => readPath(model.law.at(asOf), `telework.${path}`))).toEqual(cells);
  });

  it('leaves what the law of 2021 changed unknown in the month in which it took effect', () => {
    expect(readPath(model.law.at('2021-07-15'), 'telework.status')).toBe('unknown');
    expect(readPath(model.law.at('2021-07-15'), 'telework.monitoring.limits')).toBeNull();
  });

  it('keeps the date of 7 January 2021 beside that of 1 July, and 2012 beside 2015', () => {
    const [, , changed] = model.law.history('telework.status');
    expect(changed?.contested?.map(({ source }) => source.note)).toEqual(['dated-7-january']);
    expect(readPath(model.law.at('2021-02-01'), 'telework.status')).toBe('special');
    expect(readPath(model.law.at('2014-07-11'), 'telework.regulated')).toBe('unknown');
  });
});

describe('watching teleworkers', () => {
  it.each(model.keyDates.map(({ date }) => date))('is limited by no edition: open on %s', (date) => {
    expect(status('telework-unlimited-monitoring', date)).toBe('open');
    expect(status('monitoring-spillover-family', date)).toBe('open');
  });

  it('needs a limit, criteria and liability, each on the step before', () => {
    const under = (...ids: readonly string[]) => status('telework-unlimited-monitoring', today, ...ids);
    expect(under('telework-audit-criteria', 'telework-liability')).toBe('open');
    expect(under('limit-telework-monitoring')).toBe('on-paper');
    expect(under('limit-telework-monitoring', 'telework-liability')).toBe('on-paper');
    expect(under('limit-telework-monitoring', 'telework-audit-criteria')).toBe('enforceable');
    expect(under('limit-telework-monitoring', 'telework-audit-criteria', 'telework-liability')).toBe(
      'settled',
    );
  });

  it('is lawful at home with the clause of 2021, which keeps the secrets of the employer', () => {
    const facts = { withinLimits: false, privateDataSeen: true, familySeen: true };
    for (const asOf of editions) {
      expect(decide('monitor-teleworker', facts, model.law.at(asOf)).outcome).toBe('lawful');
    }
    const limited = stateAt(today, 'limit-telework-monitoring');
    expect(decide('monitor-teleworker', facts, limited).blocking).toEqual(['limits']);
    const framed = stateAt(today, 'home-privacy-framework');
    expect(decide('monitor-teleworker', facts, framed).blocking).toEqual(['home']);
  });
});

describe('flexible hours against the daily limit', () => {
  const longDay = {
    overDailyNorm: true,
    timeRecorded: true,
    volumeRecorded: false,
    setByAct: true,
    accountMonths: 6,
  };

  it('did not exist before 2021, and has been undetermined since', () => {
    expect(status('working-time-norm-conflict', '2016-01-01')).toBe('settled');
    expect(status('working-time-norm-conflict', '2020-06-01')).toBe('settled');
    for (const asOf of ['2021-08-01', '2025-08-01', today]) {
      expect(status('working-time-norm-conflict', asOf)).toBe('undetermined');
    }
  });

  it('says that two norms contradict each other', () => {
    const finding = evaluate(longDayAllowed.node, { state: model.law.at(today) });
    expect(finding.value).toBe('unknown');
    expect(decisiveFindings(finding).map(({ reason }) => reason)).toEqual(['norms-contradict']);
  });

  it('leaves a long day not settled until one norm yields, and then settles it either way', () => {
    expect(decide('run-long-flexible-day', longDay, model.law.at(today))).toEqual({
      outcome: 'undetermined',
      blocking: [],
      unknown: ['day'],
    });
    expect(decide('run-long-flexible-day', longDay, stateAt(today, 'daily-limit-prevails')).blocking).toEqual(
      ['day'],
    );
    expect(decide('run-long-flexible-day', longDay, stateAt(today, 'flexible-day-prevails')).outcome).toBe(
      'lawful',
    );
    expect(status('working-time-norm-conflict', today, 'daily-limit-prevails')).toBe('settled');
    expect(status('working-time-norm-conflict', today, 'flexible-day-prevails')).toBe('settled');
  });

  it('is another question than the length of averaging and the act of the employer', () => {
    expect(status('six-month-reference-abuse', today, 'daily-limit-prevails')).toBe('open');
    expect(status('employer-unilateral-hours', today, 'daily-limit-prevails')).toBe('open');
    expect(status('six-month-reference-abuse', today, 'shorten-reference-period')).toBe('settled');
    const short = stateAt(today, 'shorten-reference-period', 'telework-hours-by-contract');
    expect(decide('run-long-flexible-day', longDay, short).blocking).toEqual(['setting', 'period']);
  });
});

describe('the costs of telework', () => {
  it('are a duty on paper in every edition, for want of a sanction', () => {
    for (const asOf of [...editions, today]) expect(status('telework-costs-unpaid', asOf)).toBe('on-paper');
    expect(status('telework-costs-unpaid', today, 'answer-for-telework-costs')).toBe('settled');
  });

  it('cannot be had to the end although they are due, justified and agreed', () => {
    const facts = { suppliedButUnused: false, justified: true, amountAgreed: true };
    expect(decide('claim-telework-costs', facts, model.law.at(today)).blocking).toEqual(['forced']);
    expect(decide('claim-telework-costs', facts, stateAt(today, 'answer-for-telework-costs')).outcome).toBe(
      'lawful',
    );
  });
});

describe('signing at a distance', () => {
  const foreign = {
    comesInPerson: false,
    employerSignsElectronically: true,
    electronicSignature: true,
    nationalCertificate: false,
    registeredCentre: false,
  };

  it('fails for a foreign signature until foreign signatures are recognised more widely', () => {
    expect(decide('sign-at-distance', foreign, model.law.at(today)).blocking).toEqual(['certificate']);
    expect(
      decide('sign-at-distance', { ...foreign, registeredCentre: true }, model.law.at(today)).outcome,
    ).toBe('lawful');
    expect(decide('sign-at-distance', foreign, stateAt(today, 'open-foreign-signatures')).outcome).toBe(
      'lawful',
    );
  });

  it('fails for who cannot come where the employer has paper only', () => {
    const paper = { ...foreign, employerSignsElectronically: false, nationalCertificate: true };
    expect(decide('sign-at-distance', paper, model.law.at(today)).blocking).toEqual(['form']);
    expect(decide('sign-at-distance', paper, stateAt(today, 'offer-electronic-contract')).outcome).toBe(
      'lawful',
    );
    expect(decide('sign-at-distance', { ...paper, comesInPerson: true }, model.law.at(today)).outcome).toBe(
      'lawful',
    );
  });
});

describe('staying out of reach after hours', () => {
  it('is allowed since 2021 and not said before', () => {
    const facts = { outsideHours: true, consented: false, excepted: false };
    expect(decide('stay-unreachable', facts, model.law.at('2020-06-01')).blocking).toEqual(['hours']);
    expect(decide('stay-unreachable', facts, model.law.at('2021-08-01')).outcome).toBe('lawful');
  });
});

describe('what each amendment did', () => {
  const steps = (id: keyof typeof teleworkHarms) =>
    ['2016-01-01', '2020-06-01', '2021-08-01', today].map((asOf) => status(id, asOf));

  it.each<[keyof typeof teleworkHarms, readonly string[]]>([
    ['home-workplace-not-assessed', ['open', 'on-paper', 'on-paper', 'on-paper']],
    ['unequal-treatment-by-format', ['open', 'open', 'on-paper', 'on-paper']],
    ['always-on-blurred-time', ['open', 'open', 'on-paper', 'on-paper']],
    ['forced-remote-transfer', ['open', 'open', 'on-paper', 'on-paper']],
    ['working-time-norm-conflict', ['settled', 'settled', 'undetermined', 'undetermined']],
    ['six-month-reference-abuse', ['settled', 'settled', 'open', 'open']],
    ['osh-duties-unenforceable', ['open', 'open', 'on-paper', 'on-paper']],
    ['employer-unilateral-hours', ['open', 'open', 'open', 'open']],
    ['pay-incentives-not-adapted', ['open', 'open', 'open', 'open']],
    ['telework-costs-unpaid', ['on-paper', 'on-paper', 'on-paper', 'on-paper']],
  ])('to %s', (id, expected) => {
    expect(steps(id)).toEqual(expected);
  });

  it('leaves imposed telework on paper until somebody answers for its costs and somebody checks', () => {
    const id = 'forced-remote-transfer';
    expect(status(id, today, 'answer-for-telework-costs')).toBe('on-paper');
    expect(status(id, today, 'telework-audit-criteria')).toBe('on-paper');
    expect(status(id, today, 'answer-for-telework-costs', 'telework-audit-criteria')).toBe('settled');
  });

  it('to the moves of 2020 and 2022: before July 2021 no act was asked for, after it one is', () => {
    const at = (id: string, asOf: string) => {
      const one = model.cases[id] as DocumentedCase;
      const { outcome, blocking, unknown } = replay(id, one, procedureOf(model, one), model.law.at(asOf));
      return { outcome, blocking, unknown };
    };
    expect(at('emergency-transfer-2020', '2020-03-20')).toEqual({
      outcome: 'undetermined',
      blocking: [],
      unknown: ['supply'],
    });
    expect(at('emergency-transfer-2020', '2020-06-01').unknown).toEqual(['supply', 'safety']);
    expect(at('emergency-transfer-2022', '2022-01-10')).toEqual({
      outcome: 'undetermined',
      blocking: [],
      unknown: ['act', 'supply', 'safety'],
    });
  });

  it('to the notion: a hybrid worker is covered since 2021, one at a host party no longer', () => {
    const facts = {
      awayFromEmployer: true,
      atHostSite: false,
      atOtherSite: false,
      usesIct: true,
      alternates: false,
      agreed: true,
      danger: false,
      actNamesTerms: false,
      equipmentProvided: true,
      ownCostsRepaid: false,
      safetyActIssued: true,
    };
    const concept = (more: Partial<typeof facts>, asOf: string) =>
      decide('move-to-telework', { ...facts, ...more }, model.law.at(asOf)).blocking;
    expect(concept({ alternates: true }, '2020-06-01')).toEqual(['concept']);
    expect(concept({ alternates: true }, '2021-08-01')).toEqual([]);
    expect(concept({ atHostSite: true }, '2020-06-01')).toEqual([]);
    expect(concept({ atHostSite: true }, '2021-08-01')).toEqual(['concept']);
    expect(concept({ agreed: false }, '2021-08-01')).toEqual(['ground', 'act']);
    expect(concept({ agreed: false, danger: true, actNamesTerms: true }, '2021-08-01')).toEqual([]);
  });
});

describe('safety at home', () => {
  const whole = [
    'ministry-telework-guidance',
    'telework-audit-criteria',
    'liability-for-telework-safety',
    'full-safety-duties-at-home',
  ];

  it('is settled by methods, criteria, liability and duties that are not optional, and by nothing less', () => {
    expect(status('osh-duties-unenforceable', today, ...whole)).toBe('settled');
    for (const dropped of whole) {
      const rest = whole.filter((id) => id !== dropped);
      expect(status('osh-duties-unenforceable', today, ...rest)).not.toBe('settled');
    }
  });

  it('meets the articles of Convention 155 only then', () => {
    const met = (...ids: readonly string[]) =>
      evaluatePackage(model, packageOf(...ids))
        .obligations.filter(
          ({ id, after }) => Object.hasOwn(teleworkObligations, id) && after.status === 'met',
        )
        .map(({ id }) => id);
    expect(met()).toEqual([]);
    expect(met('full-safety-duties-at-home')).toEqual(['c155-16-home-workplace']);
    expect(met('liability-for-telework-safety')).toEqual([]);
    expect(met(...whole)).toEqual(Object.keys(teleworkObligations));
  });
});

describe('the ledger of the theme', () => {
  it('says of every finding of the article on telework, bar figures and the civil service, what became of it', () => {
    const own = Object.entries(findings).filter(
      ([id, { source, kind }]) =>
        id.startsWith('telework/') && source === 'bayazitova-2023' && kind !== 'figure',
    );
    expect(own.length).toBeGreaterThan(100);
    expect(own.map(([id]) => id).filter((id) => !Object.hasOwn(teleworkCoverage, id))).toEqual([]);
  });
});
