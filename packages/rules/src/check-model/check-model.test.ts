import { describe, expect, test } from 'vitest';
import { inferred, type LawConditions } from '../condition.ts';
import type { Node } from '../expression/node.ts';
import { Condition } from '../expression/terms.ts';
import type { CaseFact, FactSpecs } from '../fact.ts';
import { defineLaw } from '../law.ts';
import type { Model } from '../model.ts';
import { choice, type DatedValue, number, type Parameter, setOf } from '../parameter.ts';
import type { Reform } from '../reform.ts';
import { formatProblem } from '../result.ts';
import { since, toyLaw, unknownSince, waters } from '../testing/toy-law.ts';
import { fromSource, toyModel } from '../testing/toy-model.ts';
import { checkModel } from './check-model.ts';

const problemsOf = (faulty: Partial<Model>) => checkModel({ ...toyModel, ...faulty }).map(formatProblem);
const entry = <T>(record: Readonly<Record<string, T>>, id: string): T => record[id] as T;
const { boats, harbour } = toyLaw.ref;

test('MODEL-1 a sound model has no problems', () => {
  expect(checkModel(toyModel)).toEqual([]);
});

describe('MODEL-2 parameters', () => {
  const faultsOf = (parameter: Parameter) =>
    problemsOf({ law: defineLaw({ ...toyLaw.tree, term: parameter }) });
  const dated = (fault: Partial<DatedValue<number>>) =>
    number('days', [{ ...since('2005-01-01', 5), ...fault }]);
  test.each<[string, Parameter, readonly string[]]>([
    ['no value', number('days', []), ['law term: found no dated value, expected at least one']],
    [
      'a day that does not exist',
      dated({ from: '2005-02-31' }),
      ['law term from 2005-02-31: found 2005-02-31, expected a date YYYY, YYYY-MM or YYYY-MM-DD'],
    ],
    [
      'dates out of order',
      number('days', [since('2006-01-01', 5), since('2005-01-01', 6)]),
      ['law term from 2005-01-01: found 2006-01-01 before 2005-01-01, expected 2005-01-01 before 2006-01-01'],
    ],
    [
      'overlapping dates',
      number('days', [since('2006', 5), since('2006-01', 6)]),
      [
        'law term from 2006-01: found 2006 and 2006-01, which begin on one day, expected one value from a day',
      ],
    ],
    [
      'two values from one day',
      number('days', [since('2005-01-01', 5), since('2005-01-01', 6)]),
      ['law term from 2005-01-01: found two values from 2005-01-01, expected one value from a day'],
    ],
    [
      'a value of another unit',
      number('days', [since('2005-01-01', 'five' as never)]),
      ['law term from 2005-01-01: found five, expected a number of days of at least 0'],
    ],
    [
      'a share above one',
      number('share', [since('2005-01-01', 33)]),
      ['law term from 2005-01-01: found 33, expected a share from 0 to 1, such as 0.25 or 1/4'],
    ],
    [
      'a set with members left out',
      setOf(waters, [since('2005-01-01', { reef: true } as never)]),
      ['law term from 2005-01-01: found nothing on lagoon, strait, expected true or false for every member'],
    ],
    [
      'a set with a stranger',
      setOf(['reef'], [since('2005-01-01', { reef: true, sea: true } as never)]),
      ['law term from 2005-01-01: found {"reef":true,"sea":true}, expected true or false for members reef'],
    ],
    ['a choice of nothing', choice([], []), ['law term: found no dated value, expected at least one']],
    [
      'options that cannot be written',
      choice(['none', 'a,b', 'free', 'free'], [since('2005-01-01', 'free')]),
      [
        'law term: found option "none", expected a word that can be written in a link',
        'law term: found option "a,b", expected a word that can be written in a link',
        'law term: found option free twice, expected each once',
      ],
    ],
    [
      'a choice without options',
      choice([], [unknownSince('2005-01-01')]),
      ['law term: found no options, expected the options of a choice'],
    ],
    [
      'a member with a dot',
      setOf(['a.b'], [since('2005-01-01', { 'a.b': true })]),
      ['law term: found option "a.b", expected a word that can be written in a link'],
    ],
    [
      'an unknown instrument',
      dated({ articles: [{ instrument: 'fishing-acts', article: '7' }] }),
      [
        'law term from 2005-01-01, article: found fishing-acts, expected the id of an instrument (fishing-act, harbour-decree, sea-convention); did you mean fishing-act?',
      ],
    ],
    [
      'an unknown article',
      dated({ articles: [{ instrument: 'fishing-act', article: '77' }] }),
      [
        'law term from 2005-01-01, article of fishing-act: found 77, expected an article of the instrument (3, 7, 9, 12)',
      ],
    ],
    [
      'an unknown source',
      dated({ source: { source: 'gazete', at: 'p. 1' } }),
      [
        'law term from 2005-01-01, locator: found gazete, expected the id of a source (gazette, fleet-report, radio-note); did you mean gazette?',
      ],
    ],
    [
      'no place in the source',
      dated({ source: { source: 'gazette', at: ' ' } }),
      ['law term from 2005-01-01, locator: found no place, expected where in gazette'],
    ],
    [
      'contested values',
      dated({ contested: [{ value: -1, source: { source: 'diary', at: 'p. 1' } }] }),
      [
        'law term from 2005-01-01, contested: found -1, expected a number of days of at least 0',
        'law term from 2005-01-01, contested, locator: found diary, expected the id of a source (gazette, fleet-report, radio-note)',
      ],
    ],
  ])('MODEL-2 %s', (_name, parameter, problems) => expect(faultsOf(parameter)).toEqual(problems));

  test.each<[string, Partial<DatedValue<number>>, string]>([
    [
      'an unknown value marked verified',
      { value: 'unknown' },
      'law term from 2005-01-01: found value unknown marked verified, expected unknown values, and only those, marked unknown',
    ],
    [
      'a known value marked unknown',
      { certainty: 'unknown' },
      'law term from 2005-01-01: found value 5 marked unknown, expected unknown values, and only those, marked unknown',
    ],
    [
      'verified by hearsay',
      { source: { source: 'radio-note', at: 'noon' } },
      'law term from 2005-01-01: found verified by radio-note, expected a source that cites the text',
    ],
  ])('MODEL-3 %s', (_name, fault, problem) => expect(faultsOf(dated(fault))).toEqual([problem]));

  test('MODEL-2 a horizon and key dates that are none', () => {
    expect(problemsOf({ horizon: { from: '2020-01-01', to: '2003-01-01' } })).toEqual([
      'horizon: found 2020-01-01 to 2003-01-01, expected two days YYYY-MM-DD in order',
    ]);
    expect(problemsOf({ keyDates: [{ id: 'act', date: 'May' }] })).toEqual([
      'key date act: found May, expected a date YYYY, YYYY-MM or YYYY-MM-DD',
    ]);
  });
});

describe('MODEL-4 reforms', () => {
  const faultsOf = (fault: Partial<Reform>) =>
    problemsOf({
      reforms: {
        ...toyModel.reforms,
        mend: { theme: 'crew', form: 'statute', changes: [], recommendedBy: [], ...fault },
      },
    });
  const share = { unit: 'share', default: 0.5 } as const;
  test.each<[string, Partial<Reform>, readonly string[]]>([
    [
      'an unknown theme',
      { theme: 'crews' },
      ['reform mend: found crews, expected a theme (crew, waters, harbour); did you mean crew?'],
    ],
    [
      'an unknown form',
      { form: 'decree' as never },
      [
        'reform mend: found decree, expected a legal form (constitution, ratification, statute, by-law, practice)',
      ],
    ],
    [
      'a misspelt path',
      { changes: [{ path: 'boats.crewShares', to: 0.5 }] },
      [
        'reform mend: found boats.crewShares, expected the path of a parameter; did you mean boats.crewShare?',
      ],
    ],
    [
      'a whole set',
      { changes: [{ path: 'boats.bannedWaters', to: true }] },
      ['reform mend, boats.bannedWaters: found a whole set, expected one member of it'],
    ],
    [
      'a value of another unit',
      { changes: [{ path: 'boats.crewShare', to: 'half' }] },
      ['reform mend, boats.crewShare: found half, expected a share from 0 to 1, such as 0.25 or 1/4'],
    ],
    [
      'an option that is not there',
      { changes: [{ path: 'boats.crewShare', to: { option: 'share' } }] },
      ['reform mend, boats.crewShare: found share, expected an option of the reform (it has none)'],
    ],
    [
      'an option of another unit',
      { options: { share }, changes: [{ path: 'boats.noticeTerm', to: { option: 'share' } }] },
      ['reform mend, boats.noticeTerm: found an option in share, expected one in days'],
    ],
    [
      'a suggestion that the parameter does not allow',
      {
        options: { hours: { unit: 'hours', default: 9, suggestions: [30] } },
        changes: [{ path: 'boats.restHours', to: { option: 'hours' } }],
      },
      ['reform mend, boats.restHours: found 30, expected a number of hours from 0 to 24'],
    ],
    [
      'an option that the parameter does not have',
      {
        options: { permit: { unit: 'choice', options: ['free', 'blanket'], default: 'free' } },
        changes: [{ path: 'boats.permit', to: { option: 'permit' } }],
      },
      ['reform mend, boats.permit: found blanket, expected one of free, notice, licence'],
    ],
    [
      'a default that is not legal',
      { options: { share: { ...share, default: 5 } } },
      ['reform mend, option share: found 5, expected a share from 0 to 1, such as 0.25 or 1/4'],
    ],
    [
      'a condition on nothing, and one that never holds',
      {
        options: { share },
        changes: [
          { path: 'boats.crewShare', to: 0.5, when: { option: 'shares', is: 0.5 } },
          { path: 'boats.crewShare', to: 7, when: { option: 'share', is: 2 } },
        ],
      },
      [
        'reform mend, boats.crewShare, when: found shares, expected an option of the reform (share); did you mean share?',
        'reform mend, boats.crewShare, when share: found 2, expected a share from 0 to 1, such as 0.25 or 1/4',
        'reform mend, boats.crewShare: found 7, expected a share from 0 to 1, such as 0.25 or 1/4',
      ],
    ],
    [
      'an unknown companion',
      { requires: ['create-inspectors'], excludes: ['mends'] },
      [
        'reform mend: found create-inspectors, expected the id of a reform; did you mean create-inspector?',
        'reform mend: found mends, expected the id of a reform; did you mean mend?',
      ],
    ],
    [
      'itself, and one both required and excluded',
      { requires: ['mend', 'open-appeal'], excludes: ['open-appeal'] },
      [
        'reform mend: found mend required or excluded, expected each other reform once',
        'reform mend: found open-appeal required or excluded, expected each other reform once',
      ],
    ],
    [
      'an unknown body, and a broken locator',
      { recommendedBy: [{ body: 'fleet', at: { source: 'fleet-report', at: '' } }] },
      [
        'reform mend: found fleet, expected the id of a body (fleet-council); did you mean fleet-council?',
        'reform mend, locator: found no place, expected where in fleet-report',
      ],
    ],
  ])('MODEL-4 %s', (_name, fault, problems) => expect(faultsOf(fault)).toEqual(problems));
});

describe('MODEL-5 conditions', () => {
  const harm = entry(toyModel.harms, 'crews-unheard');
  const faultsOf = (rule: LawConditions) =>
    problemsOf({ harms: { ...toyModel.harms, 'crews-unheard': { ...harm, tiers: { rule } } } });
  const mismatch: Node = { op: 'atMost', left: boats.noticeTerm.node, right: boats.crewShare.node };
  test.each<[string, LawConditions, readonly string[]]>([
    ['none', {}, ['harm crews-unheard, rule tier: found no conditions, expected at least one']],
    [
      'a unit mismatch',
      { short: inferred(new Condition(mismatch)) },
      ['crews-unheard/short: found unit mismatch: days compared with share, expected a sound condition'],
    ],
    [
      'a fact in a harm',
      { calm: inferred(new Condition({ op: 'fact', name: 'calm' })) },
      ['crews-unheard/calm: found no fact calm in the procedure, expected a sound condition'],
    ],
    [
      'no locator',
      { heard: { holds: harbour.appeal.node, basis: { kind: 'source', at: [] } } },
      ['crews-unheard/heard: found no locator, expected at least one'],
    ],
    [
      'a broken locator',
      {
        heard: {
          holds: harbour.appeal.node,
          basis: { kind: 'source', at: [{ source: 'diary', at: 'p. 1' }] },
        },
      },
      [
        'crews-unheard/heard, locator: found diary, expected the id of a source (gazette, fleet-report, radio-note)',
      ],
    ],
  ])('MODEL-5 %s', (_name, rule, problems) => expect(faultsOf(rule)).toEqual(problems));

  test('MODEL-5 one id for two conditions', () => {
    const tiers = { rule: { same: inferred(harbour.appeal) }, remedy: { same: inferred(harbour.inspector) } };
    expect(problemsOf({ harms: { ...toyModel.harms, 'crews-unheard': { ...harm, tiers } } })).toEqual([
      'conditions: found crews-unheard/same twice, expected each id once',
    ]);
  });

  test('MODEL-5 a step, and what makes a treaty bind', () => {
    const levy = entry(toyModel.procedures, 'levy');
    const sea = entry(toyModel.obligations, 'sea-4');
    expect(
      problemsOf({
        procedures: {
          ...toyModel.procedures,
          levy: { ...levy, steps: { due: { actor: 'law', holds: { op: 'law', path: 'boats.fines' } } } },
        },
        obligations: { 'sea-4': { ...sea, binds: boats.fine.node } },
      }),
    ).toEqual([
      'obligation sea-4, binds: found expected a condition, found money, expected a sound condition',
      'procedure levy, step due: found no parameter boats.fines in the law, expected a sound condition',
    ]);
  });
});

describe('MODEL-6 references', () => {
  const themes = '(crew, waters, harbour)';
  test('MODEL-6 of harms', () => {
    const harm = entry(toyModel.harms, 'waters-closed');
    expect(
      problemsOf({
        harms: {
          ...toyModel.harms,
          'waters-closed': { ...harm, theme: 'water', evidence: {}, years: [2018, 2004] },
        },
      }),
    ).toEqual([
      `harm waters-closed: found water, expected a theme ${themes}; did you mean waters?`,
      'harm waters-closed: found no evidence, expected at least one entry',
      'harm waters-closed: found years 2018 to 2004, expected years in order',
    ]);
    const evidence = { seen: { at: { source: 'diary', at: 'p. 1' } } };
    expect(problemsOf({ harms: { ...toyModel.harms, 'waters-closed': { ...harm, evidence } } })).toEqual([
      'harm waters-closed, evidence seen, locator: found diary, expected the id of a source (gazette, fleet-report, radio-note)',
    ]);
  });

  test('MODEL-6 of obligations', () => {
    const sea = entry(toyModel.obligations, 'sea-4');
    const supervision = [{ body: 'fleet', at: { source: 'gazette', at: '' } }];
    expect(
      problemsOf({ obligations: { 'sea-4': { ...sea, theme: 'sea', article: '5', supervision } } }),
    ).toEqual([
      `obligation sea-4: found sea, expected a theme ${themes}`,
      'obligation sea-4, article of sea-convention: found 5, expected an article of the instrument (1, 4)',
      'obligation sea-4: found fleet, expected the id of a body (fleet-council); did you mean fleet-council?',
      'obligation sea-4, locator: found no place, expected where in gazette',
    ]);
  });

  test('MODEL-6 of procedures and cases', () => {
    const storm = entry(toyModel.cases, 'storm-crew');
    const sailing = entry(toyModel.procedures, 'sailing');
    const facts: FactSpecs = { ...sailing.facts, mood: { unit: 'choice', options: ['unknown'] } };
    expect(
      problemsOf({
        procedures: { ...toyModel.procedures, sailing: { ...sailing, theme: 'sail', facts } },
        cases: {
          lost: { ...storm, procedure: 'sailng' },
          odd: {
            ...storm,
            theme: 'sail',
            stoppedAt: 'consents',
            harms: ['crews-unherd'],
            evidence: {},
            from: '2014-06',
            to: '2014-05-20',
          },
        },
      }),
    ).toEqual([
      `procedure sailing: found sail, expected a theme ${themes}`,
      'procedure sailing, fact mood: found option "unknown", expected a word that can be written in a link',
      'case lost: found sailng, expected a procedure (sailing, levy); did you mean sailing?',
      `case odd: found sail, expected a theme ${themes}`,
      'case odd, stopped at: found consents, expected a step (manned, consent, inspection, notice, rest, admission, water, season); did you mean consent?',
      'case odd: found crews-unherd, expected a harm (crews-unheard, boats-unchecked, rest-denied, waters-closed, fines-hidden); did you mean crews-unheard?',
      'case odd: found no evidence, expected at least one entry',
      'case odd: found from 2014-06 to 2014-05-20, expected dates in order',
    ]);
  });

  test('MODEL-6 of what is beyond the law', () => {
    const drownings = { theme: 'sea', kind: 'harm', at: [{ source: 'diary', at: 'p. 1' }] } as const;
    expect(problemsOf({ beyondLaw: { drownings } })).toEqual([
      `beyond-law drownings: found sea, expected a theme ${themes}`,
      'beyond-law drownings, locator: found diary, expected the id of a source (gazette, fleet-report, radio-note)',
    ]);
  });
});

describe('MODEL-7 facts', () => {
  const storm = entry(toyModel.cases, 'storm-crew');
  const faultsOf = (facts: Readonly<Record<string, CaseFact>>) =>
    problemsOf({ cases: { storm: { ...storm, facts } } });
  test.each<[string, Readonly<Record<string, CaseFact>>, readonly string[]]>([
    [
      'a misspelt fact',
      { crews: fromSource(3) },
      [
        'case storm: found crews, expected a fact of the procedure (crew, consents, waited, rested, sailed, water, inspected); did you mean crew?',
      ],
    ],
    [
      'a wrong unit',
      { crew: fromSource('many') },
      ['case storm, crew: found many, expected a number of count of at least 0'],
    ],
    [
      'an unknown value',
      { crew: fromSource('unknown') },
      ['case storm, crew: found unknown, expected a number of count of at least 0'],
    ],
    [
      'a wrong option',
      { water: fromSource('sea') },
      ['case storm, water: found sea, expected one of lagoon, reef, strait'],
    ],
    [
      'no locator',
      { crew: { value: 3, basis: { kind: 'source', at: [] } } },
      ['case storm, crew: found no locator, expected at least one'],
    ],
  ])('MODEL-7 %s', (_name, facts, problems) => expect(faultsOf(facts)).toEqual(problems));
});

describe('MODEL-8 the entry', () => {
  const placesOf = (faulty: Partial<Model>) =>
    checkModel({ ...toyModel, ...faulty }).map(({ entry: { kind, id, inside } }) => [kind, id, ...inside]);
  const lost = { source: 'diary', at: 'p. 1' };
  const unheard = entry(toyModel.harms, 'crews-unheard');
  const storm = entry(toyModel.cases, 'storm-crew');
  const pay = entry(toyModel.reforms, 'pay-inspector');
  const unsound = inferred(new Condition({ op: 'law', path: 'boats.crewShares' }));
  test.each<[string, Partial<Model>, readonly string[]]>([
    [
      'of a parameter',
      { law: defineLaw({ ...toyLaw.tree, sea: { term: number('days', []) } }) },
      ['law', 'sea.term'],
    ],
    [
      'of a condition of a harm',
      { harms: { unheard: { ...unheard, tiers: { rule: { asked: unsound } } } }, cases: {} },
      ['harm', 'unheard', 'rule', 'asked'],
    ],
    [
      'of evidence',
      { cases: { storm: { ...storm, evidence: { log: { at: lost } } } } },
      ['case', 'storm', 'evidence', 'log'],
    ],
    [
      'of a fact',
      { cases: { storm: { ...storm, facts: { crew: fromSource('many') } } } },
      ['case', 'storm', 'facts', 'crew'],
    ],
    [
      'of a change',
      { reforms: { ...toyModel.reforms, pay: { ...pay, changes: [{ path: 'harbour.wage', to: 1 }] } } },
      ['reform', 'pay', 'harbour.wage'],
    ],
    [
      'of an instrument',
      { instruments: { ...toyModel.instruments, decree: { kind: 'by-law', date: 'soon', articles: [] } } },
      ['instrument', 'decree'],
    ],
  ])('MODEL-8 %s', (_name, faulty, place) => expect(placesOf(faulty)).toEqual([place]));

  test('MODEL-8 of a condition that is there twice', () => {
    const twice = { ...unheard, tiers: { rule: { asked: unsound }, remedy: { asked: unsound } } };
    expect(placesOf({ harms: { unheard: twice }, cases: {} })).toContainEqual(['harm', 'unheard', 'asked']);
  });
});
