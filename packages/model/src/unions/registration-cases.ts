import { concluded, type FactsOf, stated } from '../case.ts';
import { hrw } from '../sources.ts';
import type { registrationFacts } from './procedures.ts';
import { unionCase } from './union-case.ts';

const burdens = 'II, Burdensome Registration and Mandatory Affiliation Requirements';
const delays = 'II, Delays and Denials of Registration';

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

/** Files for registration, granted and refused: step one. */
export const registrationCases = {
  'kspk-first-refusal-2015': unionCase<typeof registrationFacts>()({
    procedure: 'register-union',
    from: '2015-05-25',
    to: '2015-05-25',
    place: 'kazakhstan',
    sector: 'all-sectors',
    organisation: 'KSPK',
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
    organisation: 'KSPK',
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
    organisation: 'KSPK',
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
    organisation: 'KNPRK',
    facts: {
      ...granted,
      tier: stated('national', hrw(`${delays}, fn 101`)),
      reRegistration: stated(false, hrw(`${delays}, fn 101`)),
    },
    evidence: { registration: { at: hrw(`${burdens}, fn 90; ${delays}, fn 101`) } },
    harms: ['reregistration-deadline-loss'],
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
    organisation: 'Dostoinii Trud',
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
    organisation: 'Oil Construction Company',
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
    organisation: 'Oil Construction Company',
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
    organisation: 'Oil Construction Company',
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
    sector: 'mining',
    organisation: 'Miners’ initiative group',
    facts: {
      tier: stated('local', hrw(`${delays}, fn 111`)),
      reRegistration: stated(false, hrw(`${delays}, fn 111`)),
      founders: stated(10, hrw(`${delays}, fn 111`)),
      congressHeld: stated(true, hrw(`${delays}, fn 111`)),
      nameTaken: concluded(false),
      charterComplete: concluded(true),
      formFaults: concluded(true),
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
};
