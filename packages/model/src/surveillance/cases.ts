import { caseOf, concluded, stated } from '../case.ts';
import { hrw } from '../sources.ts';
import type { surveillanceHarms } from './harms.ts';
import type { surveillanceProcedures, watchFacts } from './procedures.ts';

const watched = 'II, Government Surveillance and Intimidation (p. 24)';
const methodology = 'Methodology, Surveillance by the Authorities (p. 12)';

/** A case of this theme. */
const watchCase = caseOf<
  typeof watchFacts,
  keyof typeof surveillanceProcedures,
  keyof typeof surveillanceHarms
>('surveillance');

/** Documented events. No source says whether a crime was suspected, or a consent given: these facts are missing in each. */
export const surveillanceCases = {
  'aktau-leaders-summoned': watchCase({
    procedure: 'watch-unionist',
    from: '2014-04',
    to: '2014-04',
    place: 'aktau',
    sector: 'other',
    organisation: 'security officials',
    facts: {
      means: stated('warning', hrw(`${watched}, fn 46`)),
      unionWorkOnly: concluded(true),
    },
    evidence: { summons: { at: hrw(`${watched}, fn 46`), figures: [{ value: 2, of: 'summoned' }] } },
    harms: ['warned-off-researchers', 'knb-surveillance'],
  }),
  'aktau-leader-phoned': watchCase({
    procedure: 'watch-unionist',
    from: '2015-09',
    to: '2015-09',
    place: 'aktau',
    sector: 'oil-and-gas',
    organisation: 'security officials',
    facts: {
      means: stated('warning', hrw(`${watched}, fn 47`)),
      unionWorkOnly: concluded(true),
    },
    evidence: { call: { at: hrw(`${watched}, fn 47-48`) } },
    harms: ['warned-off-researchers', 'knb-surveillance'],
  }),
  'confederation-president-followed': watchCase({
    procedure: 'watch-unionist',
    from: '2016-03',
    to: '2016-03',
    place: 'aktau',
    sector: 'union-bodies',
    organisation: 'KNPRK',
    facts: {
      means: stated('following', hrw(`${watched}, fn 49`)),
      unionWorkOnly: stated(true, hrw(`${watched}, fn 49`)),
    },
    evidence: { visit: { at: hrw(`${watched}, fn 49`), figures: [{ value: 2, of: 'unionsMet' }] } },
    harms: ['knb-surveillance'],
  }),
  'oil-union-members-questioned': watchCase({
    procedure: 'watch-unionist',
    from: '2015',
    to: '2016-06',
    place: 'aktau',
    sector: 'oil-construction',
    organisation: 'Committee on National Security',
    facts: {
      means: stated('questioning', hrw(`${watched}, fn 50`)),
      unionWorkOnly: stated(true, hrw(`${watched}, fn 50`)),
    },
    evidence: {
      complaints: { at: hrw(`${watched}, fn 50`), figures: [{ value: 10, of: 'membersAbout' }] },
    },
    harms: ['knb-questioning'],
  }),
  'oil-worker-questioned-at-work': watchCase({
    procedure: 'watch-unionist',
    from: '2015-06',
    to: '2015-08',
    place: 'aktau',
    sector: 'oil-and-gas',
    organisation: 'Committee on National Security',
    facts: {
      means: stated('questioning', hrw(`${watched}, fn 51`)),
      unionWorkOnly: concluded(true),
      summoned: concluded(false),
    },
    evidence: { talk: { at: hrw(`${watched}, fn 51`), figures: [{ value: 30, of: 'minutes' }] } },
    harms: ['knb-questioning'],
  }),
  'oil-worker-visited-at-home': watchCase({
    procedure: 'watch-unionist',
    from: '2016-06',
    to: '2016-06',
    place: 'aktau',
    sector: 'oil-and-gas',
    organisation: 'Committee on National Security',
    facts: {
      means: stated('questioning', hrw(`${watched}, fn 52`)),
      unionWorkOnly: concluded(true),
      summoned: concluded(false),
    },
    evidence: { visit: { at: hrw(`${watched}, fn 52`) } },
    harms: ['knb-questioning'],
  }),
};

/** Events and recommendations of the theme that law alone cannot decide: kept and shown, not judged. */
export const surveillanceBeyondLaw = {
  'researchers-followed': {
    theme: 'surveillance',
    kind: 'case',
    at: [hrw(methodology)],
    harms: ['warned-off-researchers'],
  },
  'shymkent-leaders-watched': {
    theme: 'surveillance',
    kind: 'case',
    at: [hrw('II, Threats and Reprisals Against Worker Rights Activists (p. 18)')],
    harms: ['knb-surveillance'],
  },
} as const;
