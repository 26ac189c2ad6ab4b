import {
  applyPackage,
  type DocumentedCase,
  evaluatePackage,
  harmGoal,
  judgeHarm,
  judgeObligation,
  type Package,
  procedureOf,
  readPath,
  replay,
  smallestMends,
} from '@tarazy/rules';
import { describe, expect, it } from 'vitest';
import { model } from '../model.ts';
import { harassmentHarms } from './harms.ts';
import { harassmentObligations } from './obligations.ts';
import { harassmentReforms } from './reforms.ts';

const today = model.horizon.to;
/** The last day before Law 277-VIII, whose text was not read. */
const beforeLaw277 = '2026-06-07';
const harms = Object.keys(harassmentHarms);
const articles = Object.keys(harassmentObligations);
const firstFour = [
  'define-work-violence',
  'widen-harassment-scope',
  'list-harassment-situations',
  'gender-responsive-approach',
] as const;
const fiveUpdates = [...firstFour, 'harassment-law-package'] as const;
const partsOfTheFifth = [
  'prohibit-harassment',
  'prevent-harassment',
  'inspect-harassment',
  'harassment-remedies',
  'punish-harassers',
  'harassment-guidance',
] as const;

function packageOf(...ids: readonly string[]): Package {
  return { reforms: ids.map((id) => ({ id })), changes: [] };
}

function under(chosen: Package, asOf = today) {
  const evaluation = evaluatePackage(model, chosen, asOf);
  const of = <T>(judged: readonly { readonly id: string; readonly after: T }[]) =>
    Object.fromEntries(judged.map(({ id, after }) => [id, after]));
  return { ...evaluation, harm: of(evaluation.harms), duty: of(evaluation.obligations) };
}

const statuses = (chosen: Package, asOf = today) => {
  const { harm } = under(chosen, asOf);
  return Object.fromEntries(harms.map((id) => [id, harm[id]?.status]));
};

describe('ratifying Convention 190 alone', () => {
  const alone = under(packageOf('ratify-c190'));

  it('moves no harm at all, and leaves none beyond paper', () => {
    for (const { id, before, after } of alone.harms) expect(after.status, id).toBe(before.status);
    for (const id of harms) expect(['open', 'on-paper']).toContain(alone.harm[id]?.status);
  });

  it('asks for no companion: what it lacks it shows as duties', () => {
    expect(alone.missing).toEqual([]);
    expect(alone.changes.map(({ path }) => path)).toEqual(['treaties.c190']);
  });

  it('makes eleven articles bind, ten of them unmet', () => {
    const before = under(packageOf());
    expect(articles).toHaveLength(11);
    for (const id of articles) {
      expect(before.duty[id]?.binds).toBe(false);
      expect(alone.duty[id]?.binds).toBe(true);
    }
    const unmet = articles.filter((id) => alone.duty[id]?.status === 'unmet');
    expect(unmet).toEqual(articles.filter((id) => id !== 'c190-5-fundamental-rights'));
  });
});

describe('the five updates', () => {
  it('are each recommended by the authors at an item of their own', () => {
    const places = fiveUpdates.map((id) => harassmentReforms[id].recommendedBy[0]?.at.at);
    expect(places.map((place) => place?.at(-1))).toEqual(['1', '2', '3', '4', '5']);
    for (const id of fiveUpdates) {
      expect(harassmentReforms[id].recommendedBy[0]?.body).toBe('kuttygalieva-authors');
    }
  });

  it('move the four harms that they address to settled, and no other', () => {
    expect(statuses(packageOf(...fiveUpdates))).toEqual({
      'work-violence-unanswered': 'settled',
      'harassment-outside-contract': 'settled',
      'harassment-beyond-premises': 'settled',
      'harassment-not-prevented': 'settled',
      'sexual-harassment-undefined': 'open',
      'harassment-complaint-unheard': 'settled',
      'violence-against-women-unnamed': 'open',
    });
    expect(under(packageOf(...fiveUpdates)).missing).toEqual([]);
  });

  it('bring paper without the fifth: nothing enforced, nothing remedied', () => {
    const { harm } = under(packageOf(...firstFour));
    expect(statuses(packageOf(...firstFour))).toMatchObject({
      'work-violence-unanswered': 'open',
      'harassment-outside-contract': 'on-paper',
      'harassment-beyond-premises': 'on-paper',
      'harassment-not-prevented': 'on-paper',
    });
    const own = harms.filter((id) => id !== 'violence-against-women-unnamed');
    for (const id of own) {
      expect(harm[id]?.tiers.enforcement, id).not.toBe(true);
      expect(harm[id]?.tiers.remedy, id).not.toBe(true);
    }
  });

  it('bring enforcement and remedy by the fifth alone, which settles nothing undefined', () => {
    const { harm, missing } = under(packageOf('harassment-law-package'));
    expect(harm['work-violence-unanswered']?.tiers).toEqual({ rule: false, enforcement: true, remedy: true });
    expect(harm['harassment-outside-contract']?.status).toBe('open');
    expect(missing).toEqual([{ reform: 'harassment-law-package', requires: 'define-work-violence' }]);
  });

  it('have a fifth that is the sum of its six parts', () => {
    const whole = applyPackage(model.law, model.reforms, packageOf('harassment-law-package'), today);
    const parts = applyPackage(model.law, model.reforms, packageOf(...partsOfTheFifth), today);
    expect(parts.state).toEqual(whole.state);
    for (const part of partsOfTheFifth) {
      const { state } = applyPackage(model.law, model.reforms, packageOf(part), today);
      expect(state).not.toEqual(whole.state);
    }
  });

  it('meet the Convention but for the persons whom the authors do not name', () => {
    const met = (...more: readonly string[]) => {
      const { duty } = under(packageOf('ratify-c190', ...fiveUpdates, ...more));
      return articles.filter((id) => duty[id]?.status !== 'met');
    };
    expect(met()).toEqual(['c190-2-persons']);
    expect(met('cover-job-seekers')).toEqual([]);
  });
});

describe('sexual harassment', () => {
  it('is defined and prohibited by the fifth initiative, on paper until complaints are heard and punished', () => {
    const id = 'sexual-harassment-undefined';
    expect(statuses(packageOf('define-sexual-harassment'))[id]).toBe('on-paper');
    expect(statuses(packageOf('define-sexual-harassment', 'sexual-harassment-offence'))[id]).toBe('on-paper');
    const enforced = packageOf('define-sexual-harassment', 'dismiss-harassers', 'harassment-guidance');
    expect(statuses(enforced)[id]).toBe('enforceable');
    expect(
      statuses({ ...enforced, reforms: [...enforced.reforms, { id: 'harassment-complaints' }] })[id],
    ).toBe('settled');
  });

  it('needs a norm before a complaint has anything to rest on: the bill’s dignity is one', () => {
    const id = 'harassment-complaint-unheard';
    for (const asOf of [beforeLaw277, today]) {
      expect(statuses(packageOf(), asOf)[id]).toBe('open');
      expect(statuses(packageOf('dignity-at-work'), asOf)[id]).toBe('open');
      expect(statuses(packageOf('harassment-complaints', 'dignity-at-work'), asOf)[id]).toBe('on-paper');
    }
    const complaints = packageOf('harassment-complaints');
    expect(statuses(complaints, beforeLaw277)[id]).toBe('open');
    expect(under(complaints).harm[id]?.range).toEqual(['open', 'on-paper']);
    const mends = smallestMends(model, harmGoal(model, id, 'settled'));
    expect(mends.length).toBeGreaterThan(0);
    for (const mend of mends) {
      const chosen = mend.reforms.map((reform) => reform.id);
      const whole = chosen.includes('harassment-law-package');
      expect(whole || chosen.includes('harassment-remedies')).toBe(true);
    }
  });

  it('is not met by bills: what the ministry and the Mazhilis plan is not law on any date', () => {
    for (const { date } of model.keyDates) {
      const state = model.law.at(date);
      for (const path of ['harassment.dignity', 'harassment.sanctions.dismissalGround']) {
        expect(readPath(state, path)).not.toBe(true);
      }
    }
    expect(readPath(model.law.at(beforeLaw277), 'harassment.dignity')).toBe(false);
    expect(readPath(model.law.at(today), 'harassment.dignity')).toBe('unknown');
    const [latest] = model.law.history('harassment.dignity').slice(-1);
    expect(latest?.contested?.map(({ value }) => value)).toEqual([true]);
  });
});

describe('an intern who is harassed', () => {
  const intern: DocumentedCase = {
    theme: 'harassment',
    procedure: 'answer-harassment',
    from: '2024',
    to: '2024',
    place: null,
    sector: 'other',
    organisation: 'any',
    facts: Object.fromEntries(
      Object.entries({ relation: 'interns', situation: 'premises', conduct: 'otherViolence' }).map(
        ([name, value]) => [name, { value, basis: { kind: 'inference' } }],
      ),
    ),
    evidence: {},
    harms: [],
  };
  const decided = (asOf: string, ...ids: readonly string[]) => {
    const { state } = applyPackage(model.law, model.reforms, packageOf(...ids), asOf);
    const { blocking, unknown } = replay('intern', intern, procedureOf(model, intern), state);
    return { blocking, unknown };
  };
  const blocking = (...ids: readonly string[]) => decided(beforeLaw277, ...ids).blocking;

  it('has no answer at any step until June 2026, nor after ratification alone', () => {
    expect(blocking()).toEqual([
      'defined',
      'covered',
      'situation',
      'forbidden',
      'complaint',
      'inspected',
      'answered',
      'redress',
    ]);
    expect(blocking('ratify-c190')).toEqual(blocking());
  });

  it('gains a name, a person and a place by the first three updates, and an answer by the fifth', () => {
    expect(blocking(...firstFour)).toEqual(['forbidden', 'complaint', 'inspected', 'answered', 'redress']);
    expect(blocking(...fiveUpdates)).toEqual([]);
  });

  it('may rest on dignity since June 2026, which is not known: the other steps stand', () => {
    const since = decided(today);
    expect(since.unknown).toEqual(['forbidden']);
    expect(since.blocking).toEqual(blocking().filter((step) => step !== 'forbidden'));
    expect(decided(today, ...fiveUpdates)).toEqual({ blocking: [], unknown: [] });
  });
});

describe('Law 72-VIII of 2024', () => {
  const before = model.law.at('2023-05-01');
  const after = model.law.at('2025-08-01');

  it('reached children and the victims of domestic violence, not adults harassed at work', () => {
    expect(readPath(before, 'harassment.sanctions.offence')).toBe('noOffence');
    expect(readPath(after, 'harassment.sanctions.offence')).toBe('under16');
    expect(judgeHarm('x', harassmentHarms['sexual-harassment-undefined'], after).status).toBe('open');
  });

  it('gave the leave that article 10 of the Convention asks a measure like', () => {
    const leave = (state: typeof after) =>
      judgeObligation('x', harassmentObligations['c190-10-enforcement'], state).conditions.find(({ id }) =>
        id.endsWith('domestic-violence-mitigated'),
      )?.holds;
    expect(leave(before)).toBe(false);
    expect(leave(after)).toBe(true);
  });

  it('left violence against women unnamed, and whether it is prevented not known', () => {
    const judged = judgeHarm('x', harassmentHarms['violence-against-women-unnamed'], after);
    expect(judged.status).toBe('open');
    expect(judged.tiers.enforcement).toBe('unknown');
  });

  it('makes the difference not known once violence is named: prevention and protection were not read', () => {
    const { harm } = under(packageOf('recognise-violence-against-women'));
    expect(harm['violence-against-women-unnamed']?.status).toBe('undetermined');
    expect(harm['violence-against-women-unnamed']?.range).toEqual(['on-paper', 'settled']);
    const both = packageOf('recognise-violence-against-women', 'laws-against-violence');
    expect(statuses(both)['violence-against-women-unnamed']).toBe('settled');
  });
});

describe('earlier law', () => {
  it('is known to lack a definition of sexual harassment since the Code of 2015, and is not known otherwise', () => {
    expect(statuses(packageOf(), '2016-11-23')).toMatchObject({
      'sexual-harassment-undefined': 'open',
      'work-violence-unanswered': 'undetermined',
      'violence-against-women-unnamed': 'undetermined',
    });
    expect(new Set(Object.values(statuses(packageOf())))).toEqual(new Set(['open']));
  });
});
