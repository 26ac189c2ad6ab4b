import { applyPackage, judgeHarm, type Package } from '@tarazy/rules';
import { describe, expect, it } from 'vitest';
import { model } from '../model.ts';
import { civilServiceHarms } from './harms.ts';
import { civilServiceReforms } from './reforms.ts';

const ids = Object.keys(civilServiceHarms) as (keyof typeof civilServiceHarms)[];

function statuses(reforms: readonly string[], asOf: string = model.horizon.to) {
  const chosen: Package = { reforms: reforms.map((id) => ({ id })), changes: [] };
  const { state } = applyPackage(model.law, model.reforms, chosen, asOf);
  return Object.fromEntries(ids.map((id) => [id, judgeHarm(id, civilServiceHarms[id], state).status]));
}

describe('telework in the civil service', () => {
  it('has guidance on equipment and costs since 2020 and no money for it', () => {
    expect(statuses([], '2016-11-23')).toMatchObject({ 'officials-unequipped': 'open' });
    expect(statuses([])).toMatchObject({
      'officials-unequipped': 'on-paper',
      'officials-pay-own-costs': 'on-paper',
    });
  });

  it('gets equipment by money, not by another rule', () => {
    expect(statuses(['fund-remote-equipment'])).toMatchObject({ 'officials-unequipped': 'settled' });
    expect(statuses(['civil-service-telework-law'])).toMatchObject({ 'officials-unequipped': 'on-paper' });
  });

  it('keeps data off messengers neither by skills nor by equipment', () => {
    const after = statuses(['raise-digital-skills', 'train-before-remote', 'fund-remote-equipment']);
    expect(after).toMatchObject({
      'official-data-on-messengers': 'open',
      'officials-unsure-online': 'settled',
    });
    expect(statuses(['official-channels-only'])).toMatchObject({ 'official-data-on-messengers': 'settled' });
  });

  it('was moved by no amendment of the Labour Code: the voids stood in 2016, 2020, 2021 and stand today', () => {
    for (const date of ['2016-11-23', '2020-06-06', '2021-08-01', '2025-08-01']) {
      expect(statuses([], date)).toMatchObject({ 'civil-service-voids': 'open' });
    }
  });

  it('is settled whole by all that the authors ask for', () => {
    expect(new Set(Object.values(statuses(Object.keys(civilServiceReforms))))).toEqual(new Set(['settled']));
  });
});
