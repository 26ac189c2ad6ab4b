import { concluded, stated } from '../case.ts';
import { hrw } from '../sources.ts';
import type {
  affiliationFacts,
  confirmationFacts,
  fundingFacts,
  memberFacts,
  unregisteredFacts,
} from './procedures.ts';
import { registrationCases } from './registration-cases.ts';
import { unionCase } from './union-case.ts';

const burdens = 'II, Burdensome Registration and Mandatory Affiliation Requirements';
const delays = 'II, Delays and Denials of Registration';

/** Every event of the theme that the law can decide. */
export const unionCases = {
  ...registrationCases,
  'knprk-unconfirmed-2016': unionCase<typeof confirmationFacts>()({
    procedure: 'confirm-status',
    from: '2016-02',
    to: '2016-11-23',
    place: 'kazakhstan',
    sector: 'all-sectors',
    organisation: 'KNPRK',
    facts: {
      tier: stated('national', hrw(`${delays}, fn 101`)),
      monthsSinceRegistration: concluded(9),
    },
    evidence: {
      limbo: { at: hrw(`${delays}, fn 101-102`), figures: [{ value: 9, of: 'months' }] },
    },
    harms: ['unconfirmed-limbo', 'two-step-registration', 'inactivity-while-registering'],
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
