import {
  applyPackage,
  type CaseFacts,
  evaluatePackage,
  type Locator,
  type Package,
  type Procedure,
  readPath,
  replay,
  type Scalar,
} from '@tarazy/rules';
import { describe, expect, it } from 'vitest';
import { familyHarms } from '../family/harms.ts';
import { familyProcedures } from '../family/procedures.ts';
import { model } from '../model.ts';
import { partTimeHarms } from '../part-time/harms.ts';
import { partTimeProcedures } from '../part-time/procedures.ts';
import { maternityHarms } from './harms.ts';
import { maternityProcedures } from './procedures.ts';

const today = model.horizon.to;
/** The last day before Law 277-VIII, whose text was not read. */
const beforeLaw277 = '2026-06-07';
const own = new Set(Object.keys({ ...maternityHarms, ...familyHarms, ...partTimeHarms }));

function packageOf(...ids: readonly string[]): Package {
  return { reforms: ids.map((id) => ({ id })), changes: [] };
}

/** A situation that the sources think up to show what the law does: facts, and no event behind them. */
function decide(
  procedure: Procedure,
  facts: Readonly<Record<string, Exclude<Scalar, null>>>,
  reforms: readonly string[] = [],
  asOf = today,
) {
  const at: Locator = { source: 'kuttygalieva-2024', at: 'whole article' };
  const given: CaseFacts = Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [name, { value, basis: { kind: 'source', at: [at] } }]),
  );
  const situation = {
    theme: procedure.theme,
    procedure: '',
    from: '2024',
    to: '2024',
    place: null,
    sector: 'all-sectors',
    organisation: '',
    facts: given,
    evidence: {},
    harms: [],
  };
  const { state } = applyPackage(model.law, model.reforms, packageOf(...reforms), asOf);
  const { outcome, blocking, unknown } = replay('situation', situation, procedure, state);
  return { outcome, blocking, unknown };
}

const statusesAt = (asOf: string) =>
  Object.fromEntries(
    evaluatePackage(model, packageOf(), asOf)
      .harms.filter(({ id }) => own.has(id))
      .map(({ id, after }) => [id, after.status]),
  );
const obligation = (id: string, asOf: string, ...reforms: readonly string[]) => {
  const found = evaluatePackage(model, packageOf(...reforms), asOf).obligations.find((one) => one.id === id);
  return found && { binds: found.after.binds, status: found.after.status };
};

/** Harms whose status a package moves, with the status after. */
function moved(...reforms: readonly string[]): Readonly<Record<string, string>> {
  const { harms } = evaluatePackage(model, packageOf(...reforms));
  return Object.fromEntries(
    harms
      .filter(({ before, after }) => before.status !== after.status)
      .map(({ id, after }) => [id, after.status]),
  );
}

describe('the proof in a dismissal linked to maternity', () => {
  const silent = { employerShowedOtherReason: false, workerProvedLink: false };
  const dismissal = { certificateShown: true, onLeave: false, ground: 'otherGround', ...silent };
  const dismiss = maternityProcedures['dismiss-pregnant-worker'];
  const claim = maternityProcedures['claim-maternity-dismissal'];

  it('lies with the woman today: neither side shows anything, and the dismissal stands', () => {
    expect(decide(dismiss, dismissal).outcome).toBe('lawful');
    expect(decide(claim, { dismissedInProtectedTime: true, ...silent })).toEqual({
      outcome: 'blocked',
      blocking: ['proof'],
      unknown: [],
    });
  });

  it('turns round with the reform, in the dismissal and in the claim', () => {
    const reform = ['employer-proves-maternity'];
    expect(decide(dismiss, dismissal, reform).blocking).toEqual(['proof']);
    expect(decide(claim, { dismissedInProtectedTime: true, ...silent }, reform).outcome).toBe('lawful');
  });

  it('frees an employer who shows another reason, and never one against whom the link is proved', () => {
    const reform = ['employer-proves-maternity'];
    const shown = { ...dismissal, employerShowedOtherReason: true };
    expect(decide(dismiss, shown, reform).outcome).toBe('lawful');
    for (const reforms of [[], reform]) {
      expect(decide(dismiss, { ...shown, workerProvedLink: true }, reforms).blocking).toEqual(['proof']);
    }
  });

  it('leaves a claim over dismissal at another time where it was', () => {
    const other = { dismissedInProtectedTime: false, ...silent };
    expect(decide(claim, other, ['employer-proves-maternity']).blocking).toEqual(['time']);
  });

  it('moves the one harm and no other: on paper alone, settled when enforced', () => {
    expect(moved('employer-proves-maternity')).toEqual({ 'pregnancy-dismissal-unproven': 'on-paper' });
    expect(moved('employer-proves-maternity', 'enforce-maternity-guarantees')).toEqual({
      'pregnancy-dismissal-unproven': 'settled',
    });
  });

  it('turns round as well with the proof in every claim of discrimination, of which it is one', () => {
    const general = ['shift-burden-of-proof'];
    expect(decide(dismiss, dismissal, general).blocking).toEqual(['proof']);
    expect(decide(claim, { dismissedInProtectedTime: true, ...silent }, general).outcome).toBe('lawful');
    expect(moved(...general)).toEqual({
      'discrimination-unprovable': 'settled',
      'pregnancy-dismissal-unproven': 'on-paper',
    });
    expect(moved(...general, 'enforce-maternity-guarantees')).toHaveProperty(
      'pregnancy-dismissal-unproven',
      'settled',
    );
    expect(obligation('c183-8-1-proof', today, ...general)?.status).toBe('met');
  });

  it('is not settled by enforcing what no rule says', () => {
    expect(moved('enforce-maternity-guarantees')).toEqual({});
  });

  it('meets article 8(1) and not article 8(2)', () => {
    expect(obligation('c183-8-1-proof', today)).toEqual({ binds: true, status: 'unmet' });
    expect(obligation('c183-8-1-proof', today, 'employer-proves-maternity')?.status).toBe('met');
    expect(obligation('c183-8-2-return', today, 'employer-proves-maternity')?.status).toBe('unmet');
  });

  it('matters little where article 54 bars the dismissal already', () => {
    const cuts = { ...dismissal, ground: 'staffCuts' };
    expect(decide(dismiss, cuts).blocking).toEqual(['ground']);
    expect(decide(dismiss, { ...cuts, certificateShown: false }).outcome).toBe('lawful');
    const onLeave = { ...dismissal, onLeave: true, groundAllowedOnLeave: false };
    expect(decide(dismiss, onLeave).blocking).toEqual(['leave']);
    expect(decide(dismiss, { ...onLeave, groundAllowedOnLeave: true }).outcome).toBe('lawful');
  });
});

describe('coming back', () => {
  const procedure = maternityProcedures['return-from-leave'];

  it('from maternity leave gives no right to the post until the law says so', () => {
    const facts = { leave: 'maternityLeave', childAge: 0, endsEarly: false };
    expect(decide(procedure, facts).blocking).toEqual(['post']);
    expect(decide(procedure, facts, ['return-to-same-post']).outcome).toBe('lawful');
  });

  it('from childcare leave does, up to three years, with a month of notice when early', () => {
    const facts = { leave: 'childcareLeave', childAge: 2, endsEarly: true, noticeMonths: 1 };
    expect(decide(procedure, facts).outcome).toBe('lawful');
    expect(decide(procedure, { ...facts, noticeMonths: 0 }).blocking).toEqual(['notice']);
    expect(decide(procedure, { ...facts, childAge: 4 }).blocking).toEqual(['age']);
  });
});

describe('support in pregnancy and childbirth', () => {
  const procedure = maternityProcedures['claim-maternity-benefit'];
  const jobless = { entitledToFund: false, workedBefore: false, contractPromisesPay: false };
  const insured = { entitledToFund: true, workedBefore: true, contractPromisesPay: false };

  it('reaches a woman without work before pregnancy only with the reform for women outside the fund', () => {
    expect(decide(procedure, jobless).blocking).toEqual(['covered']);
    expect(decide(procedure, jobless, ['support-mothers-outside-fund']).outcome).toBe('lawful');
    expect(decide(procedure, jobless, ['maternity-benefit-floor']).blocking).toEqual(['covered']);
  });

  it('replaces the earnings of an insured woman where her contract says so, or with the floor', () => {
    expect(decide(procedure, insured).blocking).toEqual(['amount']);
    expect(decide(procedure, { ...insured, contractPromisesPay: true }).outcome).toBe('lawful');
    expect(decide(procedure, insured, ['maternity-benefit-floor']).outcome).toBe('lawful');
  });

  it('is not helped by dropping the duty of the employer alone, which asks for the floor', () => {
    expect(moved('drop-maternity-top-up')).toEqual({});
    expect(evaluatePackage(model, packageOf('drop-maternity-top-up')).missing).toHaveLength(1);
    expect(moved('maternity-benefit-floor')).toEqual({ 'maternity-benefit-low': 'on-paper' });
    expect(moved('maternity-benefit-floor', 'drop-maternity-top-up', 'enforce-maternity-guarantees')).toEqual(
      { 'maternity-benefit-low': 'settled' },
    );
  });
});

describe('night work', () => {
  const procedure = familyProcedures['refuse-night-work'];
  const father = {
    parent: 'father',
    childAge: 4,
    raisedWithoutMother: false,
    childDisabled: false,
    pregnantWithCertificate: false,
    consented: false,
  };

  it('may be refused by a mother of a child under seven, not by a father', () => {
    expect(decide(procedure, father).blocking).toEqual(['holder']);
    expect(decide(procedure, { ...father, parent: 'mother' }).outcome).toBe('lawful');
    expect(decide(procedure, { ...father, raisedWithoutMother: true }).outcome).toBe('lawful');
  });

  it('may be refused by a father with the neutral rule, up to the same age', () => {
    expect(decide(procedure, father, ['neutral-night-work']).outcome).toBe('lawful');
    expect(decide(procedure, { ...father, childAge: 7 }, ['neutral-night-work']).blocking).toEqual(['age']);
  });

  it('is barred in pregnancy and bound to consent for parents of disabled children, whatever the age', () => {
    expect(decide(procedure, { ...father, childAge: 10, childDisabled: true }).outcome).toBe('lawful');
    const pregnant = {
      ...father,
      parent: 'mother',
      childAge: 10,
      pregnantWithCertificate: true,
      consented: true,
    };
    expect(decide(procedure, pregnant).outcome).toBe('lawful');
  });

  it('moves its own harm alone when the rule becomes neutral', () => {
    expect(moved('neutral-night-work')).toEqual({ 'night-work-gendered': 'settled' });
  });

  it('needs two more acts before fathers are no longer overlooked', () => {
    expect(moved('neutral-night-work', 'neutral-article-152')).not.toHaveProperty('men-overlooked');
    expect(moved('neutral-night-work', 'neutral-article-152', 'spare-fathers-of-small')).toEqual({
      'night-work-gendered': 'settled',
      'criminal-law-gendered': 'settled',
      'men-overlooked': 'settled',
    });
  });
});

describe('dismissal of a carer', () => {
  const procedure = familyProcedures['dismiss-carer'];
  const carer = {
    parent: 'mother',
    childAge: 9,
    raisesAlone: false,
    ground: 'otherGround',
    onLeave: false,
    groundAllowedOnLeave: false,
    familyWasReason: true,
  };

  it('over family duties stands today and falls with the ban', () => {
    expect(decide(procedure, carer).outcome).toBe('lawful');
    expect(decide(procedure, carer, ['bar-family-dismissal']).blocking).toEqual(['reason']);
  });

  it('with the ban alone stays on paper: nobody knows whom it covers', () => {
    expect(moved('bar-family-dismissal')).toEqual({ 'family-dismissal-allowed': 'on-paper' });
    expect(moved('bar-family-dismissal', 'define-family-worker', 'family-mechanisms')).toEqual({
      'family-dismissal-allowed': 'settled',
      'family-worker-undefined': 'settled',
    });
  });

  it('is barred for cuts where a child is under three, for the mother and not for the father', () => {
    const small = { ...carer, childAge: 2, ground: 'staffCuts', familyWasReason: false };
    expect(decide(procedure, small).blocking).toEqual(['ground']);
    expect(decide(procedure, { ...small, parent: 'father' }).outcome).toBe('lawful');
    expect(decide(procedure, { ...small, parent: 'father' }, ['spare-fathers-of-small']).blocking).toEqual([
      'ground',
    ]);
  });

  it('of a single parent is barred for cuts and decline today, and whether further is not known since June 2026', () => {
    const single = { ...carer, raisesAlone: true, familyWasReason: false };
    expect(decide(procedure, single, [], beforeLaw277).outcome).toBe('lawful');
    expect(decide(procedure, single)).toEqual({ outcome: 'undetermined', blocking: [], unknown: ['single'] });
    expect(decide(procedure, { ...single, ground: 'businessDecline' }).blocking).toEqual(['ground']);
    expect(decide(procedure, single, ['limit-single-parent-cuts']).blocking).toEqual(['single']);
    expect(decide(procedure, { ...single, childAge: 14 }, ['limit-single-parent-cuts']).outcome).toBe(
      'lawful',
    );
    expect(moved('limit-single-parent-cuts')).toEqual({ 'single-parents-unshielded': 'settled' });
  });
});

describe('part-time work', () => {
  const procedure = partTimeProcedures['move-to-part-time'];
  const refused = { asked: true, answeredAfterWorkingDays: 5, inEntitledGroup: false, employerAgreed: false };

  it('is had by agreement, or by those whom the Code names, or with a guaranteed transfer', () => {
    expect(decide(procedure, refused).blocking).toEqual(['agreement']);
    expect(decide(procedure, { ...refused, employerAgreed: true }).outcome).toBe('lawful');
    expect(decide(procedure, { ...refused, inEntitledGroup: true }).outcome).toBe('lawful');
    expect(decide(procedure, refused, ['part-time-transfer']).outcome).toBe('lawful');
    expect(decide(procedure, { ...refused, answeredAfterWorkingDays: 6 }).blocking).toContain('answer');
  });

  it('has three gaps, and each reform closes its own', () => {
    expect(moved('part-time-transfer')).toEqual({ 'part-time-no-transfer': 'settled' });
    expect(moved('part-time-access')).toEqual({ 'part-time-no-access': 'settled' });
    expect(moved('bar-part-time-bias')).toEqual({ 'part-time-bias': 'settled' });
  });
});

describe('the treaties', () => {
  it('bind from 2012, 2012 and 2022', () => {
    const binds = (id: string, asOf: string) => obligation(id, asOf)?.binds;
    expect([binds('c183-8-1-proof', '2011-12-31'), binds('c183-8-1-proof', '2013-01-01')]).toEqual([
      false,
      true,
    ]);
    expect([binds('c156-8-dismissal', '2012-11-15'), binds('c156-8-dismissal', '2012-11-16')]).toEqual([
      false,
      true,
    ]);
    expect([binds('c175-10-transfer', '2022-04-19'), binds('c175-10-transfer', '2022-04-20')]).toEqual([
      false,
      true,
    ]);
  });

  it('keep the year that the ILO counts beside the domestic law, where the two differ', () => {
    for (const [path, year] of [
      ['treaties.c156', '2013'],
      ['treaties.c187', '2015'],
    ] as const) {
      const [domestic, counted] = model.law.history(path).slice(-2);
      expect(domestic?.value).toBe(true);
      expect(domestic?.contested).toMatchObject([{ value: false, source: { source: 'ilo-normlex' } }]);
      expect(counted).toMatchObject({ from: year, value: true });
    }
  });

  it('are met today on the length of leave and on rights that part-time work does not cut, and nowhere else', () => {
    const met = evaluatePackage(model, packageOf())
      .obligations.filter(({ id }) => /^c(183|156|175)-/.test(id))
      .map(({ id, after }) => [id, after.status]);
    expect(Object.fromEntries(met)).toEqual({
      'c183-4-leave': 'met',
      'c183-6-benefits': 'unmet',
      'c183-8-1-proof': 'unmet',
      'c183-8-2-return': 'unmet',
      'c156-1-scope': 'unmet',
      'c156-3-policy': 'unmet',
      'c156-4-terms': 'unmet',
      'c156-8-dismissal': 'unmet',
      'c175-4-protection': 'unmet',
      'c175-7-conditions': 'met',
      'c175-9-access': 'unmet',
      'c175-10-transfer': 'unmet',
    });
  });

  it('wrote no rule by being ratified: twelve years later both rules of article 8 are missing', () => {
    for (const asOf of ['2016-11-23', '2020-05-16', '2024-06-01', today]) {
      expect(obligation('c183-8-1-proof', asOf)).toEqual({ binds: true, status: 'unmet' });
      expect(obligation('c183-8-2-return', asOf)).toEqual({ binds: true, status: 'unmet' });
    }
  });
});

describe('the amendments', () => {
  it.each([
    ['of May 2020', '2020-05-15', '2020-05-16'],
    ['of July 2021', '2021-06-30', '2021-08-01'],
    ['of October 2021, which set the wording of article 76', '2021-09-30', '2021-11-01'],
    ['of 2022', '2022-01-01', '2022-12-31'],
    ['of 2023', '2023-03-31', '2023-05-01'],
  ])('%s moved no harm of the three themes', (_which, before, after) => {
    expect(statusesAt(after)).toEqual(statusesAt(before));
  });

  it('left every harm open, that of single parents not known since June 2026, and what nobody described before 2016 undetermined', () => {
    expect(new Set(Object.values(statusesAt(beforeLaw277)))).toEqual(new Set(['open']));
    const { 'single-parents-unshielded': single, ...others } = statusesAt(today);
    expect(new Set(Object.values(others))).toEqual(new Set(['open']));
    expect(single).toBe('undetermined');
    expect(new Set(Object.values(statusesAt('2012-06-01')))).toEqual(new Set(['undetermined']));
  });

  it('left a father on night work where he was', () => {
    const father = {
      parent: 'father',
      childAge: 4,
      raisedWithoutMother: false,
      pregnantWithCertificate: false,
    };
    const procedure = familyProcedures['refuse-night-work'];
    const facts = { ...father, childDisabled: false, consented: false };
    for (const asOf of ['2016-11-23', '2021-09-30', '2021-11-01', today]) {
      expect(decide(procedure, facts, [], asOf).blocking).toEqual(['holder']);
    }
  });

  it('are followed by a law on single parents whose text was not read: never held to be there', () => {
    const guarded = (asOf: string) => model.law.at(asOf)['family'];
    expect(guarded(beforeLaw277)).toMatchObject({ dismissal: { singleParentLimits: false } });
    expect(guarded(today)).toMatchObject({ dismissal: { singleParentLimits: 'unknown' } });
    for (const { date } of model.keyDates) {
      expect(readPath(model.law.at(date), 'family.dismissal.singleParentLimits')).not.toBe(true);
    }
    const [latest] = model.law.history('family.dismissal.singleParentLimits').slice(-1);
    expect(latest?.contested?.map(({ value }) => value)).toEqual([true]);
    expect(guarded('2016-11-23')).toMatchObject({ dismissal: { singleParentLimits: 'unknown' } });
  });
});
