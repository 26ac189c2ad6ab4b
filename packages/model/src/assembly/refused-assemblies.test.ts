import { applyPackage, judgeHarm, type Package, procedureOf, replay, withValues } from '@tarazy/rules';
import { describe, expect, it } from 'vitest';
import { model } from '../model.ts';

const occ = [
  'occ-assembly-june-2015',
  'occ-assembly-18-november-2015',
  'occ-assembly-26-november-2015',
  'occ-assembly-december-2015',
];
const refused = ['shymkent-assembly-2013', 'korgau-assembly-2014', 'mangistau-assembly-2015', ...occ];
/** A day of the report, under the law of 1995. */
const report = '2015-12-09';

function packageOf(...reforms: readonly string[]): Package {
  return { reforms: reforms.map((id) => ({ id })), changes: [] };
}

function lawWith(asOf: string, ...reforms: readonly string[]) {
  return applyPackage(model.law, model.reforms, packageOf(...reforms), asOf).state;
}

function decide(id: string, state: ReturnType<typeof lawWith>) {
  const documented = model.cases[id];
  if (!documented) throw new Error(`No case ${id}`);
  return replay(id, documented, procedureOf(model, documented), state);
}

const statusOf = (harm: string, asOf: string, ...reforms: readonly string[]) => {
  const found = model.harms[harm];
  if (!found) throw new Error(`No harm ${harm}`);
  return judgeHarm(harm, found, lawWith(asOf, ...reforms)).status;
};

describe('every refused assembly', () => {
  it.each(refused)('%s is blocked under the law of its day, by what the authority may answer', (id) => {
    const documented = model.cases[id];
    const day =
      { '2013-09': '2013-09-30', '2014-02': '2014-02-28' }[documented?.from ?? ''] ?? documented?.from;
    const decided = decide(id, lawWith(day ?? ''));
    expect(decided.outcome).toBe('blocked');
    expect(decided.blocking).toContain('answer');
  });
});

describe('a shorter notice alone', () => {
  it.each([report, '2016-11-23'])('frees none of the refused under the law of %s', (asOf) => {
    const state = lawWith(asOf, 'shorten-assembly-notice');
    expect(state['assembly']).toMatchObject({ notice: { days: null, workingDays: 2 } });
    for (const id of refused) {
      const decided = decide(id, state);
      expect(decided.outcome, id).toBe('blocked');
      expect(decided.blocking, id).toContain('answer');
    }
  });

  it.each([0, 1, 3, 9])('frees none where the ten days become %d, whatever the unions kept', (days) => {
    const state = withValues(model.law.at(report), [{ path: 'assembly.notice.days', to: days }]);
    for (const id of refused) expect(decide(id, state).outcome, id).toBe('blocked');
  });

  it('moves no harm, then or today', () => {
    for (const asOf of [report, model.horizon.to]) {
      for (const harm of Object.keys(model.harms)) {
        expect(statusOf(harm, asOf, 'shorten-assembly-notice'), harm).toBe(statusOf(harm, asOf));
      }
    }
  });
});

describe('the law of 2020, on its first day', () => {
  const state = lawWith('2020-06-06');

  it('replaces ten days by five working days and open grounds by a list', () => {
    expect(model.law.at('2020-06-05')['assembly']).toMatchObject({ notice: { days: 10, workingDays: null } });
    expect(state['assembly']).toMatchObject({
      notice: { days: null, workingDays: 5 },
      refusal: { groundsOpen: false },
    });
  });

  it('still turns the meeting at the factory away: its form and its place', () => {
    expect(decide('shymkent-assembly-2013', state)).toMatchObject({
      outcome: 'blocked',
      blocking: ['application', 'place'],
    });
  });

  it('still turns the miners away for other events, since another day need not be offered', () => {
    expect(decide('korgau-assembly-2014', state).blocking).toEqual(['answer']);
  });

  it('still turns the six unions away, for a danger that need not be shown', () => {
    expect(decide('mangistau-assembly-2015', state).blocking).toEqual(['answer']);
  });

  it.each(occ)('leaves %s open: which ground met it is not known', (id) => {
    const decided = decide(id, state);
    expect(decided.outcome).toBe('undetermined');
    expect(decided.unknown).toEqual(['answer']);
    expect(decided.missingFacts).toEqual(['haltOrdered', 'otherEvents']);
  });
});

describe('the ruling of 2025', () => {
  it('opens the answer for the miners, and whether they gave five working days is not known', () => {
    const before = decide('korgau-assembly-2014', lawWith('2025-01-19'));
    const after = decide('korgau-assembly-2014', lawWith('2025-01-20'));
    expect(before.blocking).toEqual(['answer']);
    expect(after).toMatchObject({ outcome: 'undetermined', blocking: [], unknown: ['notice'] });
  });

  it.each(refused.filter((id) => id !== 'korgau-assembly-2014'))('changes nothing for %s', (id) => {
    const [before, after] = ['2025-01-19', '2025-01-20'].map((asOf) => decide(id, lawWith(asOf)).outcome);
    expect(after).toBe(before);
  });
});

describe('a duty to offer an alternative', () => {
  it.each(occ)('makes the refusal of %s unlawful under the law of 1995', (id) => {
    expect(decide(id, lawWith(report, 'offer-an-alternative')).outcome).toBe('lawful');
  });

  it('frees the miners too, and neither the factory nor, for all that is known, the six unions', () => {
    const state = lawWith(report, 'offer-an-alternative');
    expect(decide('korgau-assembly-2014', state).outcome).toBe('lawful');
    expect(decide('shymkent-assembly-2013', state).blocking).toEqual(['application', 'place']);
    expect(decide('mangistau-assembly-2015', state).outcome).toBe('undetermined');
  });

  it('settles the missing alternative, and neither the refusals nor the distant places', () => {
    expect(statusOf('assembly-no-alternative', model.horizon.to)).toBe('open');
    expect(statusOf('assembly-no-alternative', model.horizon.to, 'offer-an-alternative')).toBe('settled');
    expect(statusOf('assembly-permission-denied', model.horizon.to, 'offer-an-alternative')).toBe('open');
    expect(statusOf('assembly-remote-sites', model.horizon.to, 'offer-an-alternative')).toBe('open');
  });
});

describe('notice in place of permission', () => {
  it('frees the miners and the four meetings of 2015, and not the meeting at the factory', () => {
    const state = lawWith(report, 'notify-instead-of-ask');
    for (const id of ['korgau-assembly-2014', ...occ]) expect(decide(id, state).outcome, id).toBe('lawful');
    expect(decide('shymkent-assembly-2013', state).blocking).toEqual(['application', 'place']);
    expect(decide('mangistau-assembly-2015', state).outcome).toBe('undetermined');
  });

  it('leaves distant places as they are', () => {
    expect(statusOf('assembly-permission-denied', model.horizon.to, 'notify-instead-of-ask')).toBe('settled');
    expect(statusOf('assembly-remote-sites', model.horizon.to, 'notify-instead-of-ask')).toBe('open');
  });
});

describe('refusal only where necessary', () => {
  it('settles the refusals; the factory is freed only together with the choice of place', () => {
    expect(statusOf('assembly-permission-denied', model.horizon.to)).toBe('open');
    expect(statusOf('assembly-permission-denied', model.horizon.to, 'refuse-only-if-necessary')).toBe(
      'settled',
    );
    const alone = decide('shymkent-assembly-2013', lawWith(report, 'refuse-only-if-necessary'));
    expect(alone.blocking).toEqual(['place']);
    const both = lawWith(report, 'refuse-only-if-necessary', 'free-choice-of-place');
    expect(decide('shymkent-assembly-2013', both).outcome).toBe('lawful');
  });

  it('does not free the six unions: whether the danger was real is not known', () => {
    const decided = decide('mangistau-assembly-2015', lawWith(report, 'refuse-only-if-necessary'));
    expect(decided.unknown).toContain('answer');
    expect(decided.missingFacts).toContain('dangerShown');
  });
});

describe('a picket under the law of 2020', () => {
  it('may stand at the factory, where a meeting may not', () => {
    const meeting = model.cases['shymkent-assembly-2013'];
    if (!meeting) throw new Error('No case');
    const picket = {
      ...meeting,
      facts: { ...meeting.facts, form: { value: 'picket', basis: { kind: 'inference' } } },
    } as const;
    const decided = replay('picket', picket, procedureOf(model, meeting), lawWith('2020-06-06'));
    expect(decided.blocking).toEqual(['application']);
  });
});
