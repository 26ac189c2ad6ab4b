import {
  applyPackage,
  type CaseFacts,
  type DocumentedCase,
  evaluatePackage,
  type Harm,
  judgeHarm,
  judgeObligation,
  type LawState,
  type Package,
  procedureOf,
  replay,
  withValues,
} from '@tarazy/rules';
import { describe, expect, it } from 'vitest';
import { content } from '../content.ts';
import { model } from '../model.ts';

const { harms: ownHarms, procedures, obligations: ownObligations } = content.equality;
const today = model.horizon.to;
const definitional = ['discrimination-undefined', 'harassment-outside-equality'];

const packageOf = (...ids: readonly string[]): Package => ({
  reforms: ids.map((id) => ({ id })),
  changes: [],
});
const stateUnder = (ids: readonly string[] = [], asOf = today) =>
  applyPackage(model.law, model.reforms, packageOf(...ids), asOf).state;

/** Harms, treaty articles and cases of any theme whose outcome a package changes. */
function movedBy(...ids: readonly string[]) {
  const { harms, obligations, cases } = evaluatePackage(model, packageOf(...ids));
  return {
    harms: harms.filter(({ before, after }) => before.status !== after.status).map(({ id }) => id),
    treaties: obligations.filter(({ before, after }) => before.status !== after.status).map(({ id }) => id),
    cases: cases.filter(({ before, after }) => before.outcome !== after.outcome).map(({ id }) => id),
  };
}

function statusOf(id: string, state: LawState, harm: Harm | undefined = model.harms[id]): string {
  if (!harm) throw new Error(`No harm ${id}`);
  return judgeHarm(id, harm, state).status;
}

const given = (facts: Readonly<Record<string, string | boolean>>): CaseFacts =>
  Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [name, { value, basis: { kind: 'inference' } as const }]),
  );

/** A situation made up for the test; nothing like it is in the model. */
function decide(procedure: keyof typeof procedures, facts: CaseFacts, state: LawState) {
  const situation: DocumentedCase = {
    theme: 'equality',
    procedure,
    from: '2024',
    to: '2024',
    place: null,
    sector: 'all-sectors',
    organisation: 'any employer',
    facts,
    evidence: {},
    harms: [],
  };
  return replay('made-up', situation, procedures[procedure], state);
}

/** A woman treated worse than a man; why, she cannot prove, and the employer says nothing. */
const unexplained = {
  ground: 'sex',
  form: 'direct',
  setByLaw: false,
  treatedDifferently: true,
  motiveProved: false,
  objectiveReasonShown: false,
};
const claim = (changed: Partial<typeof unexplained> = {}, state = stateUnder()) =>
  decide('claim-discrimination', given({ ...unexplained, ...changed }), state);

describe('the burden of proof', () => {
  const shifted = stateUnder(['shift-burden-of-proof']);

  it('is where an unexplained difference fails today, and nowhere else', () => {
    expect(claim()).toMatchObject({ outcome: 'blocked', blocking: ['proof'], unknown: [] });
    expect(claim({ motiveProved: true }).outcome).toBe('lawful');
  });

  it('on the employer carries the claim, unless the employer shows an objective reason', () => {
    expect(claim({}, shifted).outcome).toBe('lawful');
    expect(claim({ objectiveReasonShown: true }, shifted).blocking).toEqual(['proof']);
    expect(claim({ treatedDifferently: false }, shifted).blocking).toEqual(['proof']);
  });

  it('on the employer leaves an exception of the law and an undefined form where they are', () => {
    expect(claim({ setByLaw: true }, shifted).blocking).toEqual(['exception']);
    expect(claim({ form: 'indirect' }, shifted).blocking).toEqual(['form']);
    expect(claim({ form: 'indirect' }).blocking).toEqual(['form', 'proof']);
  });

  it('moves claims of discrimination and dismissal in pregnancy, and no definition and no case', () => {
    expect(movedBy('shift-burden-of-proof')).toEqual({
      harms: ['discrimination-unprovable', 'pregnancy-dismissal-unproven'],
      treaties: ['c183-8-1-proof'],
      cases: [],
    });
    expect(statusOf('discrimination-unprovable', shifted)).toBe('settled');
    for (const id of definitional) expect(statusOf(id, shifted)).toBe('open');
  });

  it('is the last piece where crimes stay unpursued, and alone not enough', () => {
    const id = 'discrimination-unpursued';
    expect(statusOf(id, stateUnder())).toBe('on-paper');
    expect(statusOf(id, shifted)).toBe('on-paper');
    expect(statusOf(id, stateUnder(['extend-article-90', 'state-equality-system']))).toBe('enforceable');
    const all = ['extend-article-90', 'state-equality-system', 'shift-burden-of-proof'];
    expect(statusOf(id, stateUnder(all))).toBe('settled');
  });
});

describe('defining direct and indirect discrimination', () => {
  const defined = stateUnder(['define-discrimination']);

  it('moves the definitional gap only', () => {
    expect(movedBy('define-discrimination')).toEqual({
      harms: ['discrimination-undefined'],
      treaties: ['c111-1-meaning'],
      cases: [],
    });
  });

  it('lets an indirect claim be recognised and proves nothing', () => {
    expect(claim({ form: 'indirect' }, defined).blocking).toEqual(['proof']);
    expect(claim({}, defined)).toMatchObject({ blocking: ['proof'] });
    expect(statusOf('discrimination-unprovable', defined)).toBe('open');
  });

  it('does not make harassment discrimination, which the ILO advised beside it', () => {
    expect(statusOf('harassment-outside-equality', defined)).toBe('open');
    expect(movedBy('harassment-as-discrimination').harms).toEqual(['harassment-outside-equality']);
  });
});

describe('no case on record', () => {
  const counted = Object.entries<Harm>(ownHarms).filter(([, { evidence }]) =>
    Object.values(evidence).some(({ figures = [] }) => figures.some(({ value }) => value === 0)),
  );

  it('is what two harms of the theme are known by, and neither is settled', () => {
    expect(counted.map(([id]) => id)).toEqual(['discrimination-unprovable', 'discrimination-unpursued']);
    for (const [id, harm] of counted) {
      for (const { date } of model.keyDates) {
        expect(statusOf(id, model.law.at(date), harm)).not.toBe('settled');
      }
    }
  });

  it('nor any other figure lifts or lowers a status', () => {
    const states = [stateUnder(), stateUnder(Object.keys(content.equality.reforms))];
    for (const { date } of model.keyDates) states.push(model.law.at(date));
    for (const [id, harm] of Object.entries<Harm>(ownHarms)) {
      for (const figures of [[], [{ value: 0, of: 'cases' }], [{ value: 1_000_000, of: 'cases' }]]) {
        const evidence = Object.fromEntries(
          Object.entries(harm.evidence).map(([name, { at }]) => [name, { at, figures }]),
        );
        for (const state of states) {
          expect(statusOf(id, state, { ...harm, evidence })).toBe(statusOf(id, state));
        }
      }
    }
  });

  it('is kept beside the model and not replayed as a case', () => {
    for (const id of ['article-145-unused', 'article-152-unused', 'no-equality-rulings']) {
      expect(model.beyondLaw[id]).toMatchObject({ kind: 'case' });
      expect(model.cases[id]).toBeUndefined();
    }
  });
});

describe('vacancy notices', () => {
  const id = 'almaty-vacancy-sites-2014';
  const sites = model.cases[id];
  if (!sites) throw new Error(id);
  const decided = (state: LawState) => replay(id, sites, procedureOf(model, sites), state).outcome;
  const notice = (noticeGround: string, justifiedByLaw: boolean, state: LawState) =>
    decide('publish-vacancy', given({ noticeGround, justifiedByLaw }), state).outcome;

  it('of the four websites come out as the court found in 2014, and are not known after the Code of 2015', () => {
    expect(decided(model.law.at('2014-06-11'))).toBe('blocked');
    expect(decided(model.law.at('2013-06-11'))).toBe('undetermined');
    expect(decided(model.law.at('2016-01-01'))).toBe('undetermined');
  });

  it('are free today by the article, against what the press said in 2014, and the ban bars them', () => {
    expect(decided(stateUnder())).toBe('lawful');
    expect(decided(stateUnder(['ban-biased-vacancies']))).toBe('blocked');
    const dated = model.law.provenance('equality.vacancies.grounds', today)?.dated;
    expect(dated?.contested?.length).toBe(2);
  });

  it('may still restrict where the law justifies it, and on a ground that no list names', () => {
    const banned = stateUnder(['ban-biased-vacancies']);
    expect(notice('age', false, stateUnder())).toBe('lawful');
    expect(notice('age', false, banned)).toBe('blocked');
    expect(notice('age', true, banned)).toBe('lawful');
    expect(notice('unlisted', false, banned)).toBe('lawful');
  });

  it('stay on paper as a ban without a penalty in hiring', () => {
    const harm = 'vacancy-discrimination';
    expect(statusOf(harm, stateUnder())).toBe('open');
    expect(statusOf(harm, stateUnder(['extend-article-90']))).toBe('open');
    expect(statusOf(harm, stateUnder(['ban-biased-vacancies']))).toBe('on-paper');
    expect(statusOf(harm, stateUnder(['ban-biased-vacancies', 'extend-article-90']))).toBe('settled');
  });
});

describe('article 54(2)', () => {
  it('asks for a reason, bars two grounds and leaves fathers out; widening it moves that harm alone', () => {
    const harm = ownHarms['dismissal-limits-weak'];
    const judged = judgeHarm('dismissal-limits-weak', harm, stateUnder());
    expect(judged.conditions.map(({ holds }) => holds)).toEqual([true, false, false]);
    expect(movedBy('strengthen-article-54')).toEqual({
      harms: ['dismissal-limits-weak'],
      treaties: [],
      cases: [],
    });
  });
});

describe('what Law 129-VII did', () => {
  it('opened the list: a claim on a ground that no list names is covered since', () => {
    const covered = (asOf: string) => claim({ ground: 'unlisted' }, model.law.at(asOf)).blocking;
    expect(covered('2020-06-01')).toContain('covered');
    expect(covered('2022-09-01')).toEqual(['proof']);
    expect(claim({ ground: 'sex' }, model.law.at('2020-06-01')).blocking).toEqual(['proof']);
  });

  it('left the month of its start unknown', () => {
    expect(claim({ ground: 'unlisted' }, model.law.at('2022-07-10')).unknown).toContain('covered');
  });

  it('brought the grounds of Convention 111 within the ban and moved no harm but those of the groups', () => {
    const grounds = (asOf: string) =>
      judgeObligation('c111-1-meaning', ownObligations['c111-1-meaning'], model.law.at(asOf)).conditions.find(
        ({ id }) => id === 'c111-1-meaning/grounds-covered',
      )?.holds;
    expect([grounds('2020-06-01'), grounds('2022-09-01')]).toEqual([false, true]);
    const statuses = (asOf: string) =>
      Object.keys(ownHarms).filter(
        (id) => statusOf(id, model.law.at(asOf)) !== statusOf(id, model.law.at('2022-06-01')),
      );
    expect(statuses('2022-09-01')).toEqual(['vulnerable-groups-exposed']);
  });
});

describe('ratified conventions', () => {
  it('bind, and binding meets nothing: no harm of the theme rests on a ratification', () => {
    const state = stateUnder();
    const unbound = withValues(state, [
      { path: 'treaties.c100', to: false },
      { path: 'treaties.c111', to: false },
    ]);
    for (const id of Object.keys(ownHarms)) expect(statusOf(id, unbound)).toBe(statusOf(id, state));
    for (const [id, obligation] of Object.entries(ownObligations)) {
      const before = judgeObligation(id, obligation, state);
      const after = judgeObligation(id, obligation, unbound);
      expect([before.binds, after.binds]).toEqual([true, false]);
      expect(after.status).toBe(before.status);
    }
  });

  it('are met today only where special care is allowed', () => {
    const met = Object.entries(ownObligations).map(([id, obligation]) => [
      id,
      judgeObligation(id, obligation, stateUnder()).status,
    ]);
    expect(Object.fromEntries(met)).toMatchObject({
      'c111-1-meaning': 'unmet',
      'c111-2-policy': 'unmet',
      'c111-3-law-and-practice': 'unmet',
      'c111-5-special-care': 'met',
      'c100-1-remuneration': 'undetermined',
      'c100-2-equal-value': 'unmet',
      'c100-3-appraisal': 'unmet',
      'c100-4-cooperation': 'unmet',
    });
  });

  it('stay nominal until the gaps that the source names are closed one by one', () => {
    const id = 'nominal-compliance';
    expect(statusOf(id, stateUnder(['incorporate-conventions', 'raise-ilo-priority']))).toBe('open');
    const own = ['incorporate-conventions', 'objective-pay-method', 'equality-education'];
    expect(statusOf(id, stateUnder(own))).toBe('open');
    const gaps = [
      'return-to-same-post',
      'bar-family-dismissal',
      'define-family-worker',
      'part-time-transfer',
      'part-time-access',
      'bar-part-time-bias',
    ];
    expect(statusOf(id, stateUnder([...own, ...gaps]))).toBe('open');
    for (const proof of ['employer-proves-maternity', 'shift-burden-of-proof']) {
      const closed = [...own, ...gaps, proof];
      for (const gap of gaps) {
        expect(statusOf(id, stateUnder(closed.filter((reform) => reform !== gap))), gap).toBe('open');
      }
      expect(statusOf(id, stateUnder(closed))).toBe('on-paper');
      expect(statusOf(id, stateUnder([...closed, 'raise-ilo-priority']))).toBe('settled');
    }
  });
});

describe('each initiative of the article', () => {
  it.each([
    ['state-equality-system', 'equality-unmonitored', 'on-paper'],
    ['define-discrimination', 'discrimination-undefined', 'settled'],
    ['employer-equality-duty', 'employer-no-equality-duty', 'settled'],
    ['shift-burden-of-proof', 'discrimination-unprovable', 'settled'],
  ])('%s takes %s from open to %s', (reform, harm, status) => {
    expect(statusOf(harm, stateUnder())).toBe('open');
    expect(statusOf(harm, stateUnder([reform]))).toBe(status);
  });

  it('and the elements and concerns beside them move what they name', () => {
    expect(movedBy('extend-article-90').harms).toEqual(['hiring-promotion-unpunished']);
    expect(movedBy('open-social-security').harms).toEqual(['social-security-access']);
    expect(movedBy('publish-equal-pay-record').harms).toEqual([]);
    expect(movedBy('publish-equal-pay-record', 'objective-pay-method').harms).toEqual([
      'equal-pay-unmonitored',
    ]);
    expect(movedBy('equal-pay-joint-action').treaties).toEqual(['c100-4-cooperation']);
  });
});
