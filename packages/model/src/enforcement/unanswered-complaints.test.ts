import { applyPackage, judgeHarm, judgeObligation, procedureOf, replay, withValues } from '@tarazy/rules';
import { describe, expect, it } from 'vitest';
import { model } from '../model.ts';

const id = 'prosecutor-silence-2013';
const complaint = model.cases[id] ?? raise(id);
const procedure = procedureOf(model, complaint);
const today = model.horizon.to;

function raise(what: string): never {
  throw new Error(`No ${what}`);
}

function lawWith(asOf: string, ...reforms: readonly string[]) {
  const chosen = { reforms: reforms.map((reform) => ({ id: reform })), changes: [] };
  return applyPackage(model.law, model.reforms, chosen, asOf).state;
}

function status(harm: string, asOf: string, ...reforms: readonly string[]) {
  return judgeHarm(harm, model.harms[harm] ?? raise(harm), lawWith(asOf, ...reforms)).status;
}

/** The complaint with other facts than the documented ones. */
function changed(facts: Readonly<Record<string, boolean | string>>) {
  const other = Object.entries(facts).map(([name, value]) => [name, { value, basis: { kind: 'inference' } }]);
  return { ...complaint, facts: { ...complaint.facts, ...Object.fromEntries(other) } };
}

describe('a complaint that nobody answers', () => {
  it('is blocked under the law of its day, although a term for answers was set', () => {
    const decided = replay(id, complaint, procedure, lawWith('2013-12-31'));
    expect(decided.blocking).toEqual(['answer', 'appeal']);
    expect(lawWith('2013-12-31')['enforcement']).toMatchObject({ complaints: { answerDeadline: true } });
  });

  it('gained an appeal in 2021, and is not carried to an answer by that', () => {
    expect(replay(id, complaint, procedure, lawWith('2021-06-30')).blocking).toEqual(['answer', 'appeal']);
    const today2026 = replay(id, complaint, procedure, lawWith(today));
    expect(today2026).toMatchObject({ outcome: 'undetermined', unknown: ['answer'] });
  });

  it('is carried to an answer only where silence is penalised', () => {
    expect(replay(id, complaint, procedure, lawWith(today, 'penalise-silence')).outcome).toBe('lawful');
    expect(replay(id, complaint, procedure, lawWith('2013-12-31', 'penalise-silence')).outcome).toBe(
      'lawful',
    );
    expect(replay(id, complaint, procedure, lawWith('2013-12-31', 'strengthen-inspection')).outcome).toBe(
      'blocked',
    );
  });
});

describe('a complaint that nobody dares to make', () => {
  it('never passes, under no law and with no reform', () => {
    const silent = changed({ complaintMade: false, answered: false });
    for (const { date } of model.keyDates) {
      expect(replay('silent', silent, procedure, lawWith(date)).outcome).toBe('blocked');
    }
    for (const reform of Object.keys(model.reforms)) {
      const decided = replay('silent', silent, procedure, lawWith(today, reform));
      expect(decided.blocking, reform).toContain('made');
    }
  });

  it('is no evidence that workers have nothing to complain of', () => {
    expect(status('fear-of-complaining', today)).toBe('open');
    expect(status('fear-of-complaining', today, 'protect-complainants')).toBe('on-paper');
    const all = ['protect-complainants', 'make-rights-known', 'retaliation-complaints-first'];
    expect(status('fear-of-complaining', today, ...all)).toBe('settled');
  });
});

describe('a complaint to the inspectorate', () => {
  const small = changed({ body: 'inspectorate', smallFirm: true, answered: true, retaliationAlleged: true });

  it('about a small firm met the moratorium of 2020 to 2023', () => {
    const blocking = (asOf: string) => replay('small', small, procedure, lawWith(asOf)).blocking;
    expect(blocking('2019-12-31')).toEqual(['priority']);
    expect(blocking('2020-01-01')).toEqual(['visit', 'priority']);
    expect(blocking('2023-12-31')).toEqual(['visit', 'priority']);
    expect(blocking('2024-01-01')).toEqual(['priority']);
  });

  it('of retaliation waits its turn until such complaints come first', () => {
    expect(replay('small', small, procedure, lawWith(today)).blocking).toEqual(['priority']);
    const first = lawWith(today, 'retaliation-complaints-first');
    expect(replay('small', small, procedure, first).outcome).toBe('lawful');
  });

  it('goes nowhere with the ombudsman, who cannot bind', () => {
    const ombudsman = changed({ body: 'ombudsman', answered: true });
    expect(replay('ombudsman', ombudsman, procedure, lawWith(today)).blocking).toEqual(['power']);
  });
});

describe('unanswered complaints as a harm', () => {
  it('stand on paper: a term without anybody to keep it', () => {
    expect(status('complaints-unanswered', '2013-12-31')).toBe('on-paper');
    expect(status('complaints-unanswered', today)).toBe('on-paper');
  });

  it('are not settled by any one reform', () => {
    for (const reform of Object.keys(model.reforms)) {
      expect(status('complaints-unanswered', today, reform), reform).toBe('on-paper');
    }
    const all = ['penalise-silence', 'retaliation-complaints-first', 'strengthen-inspection'];
    expect(status('complaints-unanswered', today, ...all)).toBe('settled');
  });
});

describe('labour inspection', () => {
  const obligation = (name: string, asOf: string) =>
    judgeObligation(name, model.obligations[name] ?? raise(name), lawWith(asOf)).status;

  it('broke article 12 of the convention from 2020 to 2023', () => {
    expect(obligation('c81-12-free-visits', '2019-12-31')).toBe('met');
    expect(obligation('c81-12-free-visits', '2020-06-06')).toBe('unmet');
    expect(obligation('c81-12-free-visits', '2024-01-01')).toBe('met');
  });

  it('came under a central body in 2024, as the Conference Committee asked', () => {
    expect(obligation('c81-4-central-authority', '2023-05-01')).toBe('unmet');
    expect(obligation('c81-4-central-authority', '2025-08-01')).toBe('met');
  });

  it('stays weak until it is funded, published and turned to union law', () => {
    expect(status('inspection-weak', today)).toBe('on-paper');
    const all = ['strengthen-inspection', 'fund-inspection', 'publish-inspections'];
    for (const left of all) {
      expect(status('inspection-weak', today, ...all.filter((one) => one !== left))).toBe('on-paper');
    }
    expect(status('inspection-weak', today, ...all)).toBe('settled');
  });
});

describe('the ban of civil contracts', () => {
  it('is unknown from 8 June 2026, with what is reported beside it, and leaves platforms outside', () => {
    const at = (asOf: string) => model.law.at(asOf)['enforcement'];
    expect(at('2026-06-07')).toMatchObject({ work: { civilContractBarred: false } });
    expect(at('2026-06-08')).toMatchObject({ work: { civilContractBarred: 'unknown' } });
    const [reported] =
      model.law.parameters.get('enforcement.work.civilContractBarred')?.values.slice(-1) ?? [];
    expect(reported?.contested).toMatchObject([{ value: true, source: { source: 'contract-ban-2026' } }]);
    expect(status('work-without-contract', today)).toBe('open');
    expect(status('work-without-contract', today, 'code-for-platforms')).toBe('undetermined');
    for (const asOf of ['2025-08-01', today]) {
      expect(status('work-without-contract', asOf, 'ban-civil-contracts')).toBe('open');
      expect(status('work-without-contract', asOf, 'code-for-platforms', 'ban-civil-contracts')).toBe(
        'settled',
      );
    }
    expect(status('work-without-contract', '2025-08-01', 'code-for-platforms')).toBe('open');
  });

  it('needs inspectors who may visit small firms', () => {
    const spared = withValues(lawWith(today, 'code-for-platforms', 'ban-civil-contracts'), [
      { path: 'enforcement.inspection.smallFirmsSpared', to: true },
    ]);
    const harm = model.harms['work-without-contract'] ?? raise('harm');
    expect(judgeHarm('work-without-contract', harm, spared).status).toBe('on-paper');
  });
});

describe('Zhanaozen', () => {
  it('is not settled by inquiry alone, nor by review alone', () => {
    expect(status('zhanaozen-impunity', today)).toBe('on-paper');
    expect(status('zhanaozen-impunity', today, 'investigate-force', 'investigate-torture')).toBe(
      'enforceable',
    );
    expect(status('zhanaozen-impunity', today, 'review-2012-convictions')).toBe('on-paper');
  });
});

describe('diligence of companies', () => {
  it('came on paper with the guidelines of 2017, and is settled by duties in law alone', () => {
    expect(status('corporate-diligence-gap', '2016-11-23')).toBe('open');
    expect(status('corporate-diligence-gap', today)).toBe('on-paper');
    const all = ['require-diligence', 'require-rights-reports', 'publish-inspections'];
    expect(status('corporate-diligence-gap', today, ...all)).toBe('settled');
  });
});
