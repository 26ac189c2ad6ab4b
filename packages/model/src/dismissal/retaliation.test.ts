import {
  applyPackage,
  evaluatePackage,
  judgeHarm,
  type Package,
  procedureOf,
  replay,
  sweep,
} from '@tarazy/rules';
import { describe, expect, it } from 'vitest';
import { model } from '../model.ts';

const today = model.horizon.to;

function caseOf(id: string) {
  const documented = model.cases[id];
  if (!documented) throw new Error(`No case ${id}`);
  return { documented, procedure: procedureOf(model, documented) };
}

function packageOf(...ids: readonly string[]): Package {
  return { reforms: ids.map((id) => ({ id })), changes: [] };
}

function replayed(id: string, asOf: string, ...reforms: readonly string[]) {
  const { documented, procedure } = caseOf(id);
  const { state } = applyPackage(model.law, model.reforms, packageOf(...reforms), asOf);
  return replay(id, documented, procedure, state);
}

function statusOf(id: string, asOf: string, ...reforms: readonly string[]) {
  const harm = model.harms[id];
  if (!harm) throw new Error(`No harm ${id}`);
  return judgeHarm(id, harm, applyPackage(model.law, model.reforms, packageOf(...reforms), asOf).state)
    .status;
}

/** Cases whose outcome a reform changes, of those that the theme documents. */
function movedBy(reform: string, asOf = today): readonly string[] {
  return evaluatePackage(model, packageOf(reform), asOf)
    .cases.filter(({ before, after }) => before.outcome !== after.outcome)
    .map(({ id }) => id)
    .sort();
}

describe('the documented cases, under the law of their day', () => {
  it.each([
    ['company-a-chair-2012', '2012-10-15', 'lawful', []],
    ['km-tranco-dismissal-2014', '2014-08-16', 'blocked', ['ground']],
    ['km-tranco-dismissal-2014', '2015-04-15', 'blocked', ['ground']],
    ['company-c-organiser-2014', '2014-05-15', 'lawful', []],
    ['altyntau-bonus-2014', '2014-12-15', 'blocked', ['breach']],
    ['altyntau-threats-2014', '2014-06-15', 'blocked', ['sanction']],
    ['pkop-threats-2012', '2012-01-15', 'blocked', ['sanction', 'complaint']],
    ['occ-funds-2013', '2013-02-01', 'lawful', []],
    ['occ-funds-2015', '2015-01-15', 'lawful', []],
    ['occ-records-2015', '2016-08-15', 'lawful', []],
    ['western-theft-2014', '2014-12-15', 'lawful', []],
    ['aktau-squandering-2013', '2013-06-01', 'lawful', []],
    ['company-a-defamation-first', '2013-02-01', 'lawful', []],
    ['company-a-defamation-second', '2013-05-15', 'lawful', []],
    ['pkop-discord-2013', '2013-12-15', 'lawful', []],
    ['zhezkazgan-video-2014', '2014-06-01', 'lawful', []],
  ] as const)('%s on %s comes out %s', (id, asOf, outcome, blocking) => {
    const decided = replayed(id, asOf);
    expect(decided.outcome).toBe(outcome);
    expect(decided.blocking).toEqual(blocking);
  });

  it('let both contracts lapse where the law of 2014 says nothing of tacit renewal, since the end was announced', () => {
    expect(replayed('altyntau-lapse-2014', '2014-12-09').outcome).toBe('lawful');
    expect(replayed('km-tranco-lapse-2015', '2015-06-15').outcome).toBe('lawful');
  });
});

describe('a contract that runs out', () => {
  const lapses = ['altyntau-lapse-2014', 'km-tranco-lapse-2015'] as const;

  it.each(lapses)('%s stays lawful where only anti-union acts are sanctioned, whatever the date', (id) => {
    for (const { date } of model.keyDates) {
      expect(replayed(id, date, 'deter-anti-union-acts').outcome).toBe('lawful');
      expect(replayed(id, date, 'deter-anti-union-acts', 'narrow-dismissal-grounds').outcome).toBe('lawful');
    }
  });

  it.each(lapses)('%s is reached once non-renewal is reviewed', (id) => {
    const decided = replayed(id, today, 'review-non-renewal');
    expect(decided.outcome).toBe('blocked');
    expect(decided.blocking).toEqual(['review']);
  });

  it('is settled by that review alone, and by no other reform', () => {
    for (const reform of Object.keys(model.reforms)) {
      const expected = reform === 'review-non-renewal' ? 'settled' : 'open';
      expect(statusOf('fixed-term-lapse', today, reform), reform).toBe(expected);
    }
  });

  it('leaves open what the doubted reason would decide', () => {
    const { documented, procedure } = caseOf('altyntau-lapse-2014');
    const { state } = applyPackage(model.law, model.reforms, packageOf('review-non-renewal'), today);
    const doubted = new Set(['altyntau-lapse-2014/reasonShown']);
    const decided = replay('altyntau-lapse-2014', documented, procedure, state, doubted);
    expect(decided.outcome).toBe('undetermined');
    expect(decided.missingFacts).toEqual(['reasonShown']);
  });
});

describe('a chair made redundant', () => {
  it('is not reached by a test of just cause until somebody says what stood behind the redundancy', () => {
    const decided = replayed('company-a-chair-2012', today, 'narrow-dismissal-grounds');
    expect(decided.outcome).toBe('undetermined');
    expect(decided.missingFacts).toEqual(['causeJust']);
  });

  it('would not be settled had the law kept the consent of the union body, as the text of 1993 has it', () => {
    const { documented, procedure } = caseOf('company-a-chair-2012');
    const chosen = {
      reforms: [],
      changes: [{ path: 'dismissal.protection.leaderRule', to: 'unionConsent' }],
    };
    const { state } = applyPackage(model.law, model.reforms, chosen, '2012-10-15');
    const decided = replay('company-a-chair-2012', documented, procedure, state);
    expect(decided.unknown).toEqual(['leader']);
    expect(decided.missingFacts).toEqual(['unionBodyConsented']);
  });

  it('and the sources on that protection contradict each other', () => {
    const rule = model.law.parameters.get('dismissal.protection.leaderRule');
    expect(rule?.values[0]).toMatchObject({
      value: 'reasonableBasis',
      contested: [{ value: 'unionConsent' }],
    });
  });
});

describe('a resignation under pressure', () => {
  it('counts as dismissal once anti-union acts are outlawed with teeth', () => {
    expect(replayed('company-c-organiser-2014', today).outcome).toBe('lawful');
    expect(replayed('company-c-organiser-2014', today, 'deter-anti-union-acts').blocking).toEqual(['counts']);
  });
});

describe('threats', () => {
  it('meet a sanction under the reform, and then turn on whether anybody complains', () => {
    const meeting = replayed('altyntau-threats-2014', today, 'deter-anti-union-acts');
    expect(meeting.outcome).toBe('undetermined');
    expect(meeting.missingFacts).toEqual(['complained']);
    const foremen = replayed('pkop-threats-2012', today, 'deter-anti-union-acts');
    expect(foremen.blocking).toEqual(['complaint']);
  });
});

describe('article 174', () => {
  const discord = ['pkop-discord-2013', 'zhezkazgan-video-2014'];

  it.each(['define-discord', 'drop-social-discord'])(
    '%s moves the discord cases and no other case',
    (reform) => {
      expect(movedBy(reform)).toEqual(discord);
      expect(movedBy(reform, '2014-06-01')).toEqual(discord);
    },
  );

  it.each(['define-discord', 'drop-social-discord'])('%s leaves the defamation case as it was', (reform) => {
    for (const asOf of ['2013-05-15', today]) {
      const id = 'company-a-defamation-second';
      const gates = (decided: ReturnType<typeof replayed>) =>
        decided.steps.map((step) => [step.id, step.holds]);
      expect(gates(replayed(id, asOf, reform))).toEqual(gates(replayed(id, asOf)));
    }
    expect(statusOf('defamation-prosecution', '2013-05-15', reform)).toBe('open');
  });

  it('settles the vague offence and not the cases over funds', () => {
    expect(statusOf('discord-offence-vague', today)).toBe('open');
    expect(statusOf('discord-offence-vague', today, 'define-discord')).toBe('settled');
    expect(replayed('occ-funds-2015', today, 'define-discord').outcome).toBe('lawful');
  });
});

describe('union records', () => {
  it('had to come back under any limit below the eighteen months they were held', () => {
    const { documented, procedure } = caseOf('occ-records-2015');
    const swept = sweep(
      'occ-records-2015',
      documented,
      procedure,
      model.law.at(today),
      'dismissal.criminal.cases.recordsReturnMonths',
      { min: 1, max: 24 },
    );
    expect(swept.breakPoints).toEqual([18]);
    expect(replayed('occ-records-2015', today, 'return-records-close-cases').outcome).toBe('blocked');
  });
});

describe('what the amendments did to the documented cases', () => {
  const outcomes = (asOf: string) =>
    Object.fromEntries(
      Object.entries(model.cases)
        .filter(([, { theme }]) => theme === 'dismissal')
        .map(([id]) => [id, replayed(id, asOf).outcome]),
    );
  const movedBetween = (one: string, two: string) => {
    const [before, after] = [outcomes(one), outcomes(two)];
    return Object.keys(before)
      .filter((id) => before[id] !== after[id])
      .sort();
  };

  it('of 2014: the Trade Union Law barred discrimination and changed no outcome', () => {
    expect(movedBetween('2014-07-10', '2014-07-11')).toEqual([]);
    expect(statusOf('retaliatory-dismissal', '2014-07-10')).toBe('undetermined');
    expect(statusOf('retaliatory-dismissal', '2014-07-11')).toBe('on-paper');
  });

  it('of 2015: the Criminal Code brought the leader category and kept every documented case possible', () => {
    expect(movedBetween('2014-12-31', '2015-01-01')).toEqual([]);
    expect(statusOf('leader-criminal-exposure', '2015-01-01')).toBe('open');
  });

  it('of 2016: the Labour Code set no just cause against the wide discretion', () => {
    expect(movedBetween('2015-12-31', '2016-01-01')).toEqual([]);
    expect(statusOf('easy-dismissal', '2016-11-23')).toBe('open');
  });

  it('of 2020: defamation left the Criminal Code, and both trials of the chair with it', () => {
    expect(movedBetween('2020-06-30', '2020-08-01')).toEqual([
      'company-a-defamation-first',
      'company-a-defamation-second',
    ]);
    expect(replayed('company-a-defamation-first', '2020-08-01').blocking).toEqual(['offence']);
    expect(statusOf('defamation-prosecution', '2020-06-30')).toBe('open');
    expect(statusOf('defamation-prosecution', '2020-08-01')).toBe('on-paper');
  });

  it('of 2020: in the month in which the law took effect the outcome is not known', () => {
    expect(replayed('company-a-defamation-first', '2020-07-05').outcome).toBe('undetermined');
  });

  it('after 2020: nothing moved until today', () => {
    expect(movedBetween('2020-08-01', today)).toEqual([]);
  });
});

describe('the harms of the theme', () => {
  it.each([
    ['pressure-to-leave-union', 'on-paper'],
    ['retaliatory-dismissal', 'on-paper'],
    ['fixed-term-lapse', 'open'],
    ['punitive-discipline', 'on-paper'],
    ['easy-dismissal', 'open'],
    ['unfounded-criminal-cases', 'open'],
    ['defamation-prosecution', 'on-paper'],
    ['discord-offence-vague', 'open'],
    ['leader-criminal-exposure', 'open'],
    ['union-records-seized', 'open'],
  ])('%s stands %s today', (id, status) => {
    expect(statusOf(id, today)).toBe(status);
  });

  it('are settled together by what is asked for, and by two reforms that nobody asks for in these words', () => {
    const chosen = [
      'deter-anti-union-acts',
      'review-non-renewal',
      'narrow-dismissal-grounds',
      'define-discord',
      'end-leader-category',
      'cap-activity-bans',
      'examine-reprisal-first',
      'return-records-close-cases',
      'retaliation-complaints-first',
      'make-rights-known',
    ];
    for (const [id, { theme }] of Object.entries(model.harms)) {
      if (theme === 'dismissal') expect(statusOf(id, today, ...chosen), id).toBe('settled');
    }
  });
});
