import {
  applyPackage,
  type DocumentedCase,
  evaluatePackage,
  judgeHarm,
  judgeObligation,
  type Package,
  procedureOf,
  readPath,
  replay,
  type Scalar,
} from '@tarazy/rules';
import { describe, expect, it } from 'vitest';
import { model } from '../model.ts';
import { domesticWorkHarms } from './harms.ts';
import { domesticWorkObligations } from './obligations.ts';
import { domesticWorkReforms } from './reforms.ts';

const today = model.horizon.to;
const harms = Object.keys(domesticWorkHarms);
const preconditions = domesticWorkReforms['ratify-c189'].requires;

function packageOf(...ids: readonly string[]): Package {
  return { reforms: ids.map((id) => ({ id })), changes: [] };
}

function under(...ids: readonly string[]) {
  const evaluation = evaluatePackage(model, packageOf(...ids), today);
  const harm = Object.fromEntries(evaluation.harms.map(({ id, after }) => [id, after.status]));
  const duty = Object.fromEntries(evaluation.obligations.map(({ id, after }) => [id, after]));
  return { ...evaluation, harm: Object.fromEntries(harms.map((id) => [id, harm[id]])), duty };
}

const asLawStands = {
  'domestic-work-informal': 'open',
  'domestic-redress-unused': 'on-paper',
  'domestic-workers-exploited': 'on-paper',
  'domestic-workers-unorganised': 'open',
  'domestic-work-hinders-school': 'open',
  'domestic-migration-unguarded': 'open',
  'work-from-fourteen': 'open',
};

describe('ratifying Convention 189 alone', () => {
  const alone = under('ratify-c189');

  it('names its seven preconditions as missing companions', () => {
    expect(alone.missing).toEqual(preconditions.map((requires) => ({ reform: 'ratify-c189', requires })));
    expect(preconditions).toHaveLength(7);
    expect(under('ratify-c189', 'formalise-domestic-work').missing).toHaveLength(6);
  });

  it('moves no harm', () => {
    expect(alone.harm).toEqual(asLawStands);
    expect(under().harm).toEqual(asLawStands);
  });

  it('makes nine articles bind, of which only the one on written terms is met', () => {
    const bound = Object.keys(domesticWorkObligations).filter((id) => id.startsWith('c189'));
    expect(bound).toHaveLength(9);
    for (const id of bound) {
      expect(alone.duty[id]?.binds).toBe(true);
      expect(alone.duty[id]?.status, id).toBe(id === 'c189-7-known-terms' ? 'met' : 'unmet');
    }
  });
});

describe('the preconditions', () => {
  it('settle what they are asked for, and not the age at which work begins', () => {
    expect(under(...preconditions).harm).toEqual({
      'domestic-work-informal': 'settled',
      'domestic-redress-unused': 'settled',
      'domestic-workers-exploited': 'settled',
      'domestic-workers-unorganised': 'settled',
      'domestic-work-hinders-school': 'settled',
      'domestic-migration-unguarded': 'settled',
      'work-from-fourteen': 'open',
    });
  });

  it('meet the Convention but for conciliation, from which domestic workers stay excluded', () => {
    const unmet = (...ids: readonly string[]) => {
      const { duty } = under('ratify-c189', ...preconditions, ...ids);
      return Object.keys(domesticWorkObligations).filter((id) => duty[id]?.status !== 'met');
    };
    expect(unmet()).toEqual(['c189-16-courts']);
    expect(unmet('domestic-conciliation')).toEqual([]);
  });

  it('do not settle redress one by one: it needs formal relations and oversight', () => {
    const redress = (...ids: readonly string[]) => under(...ids).harm['domestic-redress-unused'];
    expect(redress('formalise-domestic-work')).toBe('on-paper');
    expect(redress('oversee-domestic-work')).toBe('on-paper');
    expect(redress('formalise-domestic-work', 'oversee-domestic-work')).toBe('settled');
  });

  it('need the shield beside supervision: abuse is forbidden today and nobody watches', () => {
    const exploited = (...ids: readonly string[]) => under(...ids).harm['domestic-workers-exploited'];
    expect(exploited('supervise-households', 'oversee-domestic-work')).toBe('on-paper');
    expect(exploited('supervise-households', 'oversee-domestic-work', 'shield-domestic-workers')).toBe(
      'settled',
    );
  });
});

describe('a domestic worker without a contract who complains', () => {
  const complaint = (channel: string, writtenContract: boolean): DocumentedCase => ({
    theme: 'domestic-work',
    procedure: 'complain-of-household',
    from: '2024',
    to: '2024',
    place: null,
    sector: 'other',
    organisation: 'any',
    facts: Object.fromEntries(
      Object.entries<Exclude<Scalar, null>>({ channel, writtenContract, signsOfEmployment: 1 }).map(
        ([name, value]) => [name, { value, basis: { kind: 'inference' } }],
      ),
    ),
    evidence: {},
    harms: [],
  });
  const blocking = (documented: DocumentedCase, ...ids: readonly string[]) => {
    const { state } = applyPackage(model.law, model.reforms, packageOf(...ids), today);
    return replay('complaint', documented, procedureOf(model, documented), state).blocking;
  };

  it('is employed in law and finds the inspectorate open, and still has no redress', () => {
    expect(blocking(complaint('labourInspectorate', false))).toEqual(['proof', 'oversight']);
    expect(blocking(complaint('labourInspectorate', false), 'ratify-c189')).toEqual(['proof', 'oversight']);
    expect(
      blocking(complaint('labourInspectorate', false), 'formalise-domestic-work', 'oversee-domestic-work'),
    ).toEqual([]);
  });

  it('has no conciliation commission, contract or not', () => {
    expect(blocking(complaint('conciliationCommission', true))).toEqual(['channel', 'oversight']);
    expect(blocking(complaint('courtOfLaw', true))).toEqual(['oversight']);
  });
});

describe('work before eighteen', () => {
  it('is settled at fifteen or later, and not at fourteen', () => {
    const at = (age: number) => {
      const chosen = { reforms: [{ id: 'raise-working-age', options: { age } }], changes: [] };
      const { state } = applyPackage(model.law, model.reforms, chosen, today);
      return judgeHarm('x', domesticWorkHarms['work-from-fourteen'], state).status;
    };
    expect([14, 15, 16, 18].map(at)).toEqual(['open', 'settled', 'settled', 'settled']);
  });

  it('meets Convention 138 only while light work alone is allowed before fifteen', () => {
    const judge = (light: boolean) => {
      const changes = [{ path: 'domesticWork.minors.lightWorkOnly', to: light }];
      const { state } = applyPackage(model.law, model.reforms, { reforms: [], changes }, today);
      return judgeObligation('x', domesticWorkObligations['c138-2-minimum-age'], state).status;
    };
    expect(judge(true)).toBe('met');
    expect(judge(false)).toBe('unmet');
  });
});

describe('later amendments', () => {
  it('left domestic workers outside conciliation from 2020 to the edition read', () => {
    for (const date of ['2020-05-16', '2023-05-01', '2025-08-01', today]) {
      expect(readPath(model.law.at(date), 'domesticWork.redress.conciliation')).toBe(false);
    }
  });
});
