import type { FactSpecs } from '@tarazy/rules';
import { caseOf, concluded, stated } from '../case.ts';
import { hrw } from '../sources.ts';
import { accusationCases } from './accusation-cases.ts';
import type { dismissalHarms } from './harms.ts';
import type {
  contractEndFacts,
  disciplineFacts,
  dismissalProcedures,
  resignationFacts,
  threatFacts,
  unionistFacts,
} from './procedures.ts';

const dismissals = 'II, Dismissals or Threats of Dismissal (p. 19)';
const companyA = 'II, text box on Company A';

/** A case of this theme. */
const dismissalCase = <F extends FactSpecs>() =>
  caseOf<F, keyof typeof dismissalProcedures, keyof typeof dismissalHarms>('dismissal');

/** Every event of dismissal and retaliation of the inventory that the law can decide, and every criminal case. */
export const dismissalCases = {
  'company-a-chair-2012': dismissalCase<typeof unionistFacts>()({
    procedure: 'dismiss-unionist',
    from: '2012-09',
    to: '2012-10',
    place: null,
    sector: 'infrastructure-construction',
    organisation: 'Company A',
    facts: {
      groundShown: concluded(true),
      motiveShown: concluded(false),
      wasLeader: stated(true, hrw(companyA)),
    },
    evidence: {
      union: {
        at: hrw(`${companyA}, fn 40`),
        figures: [
          { value: 10, of: 'founders' },
          { value: 30, of: 'atMeeting' },
        ],
      },
      notice: {
        at: hrw(`${companyA}, fn 43-44`),
        figures: [
          { value: 7, of: 'daysToDismissal' },
          { value: 2, of: 'colleagues' },
        ],
      },
    },
    harms: ['retaliatory-dismissal'],
  }),
  'km-tranco-dismissal-2014': dismissalCase<typeof unionistFacts>()({
    procedure: 'dismiss-unionist',
    from: '2014-08-16',
    to: '2015-04',
    place: 'zhezkazgan',
    sector: 'mining-services',
    organisation: 'KM Tranco',
    facts: {
      groundShown: concluded(false),
      wasLeader: concluded(false),
    },
    evidence: {
      courts: {
        at: hrw(`${dismissals}, fn 33-37`),
        figures: [
          { value: 3, of: 'instances' },
          { value: 8, of: 'months' },
        ],
      },
    },
    harms: ['retaliatory-dismissal'],
  }),
  'altyntau-lapse-2014': dismissalCase<typeof contractEndFacts>()({
    procedure: 'let-contract-lapse',
    from: '2014-12-09',
    to: '2014-12-15',
    place: 'kokshetau',
    sector: 'gold-mining',
    organisation: 'Altyntau Kokshetau',
    facts: {
      termEnded: stated(true, hrw(`${dismissals}, fn 28`)),
      endNotified: stated(true, hrw(`${dismissals}, fn 28`)),
      reasonShown: concluded(false),
    },
    evidence: {
      ruling: { at: hrw(`${dismissals}, fn 28`), figures: [{ value: 6, of: 'daysBeforeRuling' }] },
    },
    harms: ['fixed-term-lapse', 'retaliatory-dismissal'],
  }),
  'km-tranco-lapse-2015': dismissalCase<typeof contractEndFacts>()({
    procedure: 'let-contract-lapse',
    from: '2015-06',
    to: '2015-06',
    place: 'zhezkazgan',
    sector: 'mining-services',
    organisation: 'KM Tranco',
    facts: {
      termEnded: stated(true, hrw(`${dismissals}, fn 37`)),
      endNotified: stated(true, hrw(`${dismissals}, fn 37`)),
      reasonShown: concluded(false),
    },
    evidence: {
      hiring: {
        at: hrw(`${dismissals}, fn 37`),
        figures: [
          { value: 2, of: 'monthsAfterRuling' },
          { value: 15, of: 'laidOff' },
          { value: 40, of: 'hired' },
        ],
      },
    },
    harms: ['fixed-term-lapse'],
  }),
  'company-c-organiser-2014': dismissalCase<typeof resignationFacts>()({
    procedure: 'press-to-resign',
    from: '2014-05',
    to: '2014-05',
    place: 'mangistau',
    sector: 'oil-and-gas',
    organisation: 'Company C',
    facts: {
      resigned: stated(true, hrw(`${dismissals}, fn 30`)),
      pressed: stated(true, hrw(`${dismissals}, fn 29-30`)),
    },
    evidence: { organiser: { at: hrw(`${dismissals}, fn 29-30`) } },
    harms: ['retaliatory-dismissal', 'pressure-to-leave-union'],
  }),
  'altyntau-bonus-2014': dismissalCase<typeof disciplineFacts>()({
    procedure: 'discipline-unionist',
    from: '2014-06',
    to: '2014-12-15',
    place: 'kokshetau',
    sector: 'gold-mining',
    organisation: 'Altyntau Kokshetau',
    facts: { breachShown: stated(false, hrw(`${dismissals}, fn 26-28`)) },
    evidence: { bonus: { at: hrw(`${dismissals}, fn 26-28`), figures: [{ value: 3, of: 'refusals' }] } },
    harms: ['punitive-discipline'],
  }),
  'altyntau-threats-2014': dismissalCase<typeof threatFacts>()({
    procedure: 'punish-threats',
    from: '2014-06',
    to: '2014-06',
    place: 'kokshetau',
    sector: 'gold-mining',
    organisation: 'Altyntau Kokshetau',
    facts: { threatened: stated(true, hrw(`${dismissals}, fn 21-25`)) },
    evidence: {
      meeting: { at: hrw(`${dismissals}, fn 21-25`), figures: [{ value: 1, of: 'daysToThreat' }] },
    },
    harms: ['pressure-to-leave-union'],
  }),
  'pkop-threats-2012': dismissalCase<typeof threatFacts>()({
    procedure: 'punish-threats',
    from: '2012-01',
    to: '2012',
    place: 'shymkent',
    sector: 'oil-refining',
    organisation: 'Petro Kazakhstan Oil Products',
    facts: {
      threatened: stated(true, hrw(`${dismissals}, fn 31`)),
      complained: stated(false, hrw(`${dismissals}, fn 32`)),
    },
    evidence: {
      foremen: { at: hrw(`${dismissals}, fn 31-32`) },
      members: {
        at: hrw('III, Collective Bargaining (p. 47), fn 145'),
        figures: [
          { value: 24, of: 'membersBefore' },
          { value: 300, of: 'membersAfter' },
        ],
      },
    },
    harms: ['pressure-to-leave-union'],
  }),
  ...accusationCases,
};

/** Events and recommendations of the theme that law alone cannot decide: kept and shown, not judged. */
export const dismissalBeyondLaw = {
  'protect-activists': {
    theme: 'dismissal',
    kind: 'recommendation',
    at: [hrw('Recommendations to the Government (p. 5)')],
    addressee: 'government',
    harms: ['retaliatory-dismissal', 'unfounded-criminal-cases', 'defamation-prosecution', 'knb-questioning'],
  },
} as const;
