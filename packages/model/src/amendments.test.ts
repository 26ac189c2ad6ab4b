import { judgeHarm, procedureOf, replay } from '@tarazy/rules';
import { describe, expect, it } from 'vitest';
import type { KeyDateId } from './key-dates.ts';
import { model } from './model.ts';

/** Status of every harm and outcome of every case under the law of a day. */
function judgeAll(date: string): Readonly<Record<string, string>> {
  const state = model.law.at(date);
  return Object.fromEntries([
    ...Object.entries(model.harms).map(([id, harm]) => [id, judgeHarm(id, harm, state).status]),
    ...Object.entries(model.cases).map(([id, one]) => [
      id,
      replay(id, one, procedureOf(model, one), state).outcome,
    ]),
  ]);
}

/** What stands differently on a key date than on the one before: `open -> settled`. */
function movesOn(id: KeyDateId): Readonly<Record<string, string>> {
  const index = model.keyDates.findIndex((key) => key.id === id);
  const before = judgeAll(model.keyDates[index - 1]?.date ?? model.horizon.from);
  const after = judgeAll(model.keyDates[index]?.date ?? model.horizon.to);
  return Object.fromEntries(
    Object.keys(after)
      .filter((key) => before[key] !== after[key])
      .map((key) => [key, `${before[key]} -> ${after[key]}`]),
  );
}

describe('what each change of the law did to each documented harm and case is read off by moving the date', () => {
  it('the Trade Union Law of 2014 forced unions to affiliate and closed doors that were not described before', () => {
    expect(movesOn('union-law-2014')).toMatchObject({
      'mandatory-affiliation': 'undetermined -> open',
      'rukhaniyat-refused-2014': 'undetermined -> blocked',
    });
  });

  it('the Criminal Code of 2014 made calling a strike on a crime', () => {
    expect(movesOn('criminal-code-2014')).toMatchObject({ 'strike-calls-criminal': 'settled -> open' });
  });

  it('law 321-VI of 2020 ended affiliation by force, and freed the unions that had been refused for it', () => {
    const moves = movesOn('law-321-vi');
    expect(moves).toMatchObject({
      'mandatory-affiliation': 'open -> settled',
      'rukhaniyat-refused-2014': 'blocked -> lawful',
      'rukhaniyat-host-lost-2015': 'blocked -> lawful',
      'labour-protection-east-2015': 'blocked -> lawful',
    });
    expect(moves).not.toHaveProperty('two-step-registration');
    expect(moves).not.toHaveProperty('strike-signature-threshold');
  });

  it('the law on telework of 2021 brought a contradiction on hours, and no limit on watching', () => {
    const moves = movesOn('telework-law');
    expect(moves).toMatchObject({ 'working-time-norm-conflict': 'settled -> undetermined' });
    expect(moves).not.toHaveProperty('telework-unlimited-monitoring');
  });

  it('law 199-VII of 2023 on disputes moved no documented harm and no documented case', () => {
    expect(movesOn('law-199-vii')).toEqual({});
  });

  it('no change of the law from 2011 to today opened a strike for anybody documented', () => {
    for (const { date } of model.keyDates) {
      const outcomes = judgeAll(date);
      for (const [id, { procedure }] of Object.entries(model.cases)) {
        if (procedure === 'call-strike') expect(outcomes[id], `${id} on ${date}`).not.toBe('lawful');
      }
    }
  });
});
