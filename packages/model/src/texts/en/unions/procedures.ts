import type { ThemeTexts } from '../../types.ts';

const tier = { title: 'Tier', missing: 'The sources do not say of which tier the union is.' };
const halfShown = {
  title: 'Over half the regions shown',
  yes: 'Members in over half the regions were shown.',
  no: 'Members in over half the regions were not shown.',
  missing: 'The sources do not say whether members in over half the regions were shown.',
};
const regionShare = {
  title: 'Share of regions reached',
  missing: 'The sources do not say how many regions the union reached.',
};

export const procedures: ThemeTexts<'unions'>['procedures'] = {
  'register-union': {
    title: 'Registering a union (step one)',
    question: 'Is the union registered?',
    outcomes: { lawful: 'Registered', blocked: 'Not registered', undetermined: 'Not known' },
    facts: {
      tier,
      reRegistration: {
        title: 'Registering anew',
        yes: 'The union existed before the law and registers anew.',
        no: 'The union registers for the first time.',
        missing: 'The sources do not say whether the union existed before.',
      },
      founders: { title: 'Founders', missing: 'The sources do not say how many founded the union.' },
      congressHeld: {
        title: 'Founding congress held',
        yes: 'The founders held their congress.',
        no: 'The founders held no congress.',
        missing: 'The sources do not say whether a congress was held.',
      },
      nameTaken: {
        title: 'Name taken',
        yes: 'Another legal entity has the name, or a main part of it.',
        no: 'No other legal entity has the name.',
        missing: 'The sources do not say whether the name was taken.',
      },
      charterComplete: {
        title: 'Charter complete',
        yes: 'The charter holds what the law asks.',
        no: 'The charter lacks details on organs and dues.',
        missing: 'The sources do not say whether the charter was complete.',
      },
      formFaults: {
        title: 'Faults of form',
        yes: 'Wording, translation or form of the file was faulted.',
        no: 'Nothing in wording, translation or form was faulted.',
        missing: 'The sources do not say whether the form of the file was faulted.',
      },
      branchesPlanned: {
        title: 'Branches planned',
        yes: 'The union planned branches.',
        no: 'No branches were at issue.',
        missing: 'The sources do not say whether branches were planned.',
      },
      internationalPlanned: {
        title: 'International union to be joined',
        yes: 'The union planned to join an international one.',
        no: 'No international union was at issue.',
        missing: 'The sources do not say whether an international union was to be joined.',
      },
      founderInDebt: {
        title: 'Debt of a founder',
        yes: 'A founder had a debt.',
        no: 'No debt of a founder was at issue.',
        missing: 'The sources do not say whether a founder had a debt.',
      },
      newFaults: {
        title: 'New faults each time',
        yes: 'What earlier refusals named was mended, and new faults were named.',
        no: 'No new faults were named after mending.',
        missing: 'The sources do not say whether new faults were named each time.',
      },
      structureDemanded: {
        title: 'Spread asked for at once',
        yes: 'The spread over regions was asked for at registration already.',
        no: 'No spread over regions was asked for at registration.',
        missing: 'The sources do not say whether a spread over regions was asked for.',
      },
      halfShown,
      regionShare,
      monthsOfWindow: {
        title: 'Months since July 2014',
        missing: 'The sources do not say when the file was lodged.',
      },
      earlierFile: {
        title: 'Earlier file in time',
        yes: 'The union had lodged an earlier file in time.',
        no: 'The union had lodged no earlier file.',
        missing: 'The sources do not say whether an earlier file was lodged in time.',
      },
      stateError: {
        title: 'Error of the state centre',
        yes: 'The state centre entered the file wrongly.',
        no: 'No error of the state centre was at issue.',
        missing: 'The sources do not say whether the state centre made an error.',
      },
    },
    steps: {
      founders: {
        title: 'Have enough founders',
        holds: 'enough',
        fails: 'too few',
        unknown: 'not known',
      },
      congress: {
        title: 'Hold the founding congress',
        holds: 'held',
        fails: 'not held',
        unknown: 'not known',
      },
      name: { title: 'Have a name of one’s own', holds: 'free', fails: 'taken', unknown: 'not known' },
      charter: {
        title: 'Put into the charter what the law asks',
        holds: 'full',
        fails: 'gaps',
        unknown: 'not known',
      },
      form: {
        title: 'Pass the review of wording and form',
        holds: 'passed',
        fails: 'faulted',
        unknown: 'not known',
      },
      silence: {
        title: 'Keep what the law is silent on',
        holds: 'kept',
        fails: 'refused',
        unknown: 'not known',
      },
      once: {
        title: 'Mend all faults in one round',
        holds: 'mended',
        fails: 'new faults',
        unknown: 'not known',
      },
      structure: {
        title: 'Not be asked for a spread over regions yet',
        holds: 'not asked',
        fails: 'asked for',
        unknown: 'not known',
      },
      time: {
        title: 'Be in time where registering anew',
        holds: 'in time',
        fails: 'late',
        unknown: 'not known',
      },
      intake: { title: 'Have the file taken in', holds: 'taken in', fails: 'returned', unknown: 'not known' },
    },
  },
  'confirm-status': {
    title: 'Confirming the status (step two)',
    question: 'Does the union keep a clear status?',
    outcomes: { lawful: 'Status clear', blocked: 'In limbo', undetermined: 'Not known' },
    facts: {
      tier,
      monthsSinceRegistration: {
        title: 'Months since registration',
        missing: 'The sources do not say when the union was registered.',
      },
      membershipShown: {
        title: 'Membership base proved',
        yes: 'The membership base was proved.',
        no: 'The membership base was not proved.',
        missing: 'The sources do not say whether the membership base was proved.',
      },
      affiliated: {
        title: 'Joined a higher tier',
        yes: 'The union belongs to a higher tier.',
        no: 'The union belongs to no higher tier.',
        missing: 'The sources do not say whether the union belongs to a higher tier.',
      },
      halfShown,
      regionShare,
      inBothCities: {
        title: 'In both cities',
        yes: 'The union has members in Astana and Almaty.',
        no: 'The union lacks members in Astana or Almaty.',
        missing: 'The sources do not say whether the union has members in Astana and Almaty.',
      },
      workerShare: {
        title: 'Share of the industry’s workers',
        missing: 'The sources do not say what share of the industry’s workers belongs to the union.',
      },
    },
    steps: {
      time: {
        title: 'Be within the time to confirm',
        holds: 'in time',
        fails: 'run out',
        unknown: 'not known',
      },
      membership: {
        title: 'Prove the membership base',
        holds: 'proved',
        fails: 'not proved',
        unknown: 'not known',
      },
      higherTier: {
        title: 'Belong to a higher tier where that is a duty',
        holds: 'in order',
        fails: 'missing',
        unknown: 'not known',
      },
      structure: {
        title: 'Reach the regions and cities asked for',
        holds: 'reached',
        fails: 'not reached',
        unknown: 'not known',
      },
    },
  },
  'stand-below': {
    title: 'Standing below the national tier',
    question: 'May the union stand?',
    outcomes: { lawful: 'May stand', blocked: 'No lawful standing', undetermined: 'Not known' },
    facts: {
      tier,
      hostAgreed: {
        title: 'Union above agreed',
        yes: 'A union above agreed to take it in.',
        no: 'The union above declined.',
        missing: 'The sources do not say whether a union above agreed.',
      },
      hostConfirmed: {
        title: 'Union above confirmed',
        yes: 'The union above has confirmed its own status.',
        no: 'The union above did not confirm its own status in time.',
        missing: 'The sources do not say whether the union above confirmed its status.',
      },
      hostOfOwnChoice: {
        title: 'Union above of own choice',
        yes: 'The union sought the one above by its own choice.',
        no: 'The only one above is one that the union had left.',
        missing: 'The sources do not say whether the union chose the one above.',
      },
    },
    steps: {
      host: {
        title: 'Find a union above, where needed',
        holds: 'found',
        fails: 'declined',
        unknown: 'not known',
      },
      hostStatus: {
        title: 'Keep it: the union above confirms its status',
        holds: 'kept',
        fails: 'lost',
        unknown: 'not known',
      },
      ownChoice: {
        title: 'Be there by choice',
        holds: 'by choice',
        fails: 'no choice',
        unknown: 'not known',
      },
    },
  },
  'act-unregistered': {
    title: 'Acting without registration',
    question: 'May they act?',
    outcomes: { lawful: 'May act', blocked: 'May not act', undetermined: 'Not known' },
    facts: {
      registered: {
        title: 'Registered',
        yes: 'The union is registered.',
        no: 'The union is not registered.',
        missing: 'The sources do not say whether the union was registered.',
      },
    },
    steps: {
      standing: { title: 'Have a standing in law', holds: 'there', fails: 'none', unknown: 'not known' },
      penalty: { title: 'Face no penalty', holds: 'none', fails: 'a crime', unknown: 'not known' },
    },
  },
  'join-union': {
    title: 'Forming or joining a union',
    question: 'May this person form or join a union?',
    outcomes: { lawful: 'May join', blocked: 'Barred', undetermined: 'Not known' },
    facts: {
      occupation: { title: 'Occupation', missing: 'The sources do not name the occupation.' },
      citizen: {
        title: 'Citizen',
        yes: 'The person is a citizen of Kazakhstan.',
        no: 'The person is no citizen of Kazakhstan.',
        missing: 'The sources do not say whether the person is a citizen.',
      },
    },
    steps: {
      occupation: {
        title: 'Be in no barred occupation',
        holds: 'free',
        fails: 'barred',
        unknown: 'not known',
      },
      citizenship: {
        title: 'Be a citizen, where asked for',
        holds: 'in order',
        fails: 'barred',
        unknown: 'not known',
      },
    },
  },
  'receive-funds': {
    title: 'Taking money from international unions',
    question: 'May the union take the money?',
    outcomes: { lawful: 'May take it', blocked: 'May not take it', undetermined: 'Not known' },
    facts: {
      fromAbroad: {
        title: 'Money from abroad',
        yes: 'The money comes from an international organisation of workers.',
        no: 'The money comes from within the country.',
        missing: 'The sources do not say where the money comes from.',
      },
    },
    steps: {
      constitution: { title: 'Constitution', holds: 'allows', fails: 'bars', unknown: 'not known' },
      statute: { title: 'Statute', holds: 'allows', fails: 'bars', unknown: 'not known' },
      penalty: { title: 'Criminal Code', holds: 'silent', fails: 'a crime', unknown: 'not known' },
    },
  },
};
