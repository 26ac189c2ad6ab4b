import { applyPackage, judgeHarm, type Package, procedureOf, replay } from '@tarazy/rules';
import { describe, expect, it } from 'vitest';
import { model } from '../model.ts';

const today = model.horizon.to;
const watched = Object.entries(model.cases).filter(([, { theme }]) => theme === 'surveillance');

function stateUnder(asOf: string, ...reforms: readonly string[]) {
  const chosen: Package = { reforms: reforms.map((id) => ({ id })), changes: [] };
  return applyPackage(model.law, model.reforms, chosen, asOf).state;
}

function replayed(id: string, asOf: string, ...reforms: readonly string[]) {
  const documented = model.cases[id];
  if (!documented) throw new Error(`No case ${id}`);
  return replay(id, documented, procedureOf(model, documented), stateUnder(asOf, ...reforms));
}

function statusOf(id: string, ...reforms: readonly string[]) {
  const harm = model.harms[id];
  if (!harm) throw new Error(`No harm ${id}`);
  return judgeHarm(id, harm, stateUnder(today, ...reforms));
}

describe('the documented events', () => {
  it.each(watched)('%s: whether the law let officers do it turns on facts that no source gives', (id) => {
    const decided = replayed(id, '2016-06-15');
    expect(decided.outcome).toBe('undetermined');
    expect(decided.missingFacts).toContain('offenceSuspected');
  });

  it.each(watched)('%s is barred once union work is no ground', (id) => {
    const decided = replayed(id, today, 'union-work-no-ground');
    expect(decided.blocking).toContain('unionWork');
  });

  it('are not moved by an end in practice, which changes no rule', () => {
    for (const [id] of watched) {
      expect(replayed(id, today, 'end-unfounded-watching')).toEqual(replayed(id, today));
    }
  });

  it('of questioning without a summons are barred by the need of one', () => {
    expect(replayed('oil-worker-visited-at-home', today, 'union-work-no-ground').blocking).toEqual([
      'unionWork',
      'summons',
    ]);
  });

  it('of following people need consent from outside only under the oversight reform', () => {
    const id = 'confederation-president-followed';
    expect(replayed(id, today).unknown).toEqual(['unionLaw']);
    expect(replayed(id, today, 'oversee-watching').unknown).toEqual(['consent', 'unionLaw']);
  });

  it('of 2014, before the Trade Union Law, are less known still', () => {
    expect(replayed('aktau-leaders-summoned', '2014-04-15').unknown).toEqual(['unionLaw', 'obstruction']);
  });
});

describe('the harms of the theme', () => {
  it('stand open or on paper today', () => {
    expect(statusOf('knb-surveillance').status).toBe('open');
    expect(statusOf('knb-questioning').status).toBe('open');
    expect(statusOf('warned-off-researchers').status).toBe('on-paper');
  });

  it('are not settled by an end in practice alone: law and practice are kept apart', () => {
    expect(statusOf('knb-surveillance', 'end-unfounded-watching').status).toBe('open');
    expect(statusOf('warned-off-researchers', 'end-unfounded-watching').status).toBe('on-paper');
  });

  it('are settled by practice, rule and oversight together', () => {
    const all = ['end-unfounded-watching', 'union-work-no-ground', 'oversee-watching'];
    for (const id of ['knb-surveillance', 'knb-questioning', 'warned-off-researchers']) {
      expect(statusOf(id, ...all).status, id).toBe('settled');
    }
  });

  it('rest mostly on inference, and say so', () => {
    for (const id of ['knb-surveillance', 'knb-questioning', 'warned-off-researchers']) {
      const { conditions } = statusOf(id);
      const inferred = conditions.filter(({ basis }) => basis.kind === 'inference');
      expect(inferred.length * 2).toBeGreaterThan(conditions.length);
    }
  });

  it('have a remedy of which nothing is known', () => {
    expect(statusOf('knb-surveillance').tiers.remedy).toBe('unknown');
  });
});
