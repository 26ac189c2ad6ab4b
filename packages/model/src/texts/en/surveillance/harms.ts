import type { ThemeTexts } from '../../types.ts';

export const harms: ThemeTexts<'surveillance'>['harms'] = {
  'knb-surveillance': {
    title: 'Security service watches union leaders',
    summary:
      'Leaders are followed and photographed; officers knew of meetings, which points to watched messages.',
    who: 'Leaders of independent unions in Aktau and Shymkent',
    evidence: {
      president: 'The president of a confederation was followed and photographed in Aktau in March 2016.',
      leaders: 'Officers knew of the meetings of three leaders with the researchers.',
      later: 'A later article speaks of surveillance of labour activists in general; it counts nothing.',
    },
  },
  'knb-questioning': {
    title: 'Officers question members at work and home',
    summary:
      'Officers ask about strikes, numbers of members and supposed extremism, and warn against telling anybody.',
    who: 'Oil workers in unions',
    evidence: {
      members: 'About ten members of one union complained to its chair in 2015 and the first half of 2016.',
      visits: 'One was questioned at work for half an hour, one visited at home.',
    },
  },
  'warned-off-researchers': {
    title: 'Activists warned not to meet researchers',
    summary:
      'Officers phoned or summoned activists before or after meetings with researchers and warned them off.',
    who: 'Union leaders in Aktau',
    evidence: {
      leaders: 'Two were summoned and one was phoned; one was told not to be too friendly.',
      researchers:
        'The researchers were followed themselves, and heard of warnings on their trips of September 2015 and June 2016.',
    },
  },
};

const ended = { says: 'An end of unfounded watching in practice.' };
const overseen = {
  says: 'Oversight of the service by an independent body.',
  reason:
    'A ban that only the service itself guards is not made to stick. The report describes no oversight.',
};
const complaint = {
  says: 'A complaint that is examined.',
  reason: 'Nobody whom the report quotes had a remedy. Whether the law knows one was not found.',
};
const noGround = {
  says: 'A law that rules out union work as a ground for surveillance.',
  reason:
    'As the text reads, membership in an association is no obstacle, so that union work alone can do as a reason.',
};

export const conditions: ThemeTexts<'surveillance'>['conditions'] = {
  'knb-surveillance': {
    'unlawful-watching-barred': { says: 'A ban on unlawful surveillance of unions.' },
    'union-work-no-ground': noGround,
    'practice-ended': ended,
    'consent-from-outside': {
      says: 'Consent from outside the service to interception and to following people.',
      reason: 'Somebody else has to see that a ground exists before a person is watched.',
    },
    overseen,
    'told-and-heard': {
      says: 'Word to those who were watched, and a complaint that is examined.',
      reason: 'Nobody complains of what he is never told. Whether the law provides for either was not found.',
    },
  },
  'knb-questioning': {
    'union-work-no-ground': noGround,
    'summons-needed': {
      says: 'Questioning about union work only on a summons.',
      reason: 'The documented talks were held at work and at home, and no summons is described.',
    },
    'practice-ended': ended,
    overseen,
    'told-and-heard': complaint,
  },
  'warned-off-researchers': {
    'obstruction-offence': {
      says: 'An offence of obstructing workers’ representatives by office.',
      reason:
        'Warning union leaders off a meeting is obstruction by office, if anything in the Criminal Code covers it.',
    },
    'covert-means-offence': {
      says: 'An offence of unlawful covert collecting.',
      reason: 'The warnings point to watched messages; the report says so.',
    },
    'practice-ended': ended,
    overseen,
    'told-and-heard': complaint,
  },
  'iccpr-17-privacy': {
    'unlawful-watching-barred': { says: 'A ban on unlawful surveillance of unions.' },
    'no-arbitrary-ground': {
      says: 'No surveillance for union work, and consent from outside.',
      reason: 'The article bars arbitrary interference too, not unlawful interference alone.',
    },
    'overseen-and-heard': {
      says: 'Independent oversight and a complaint that is examined.',
      reason: 'The article gives a right to protection of the law.',
    },
  },
};

export const obligations: ThemeTexts<'surveillance'>['obligations'] = {
  'iccpr-17-privacy': {
    title: 'Privacy and correspondence are protected',
    supervision:
      'The report calls the surveillance a breach of privacy. The UN Special Rapporteur reported that he was watched himself on his visit of January 2015.',
  },
};
