import type { FactSpecs } from '@tarazy/rules';
import { caseOf, concluded, type FactsOf, stated } from '../case.ts';
import { hrw, locate } from '../sources.ts';
import type { unionHarms } from './harms.ts';
import type {
  affiliationFacts,
  confirmationFacts,
  fundingFacts,
  memberFacts,
  registrationFacts,
  unionProcedures,
  unregisteredFacts,
} from './procedures.ts';

const burdens = 'II, Burdensome Registration and Mandatory Affiliation Requirements';
const delays = 'II, Delays and Denials of Registration';

/** A case of this theme. */
const unionCase = <F extends FactSpecs>() =>
  caseOf<F, keyof typeof unionProcedures, keyof typeof unionHarms>('unions');

/** A union that existed, or a group whose refusals name no want of founders or of a congress. */
const founded = {
  founders: concluded(10),
  congressHeld: concluded(true),
} as const satisfies FactsOf<typeof registrationFacts>;

/** What the refusals described in the report do not name. */
const noOtherGround = {
  branchesPlanned: concluded(false),
  internationalPlanned: concluded(false),
  founderInDebt: concluded(false),
  stateError: concluded(false),
} as const satisfies FactsOf<typeof registrationFacts>;

/** A file that was granted had nothing in it that the justice authorities would refuse. */
const granted = {
  ...founded,
  ...noOtherGround,
  nameTaken: concluded(false),
  charterComplete: concluded(true),
  formFaults: concluded(false),
  newFaults: concluded(false),
  structureDemanded: concluded(false),
} as const satisfies FactsOf<typeof registrationFacts>;

const confederation = {
  tier: stated('national', hrw(`${delays}, fn 96`)),
  reRegistration: stated(true, hrw(`${delays}, fn 95-97`)),
  ...noOtherGround,
} as const satisfies FactsOf<typeof registrationFacts>;

const oilWorkersOfShymkent = {
  tier: stated('local', hrw(`${delays}, fn 103`)),
  reRegistration: stated(true, hrw(`${delays}, fn 103`)),
  nameTaken: concluded(false),
  charterComplete: concluded(true),
  structureDemanded: concluded(false),
} as const satisfies FactsOf<typeof registrationFacts>;

const oilBuildersOfAktau = {
  tier: concluded('local'),
  reRegistration: stated(true, hrw(`${delays}, fn 106`)),
  ...noOtherGround,
  nameTaken: concluded(false),
  charterComplete: concluded(true),
  structureDemanded: concluded(false),
} as const satisfies FactsOf<typeof registrationFacts>;

/** Every event of the theme that the law can decide. */
export const unionCases = {
  'kspk-first-refusal-2015': unionCase<typeof registrationFacts>()({
    procedure: 'register-union',
    from: '2015-05-25',
    to: '2015-05-25',
    place: 'kazakhstan',
    sector: 'all-sectors',
    organisation: 'Confederation of Free Trade Unions (KSPK)',
    facts: {
      ...confederation,
      nameTaken: stated(true, hrw(`${delays}, fn 97`)),
      charterComplete: stated(false, hrw(`${delays}, fn 97`)),
      formFaults: concluded(false),
      newFaults: concluded(false),
      structureDemanded: concluded(false),
      monthsOfWindow: concluded(10),
    },
    evidence: { refusal: { at: hrw(`${delays}, fn 97`) } },
    harms: ['arbitrary-registration-refusal', 'reregistration-deadline-loss'],
  }),
  'kspk-second-refusal-2015': unionCase<typeof registrationFacts>()({
    procedure: 'register-union',
    from: '2015-06-08',
    to: '2015-07-21',
    place: 'kazakhstan',
    sector: 'all-sectors',
    organisation: 'Confederation of Free Trade Unions (KSPK)',
    facts: {
      ...confederation,
      nameTaken: stated(false, hrw(`${delays}, fn 98`)),
      charterComplete: stated(true, hrw(`${delays}, fn 98`)),
      formFaults: concluded(false),
      newFaults: stated(true, hrw(`${delays}, fn 97-98`)),
      structureDemanded: stated(true, hrw(`${delays}, fn 98`)),
      halfShown: stated(false, hrw(`${delays}, fn 98`)),
      monthsOfWindow: concluded(10),
    },
    evidence: { refusal: { at: hrw(`${delays}, fn 98`) } },
    harms: ['higher-tier-thresholds', 'arbitrary-registration-refusal'],
  }),
  'kspk-third-refusal-2015': unionCase<typeof registrationFacts>()({
    procedure: 'register-union',
    from: '2015-07-21',
    to: '2015-07-21',
    place: 'kazakhstan',
    sector: 'all-sectors',
    organisation: 'Confederation of Free Trade Unions (KSPK)',
    facts: {
      ...confederation,
      nameTaken: concluded(false),
      charterComplete: concluded(true),
      formFaults: concluded(false),
      newFaults: concluded(false),
      structureDemanded: stated(true, hrw(`${delays}, fn 99`)),
      halfShown: stated(false, hrw(`${delays}, fn 99`)),
      earlierFile: stated(true, hrw(`${delays}, fn 98`)),
    },
    evidence: { refusal: { at: hrw(`${delays}, fn 96, 99`) } },
    harms: ['higher-tier-thresholds', 'reregistration-deadline-loss'],
  }),
  'knprk-registered-2016': unionCase<typeof registrationFacts>()({
    procedure: 'register-union',
    from: '2016-02',
    to: '2016-02',
    place: 'kazakhstan',
    sector: 'all-sectors',
    organisation: 'Confederation of Independent Trade Unions (KNPRK)',
    facts: {
      ...granted,
      tier: stated('national', hrw(`${delays}, fn 101`)),
      reRegistration: stated(false, hrw(`${delays}, fn 101`)),
    },
    evidence: { registration: { at: hrw(`${burdens}, fn 90; ${delays}, fn 101`) } },
    harms: ['reregistration-deadline-loss'],
  }),
  'knprk-unconfirmed-2016': unionCase<typeof confirmationFacts>()({
    procedure: 'confirm-status',
    from: '2016-02',
    to: '2016-11-23',
    place: 'kazakhstan',
    sector: 'all-sectors',
    organisation: 'Confederation of Independent Trade Unions (KNPRK)',
    facts: {
      tier: stated('national', hrw(`${delays}, fn 101`)),
      monthsSinceRegistration: concluded(9),
    },
    evidence: {
      limbo: { at: hrw(`${delays}, fn 101-102`), figures: [{ value: 9, of: 'months' }] },
    },
    harms: ['unconfirmed-limbo', 'two-step-registration', 'inactivity-while-registering'],
  }),
  'shymkent-intake-2015': unionCase<typeof registrationFacts>()({
    procedure: 'register-union',
    from: '2014-07-11',
    to: '2015-07-11',
    place: 'shymkent',
    sector: 'oil-refining',
    organisation: 'Dostoinii Trud',
    facts: {
      ...oilWorkersOfShymkent,
      formFaults: concluded(false),
      branchesPlanned: concluded(false),
      internationalPlanned: concluded(false),
      founderInDebt: concluded(false),
      newFaults: concluded(false),
      stateError: stated(true, hrw(`${delays}, fn 103`)),
      monthsOfWindow: concluded(11),
    },
    evidence: { returned: { at: hrw(`${delays}, fn 103`), figures: [{ value: 15, of: 'days' }] } },
    harms: ['registration-delay'],
  }),
  'shymkent-late-2015': unionCase<typeof registrationFacts>()({
    procedure: 'register-union',
    from: '2015',
    to: '2015-12',
    place: 'shymkent',
    sector: 'oil-refining',
    organisation: 'Dostoinii Trud',
    facts: {
      ...oilWorkersOfShymkent,
      ...noOtherGround,
      formFaults: stated(false, hrw(`${delays}, fn 104`)),
      newFaults: concluded(false),
      monthsOfWindow: concluded(17),
      earlierFile: stated(true, hrw(`${delays}, fn 103-104`)),
    },
    evidence: { refusal: { at: hrw(`${delays}, fn 104`) } },
    harms: ['reregistration-deadline-loss', 'registration-delay'],
  }),
  'shymkent-registered-2015': unionCase<typeof registrationFacts>()({
    procedure: 'register-union',
    from: '2015-12',
    to: '2015-12',
    place: 'shymkent',
    sector: 'oil-refining',
    organisation: 'Dostoinii Trud, under a new name',
    facts: {
      ...granted,
      tier: stated('local', hrw(`${delays}, fn 105`)),
      reRegistration: concluded(false),
    },
    evidence: { registration: { at: hrw(`${delays}, fn 105`) } },
    harms: ['reregistration-deadline-loss'],
  }),
  'aktau-first-refusal-2015': unionCase<typeof registrationFacts>()({
    procedure: 'register-union',
    from: '2015-06-24',
    to: '2015-07-09',
    place: 'aktau',
    sector: 'oil-construction',
    organisation: 'Union at the Oil Construction Company',
    facts: {
      ...oilBuildersOfAktau,
      formFaults: concluded(true),
      newFaults: concluded(false),
      monthsOfWindow: concluded(11),
    },
    evidence: {
      refusal: {
        at: hrw(`${delays}, fn 106`),
        figures: [
          { value: 15, of: 'days' },
          { value: 2, of: 'daysLeft' },
        ],
      },
    },
    harms: ['registration-delay', 'reregistration-deadline-loss'],
  }),
  'aktau-deadline-2015': unionCase<typeof registrationFacts>()({
    procedure: 'register-union',
    from: '2015-07-11',
    to: '2015-10',
    place: 'aktau',
    sector: 'oil-construction',
    organisation: 'Union at the Oil Construction Company',
    facts: {
      ...oilBuildersOfAktau,
      formFaults: concluded(false),
      newFaults: concluded(false),
      monthsOfWindow: concluded(12),
      earlierFile: stated(true, hrw(`${delays}, fn 106`)),
    },
    evidence: { refusal: { at: hrw(`${delays}, fn 106`) }, court: { at: hrw(`${delays}, fn 107`) } },
    harms: ['reregistration-deadline-loss'],
  }),
  'aktau-eight-attempts-2016': unionCase<typeof registrationFacts>()({
    procedure: 'register-union',
    from: '2015',
    to: '2016-06-17',
    place: 'aktau',
    sector: 'oil-construction',
    organisation: 'New union at the Oil Construction Company',
    facts: {
      ...founded,
      tier: stated('local', hrw(`${delays}, fn 109`)),
      reRegistration: stated(false, hrw(`${delays}, fn 108`)),
      nameTaken: concluded(false),
      charterComplete: concluded(true),
      formFaults: stated(true, hrw(`${delays}, fn 109`)),
      branchesPlanned: concluded(false),
      internationalPlanned: stated(true, hrw(`${delays}, fn 109`)),
      founderInDebt: concluded(false),
      newFaults: stated(true, hrw(`${delays}, fn 108`)),
      structureDemanded: concluded(false),
      stateError: concluded(false),
    },
    evidence: { refusals: { at: hrw(`${delays}, fn 108-110`), figures: [{ value: 8, of: 'attempts' }] } },
    harms: ['arbitrary-registration-refusal'],
  }),
  'zhezkazgan-miners-2015': unionCase<typeof registrationFacts>()({
    procedure: 'register-union',
    from: '2014',
    to: '2015-03',
    place: 'zhezkazgan',
    sector: 'copper-mining',
    organisation: 'Miners’ initiative group',
    facts: {
      tier: stated('local', hrw(`${delays}, fn 111`)),
      reRegistration: stated(false, hrw(`${delays}, fn 111`)),
      founders: stated(10, hrw(`${delays}, fn 111`)),
      congressHeld: stated(true, hrw(`${delays}, fn 111`)),
      nameTaken: concluded(false),
      charterComplete: concluded(true),
      formFaults: stated(true, hrw(`${delays}, fn 111`)),
      branchesPlanned: stated(true, hrw(`${delays}, fn 111`)),
      internationalPlanned: concluded(false),
      founderInDebt: stated(true, hrw(`${delays}, fn 111`)),
      newFaults: concluded(true),
      structureDemanded: concluded(false),
      stateError: concluded(false),
    },
    evidence: { refusals: { at: hrw(`${delays}, fn 111-112`), figures: [{ value: 3, of: 'refusals' }] } },
    harms: ['arbitrary-registration-refusal'],
  }),
  'media-refusals-2015': unionCase<typeof registrationFacts>()({
    procedure: 'register-union',
    from: '2011',
    to: '2015-12-11',
    place: 'almaty',
    sector: 'media',
    organisation: 'Union of mass media and telecommunication workers',
    facts: {
      ...founded,
      tier: stated('industrial', hrw(`${delays}, fn 116`)),
      reRegistration: stated(false, hrw(`${delays}, fn 113`)),
      formFaults: stated(true, hrw(`${delays}, fn 114`)),
      newFaults: stated(true, hrw(`${delays}, fn 113-114`)),
      structureDemanded: concluded(false),
      ...noOtherGround,
    },
    evidence: {
      attempts: {
        at: hrw(`${delays}, fn 113-116`),
        figures: [
          { value: 12, of: 'attempts' },
          { value: 4, of: 'years' },
          { value: 3, of: 'nameChanges' },
        ],
      },
    },
    harms: ['arbitrary-registration-refusal', 'inactivity-while-registering'],
  }),
  'media-idle-2015': unionCase<typeof unregisteredFacts>()({
    procedure: 'act-unregistered',
    from: '2011',
    to: '2015-12-11',
    place: 'almaty',
    sector: 'media',
    organisation: 'Union of mass media and telecommunication workers',
    facts: { registered: stated(false, hrw(`${delays}, fn 113-115`)) },
    evidence: { idle: { at: hrw(`${delays}, fn 115`), figures: [{ value: 4, of: 'years' }] } },
    harms: ['inactivity-while-registering'],
  }),
  'media-unconfirmed-2016': unionCase<typeof confirmationFacts>()({
    procedure: 'confirm-status',
    from: '2015-12-11',
    to: '2016-11-23',
    place: 'almaty',
    sector: 'media',
    organisation: 'Union of mass media and telecommunication workers',
    facts: {
      tier: stated('industrial', hrw(`${delays}, fn 116`)),
      monthsSinceRegistration: concluded(11),
    },
    evidence: {
      limbo: { at: hrw(`${delays}, fn 116-117`), figures: [{ value: 11, of: 'months' }] },
    },
    harms: ['unconfirmed-limbo', 'two-step-registration'],
  }),
  'rukhaniyat-refused-2014': unionCase<typeof affiliationFacts>()({
    procedure: 'stand-below',
    from: '2014',
    to: '2014',
    place: 'almaty',
    sector: 'culture-and-sport',
    organisation: 'Rukhaniyat',
    facts: {
      tier: stated('local', hrw(`${burdens}, fn 93`)),
      hostAgreed: stated(false, hrw(`${burdens}, fn 93`)),
      hostOfOwnChoice: concluded(true),
    },
    evidence: { refusal: { at: hrw(`${burdens}, fn 93`) } },
    harms: ['no-viable-affiliation', 'mandatory-affiliation'],
  }),
  'rukhaniyat-host-lost-2015': unionCase<typeof affiliationFacts>()({
    procedure: 'stand-below',
    from: '2015',
    to: '2015',
    place: 'almaty',
    sector: 'culture-and-sport',
    organisation: 'Rukhaniyat',
    facts: {
      tier: stated('local', hrw(`${burdens}, fn 93`)),
      hostAgreed: stated(true, hrw(`${burdens}, fn 93-94`)),
      hostConfirmed: stated(false, hrw(`${burdens}, fn 93-94`)),
      hostOfOwnChoice: concluded(true),
    },
    evidence: { lost: { at: hrw(`${burdens}, fn 93-94`), figures: [{ value: 6, of: 'months' }] } },
    harms: ['no-viable-affiliation', 'unconfirmed-limbo'],
  }),
  'rukhaniyat-affiliated-2016': unionCase<typeof affiliationFacts>()({
    procedure: 'stand-below',
    from: '2016-02',
    to: '2016-02',
    place: 'almaty',
    sector: 'culture-and-sport',
    organisation: 'Rukhaniyat',
    facts: {
      tier: stated('local', hrw(`${burdens}, fn 93`)),
      hostAgreed: stated(true, hrw(`${burdens}, fn 94`)),
      hostConfirmed: concluded(true),
      hostOfOwnChoice: concluded(true),
    },
    evidence: { joined: { at: hrw(`${burdens}, fn 94`) } },
    harms: ['no-viable-affiliation'],
  }),
  'labour-protection-east-2015': unionCase<typeof affiliationFacts>()({
    procedure: 'stand-below',
    from: '2015-06',
    to: '2015-06',
    place: 'eastern-kazakhstan',
    sector: 'all-sectors',
    organisation: 'Labour Protection union',
    facts: {
      tier: concluded('local'),
      hostAgreed: concluded(true),
      hostConfirmed: concluded(true),
      hostOfOwnChoice: stated(false, hrw(`${burdens}, fn 92`)),
    },
    evidence: { account: { at: hrw(`${burdens}, fn 92`) } },
    harms: ['no-viable-affiliation', 'union-autonomy-loss'],
  }),
  'judges-association-1996': unionCase<typeof memberFacts>()({
    procedure: 'join-union',
    from: '1996-12-19',
    to: '2016-11-23',
    place: 'kazakhstan',
    sector: 'public-administration',
    organisation: 'Union of Judges',
    facts: {
      occupation: stated('judges', hrw('II, Restrictions On Who Can Form and Join Trade Unions, fn 118')),
      citizen: concluded(true),
    },
    evidence: { association: { at: hrw('II, Restrictions On Who Can Form and Join Trade Unions, fn 118') } },
    harms: ['occupations-excluded'],
  }),
  'funding-complaint-1995': unionCase<typeof fundingFacts>()({
    procedure: 'receive-funds',
    from: '1995',
    to: '2016-11-23',
    place: 'kazakhstan',
    sector: 'all-sectors',
    organisation: 'Independent Trade Union Center of Kazakhstan',
    facts: {
      fromAbroad: stated(true, hrw('Recommendations to the International Labour Organization (p. 8)')),
    },
    evidence: {
      complaint: { at: hrw('Recommendations to the International Labour Organization (p. 8)') },
    },
    harms: ['foreign-funding-ban'],
  }),
};

/** Events, harms and recommendations of the theme that law alone cannot decide: kept and shown, not judged. */
export const unionsBeyondLaw = {
  'zhanartu-denied': {
    theme: 'unions',
    kind: 'case',
    at: [hrw('I, Trade Union Movement Since Independence (p. 17), fn 17')],
    harms: ['arbitrary-registration-refusal'],
  },
  'kspk-affiliates-2015': {
    theme: 'unions',
    kind: 'case',
    at: [hrw(`${delays}, fn 96`)],
    harms: ['higher-tier-thresholds', 'reregistration-deadline-loss'],
  },
  'aktau-autonomy-2015': {
    theme: 'unions',
    kind: 'case',
    at: [hrw(`${burdens}, fn 91`)],
    harms: ['union-autonomy-loss', 'mandatory-affiliation'],
  },
  'builders-registered-2021': {
    theme: 'unions',
    kind: 'case',
    at: [locate('unions-press-2021', 'whole article')],
    harms: ['mandatory-affiliation'],
  },
  'federation-excluded': {
    theme: 'unions',
    kind: 'case',
    at: [locate('ajee-2023', '1.2, fn 9')],
  },
  'weak-representation': {
    theme: 'unions',
    kind: 'harm',
    at: [
      hrw('I, Trade Union Movement Since Independence (p. 17), fn 16-18'),
      locate('ajee-2023', '1.2, fn 9, 11'),
    ],
  },
  'respect-independent-unions': {
    theme: 'unions',
    kind: 'recommendation',
    addressee: 'government',
    at: [hrw('Recommendations to the Government (p. 5)')],
    harms: ['arbitrary-registration-refusal'],
  },
  'free-unions-from-influence': {
    theme: 'unions',
    kind: 'recommendation',
    addressee: 'government',
    at: [locate('ajee-2023', '1.2')],
    harms: ['mandatory-affiliation', 'arbitrary-registration-refusal'],
  },
  'veto-2014': {
    theme: 'unions',
    kind: 'recommendation',
    addressee: 'government',
    at: [hrw('II, A Restrictive New Trade Union Law (p. 30), fn 76')],
    harms: ['mandatory-affiliation', 'two-step-registration'],
  },
} as const;
