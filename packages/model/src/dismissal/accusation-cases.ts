import type { FactSpecs } from '@tarazy/rules';
import { caseOf, concluded, stated } from '../case.ts';
import { hrw } from '../sources.ts';
import type { dismissalHarms } from './harms.ts';
import type { accusationFacts, dismissalProcedures, recordsFacts } from './procedures.ts';

const cases = 'II, Legal Action Against Trade Union Leaders (p. 26)';

const criminalCase = <F extends FactSpecs>() =>
  caseOf<F, keyof typeof dismissalProcedures, keyof typeof dismissalHarms>('dismissal');

/** Criminal cases against unionists: that a case was opened is the documented outcome, whatever became of it. */
export const accusationCases = {
  'occ-funds-2013': criminalCase<typeof accusationFacts>()({
    procedure: 'open-criminal-case',
    from: '2013',
    to: '2013',
    place: 'aktau',
    sector: 'oil-construction',
    organisation: 'Oil Construction Company',
    facts: {
      accusation: stated('funds', hrw(`${cases}, fn 55`)),
      closedBefore: concluded(false),
    },
    evidence: { audit: { at: hrw(`${cases}, fn 55`), figures: [{ value: 4, of: 'monthsHeld' }] } },
    harms: ['unfounded-criminal-cases'],
  }),
  'occ-funds-2015': criminalCase<typeof accusationFacts>()({
    procedure: 'open-criminal-case',
    from: '2015-01',
    to: '2016-08',
    place: 'aktau',
    sector: 'oil-construction',
    organisation: 'Oil Construction Company',
    facts: {
      accusation: concluded('funds'),
      closedBefore: stated(true, hrw(`${cases}, fn 55-57`)),
      reprisalClaimed: stated(true, hrw(`${cases}, fn 58`)),
    },
    evidence: {
      reopening: {
        at: hrw(`${cases}, fn 56-60`),
        figures: [
          { value: 2, of: 'yearsSinceClosure' },
          { value: 5, of: 'yearsReelected' },
        ],
      },
    },
    harms: ['unfounded-criminal-cases'],
  }),
  'occ-records-2015': criminalCase<typeof recordsFacts>()({
    procedure: 'keep-union-records',
    from: '2015-02-03',
    to: '2016-08',
    place: 'aktau',
    sector: 'oil-construction',
    organisation: 'Oil Construction Company',
    facts: { monthsHeld: stated(18, hrw(`${cases}, fn 56`)) },
    evidence: { search: { at: hrw(`${cases}, fn 56`), figures: [{ value: 18, of: 'monthsHeld' }] } },
    harms: ['union-records-seized'],
  }),
  'western-theft-2014': criminalCase<typeof accusationFacts>()({
    procedure: 'open-criminal-case',
    from: '2014-12',
    to: '2015-08',
    place: 'western-kazakhstan',
    sector: 'other',
    organisation: 'police',
    facts: {
      accusation: stated('theft', hrw(`${cases}, before fn 61`)),
      closedBefore: concluded(false),
      reprisalClaimed: stated(true, hrw(`${cases}, fn 61-62`)),
    },
    evidence: { summonses: { at: hrw(`${cases}, fn 61-63`), figures: [{ value: 2, of: 'accused' }] } },
    harms: ['unfounded-criminal-cases'],
  }),
  'aktau-squandering-2013': criminalCase<typeof accusationFacts>()({
    procedure: 'open-criminal-case',
    from: '2013',
    to: '2013',
    place: 'aktau',
    sector: 'other',
    organisation: 'Aktau authorities',
    facts: {
      accusation: stated('funds', hrw(`${cases}, fn 53`)),
      closedBefore: concluded(false),
    },
    evidence: { press: { at: hrw(`${cases}, fn 53`) } },
    harms: ['unfounded-criminal-cases'],
  }),
  'company-a-defamation-first': criminalCase<typeof accusationFacts>()({
    procedure: 'open-criminal-case',
    from: '2013',
    to: '2013-05',
    place: null,
    sector: 'infrastructure-construction',
    organisation: 'Company A',
    facts: {
      accusation: stated('defamation', hrw(`${cases}, fn 64-65`)),
      closedBefore: concluded(false),
      reprisalClaimed: stated(true, hrw(`${cases}, fn 64`)),
    },
    evidence: { acquittal: { at: hrw(`${cases}, fn 64-65`) } },
    harms: ['defamation-prosecution'],
  }),
  'company-a-defamation-second': criminalCase<typeof accusationFacts>()({
    procedure: 'open-criminal-case',
    from: '2013-05',
    to: '2013-09',
    place: null,
    sector: 'infrastructure-construction',
    organisation: 'Company A',
    facts: {
      accusation: stated('defamation', hrw(`${cases}, fn 66`)),
      closedBefore: concluded(false),
      reprisalClaimed: stated(true, hrw(`${cases}, fn 64`)),
    },
    evidence: {
      hearing: {
        at: hrw(`${cases}, fn 66`),
        figures: [
          { value: 20, of: 'busedAtLeast' },
          { value: 30, of: 'bused' },
        ],
      },
    },
    harms: ['defamation-prosecution'],
  }),
  'pkop-discord-2013': criminalCase<typeof accusationFacts>()({
    procedure: 'open-criminal-case',
    from: '2013-12',
    to: '2014',
    place: 'shymkent',
    sector: 'oil-refining',
    organisation: 'PetroKazakhstan Oil Products',
    facts: {
      accusation: stated('discord', hrw(`${cases}, fn 67`)),
      advocacyOnly: concluded(true),
      closedBefore: concluded(false),
    },
    evidence: { complaint: { at: hrw(`${cases}, fn 67-68`) } },
    harms: ['discord-offence-vague', 'unfounded-criminal-cases'],
  }),
  'zhezkazgan-video-2014': criminalCase<typeof accusationFacts>()({
    procedure: 'open-criminal-case',
    from: '2014',
    to: '2014',
    place: 'zhezkazgan',
    sector: 'mining',
    organisation: 'Company B',
    facts: {
      accusation: concluded('discord'),
      advocacyOnly: stated(true, hrw(`${cases}, fn 69-70`)),
      closedBefore: concluded(false),
      reprisalClaimed: stated(true, hrw(`${cases}, fn 69`)),
    },
    evidence: {
      summons: { at: hrw(`${cases}, fn 69-70`), figures: [{ value: 4, of: 'monthsUnpaid' }] },
    },
    harms: ['unfounded-criminal-cases', 'discord-offence-vague'],
  }),
};
