import type { ThemeTexts } from '../../types.ts';

export const procedures: ThemeTexts<'dismissal'>['procedures'] = {
  'dismiss-unionist': {
    title: 'Dismissing a union activist',
    question: 'May the employer dismiss?',
    outcomes: { lawful: 'Dismissal lawful', blocked: 'Dismissal barred', undetermined: 'Not known' },
    facts: {
      groundShown: {
        title: 'Ground shown',
        yes: 'The employer showed a ground that the Code knows.',
        no: 'The employer showed no ground that the Code knows.',
        missing: 'The sources do not say whether a ground was shown.',
      },
      causeJust: {
        title: 'Just cause',
        yes: 'The cause was just.',
        no: 'The cause was not just.',
        missing: 'The sources do not say what stood behind the ground.',
      },
      motiveShown: {
        title: 'Anti-union motive shown',
        yes: 'An anti-union motive was shown.',
        no: 'No anti-union motive was shown to the court.',
        missing: 'The sources do not say whether an anti-union motive was shown.',
      },
      wasLeader: {
        title: 'Union leader',
        yes: 'The person led a union.',
        no: 'The person held no union office.',
        missing: 'The sources do not say whether the person held union office.',
      },
      unionBodyConsented: {
        title: 'Union body consented',
        yes: 'The union body consented.',
        no: 'The union body did not consent.',
        missing: 'The sources do not say whether the union body was asked.',
      },
    },
    steps: {
      ground: {
        title: 'A ground in the Code',
        holds: 'ground shown',
        fails: 'no ground',
        unknown: 'not known',
      },
      cause: { title: 'A just cause, where asked', holds: 'enough', fails: 'not just', unknown: 'not known' },
      motive: {
        title: 'No anti-union motive shown',
        holds: 'not shown',
        fails: 'shown',
        unknown: 'not known',
      },
      leader: {
        title: 'No protection as union leader',
        holds: 'unprotected',
        fails: 'protected',
        unknown: 'not known',
      },
    },
  },
  'let-contract-lapse': {
    title: 'Letting an activist’s contract run out',
    question: 'May the employer not renew?',
    outcomes: { lawful: 'May lapse', blocked: 'May not lapse', undetermined: 'Not known' },
    facts: {
      termEnded: {
        title: 'Term ended',
        yes: 'The term of the contract had ended.',
        no: 'The term of the contract had not ended.',
        missing: 'The sources do not say whether the term had ended.',
      },
      endNotified: {
        title: 'Told of the end',
        yes: 'The employer declined to renew.',
        no: 'Nobody said that the contract was over.',
        missing: 'The sources do not say whether the end was announced.',
      },
      reasonShown: {
        title: 'Reason apart from the union',
        yes: 'The employer showed a reason apart from the union.',
        no: 'No reason apart from the union is shown.',
        missing: 'The sources do not say why the contract was not renewed.',
      },
    },
    steps: {
      term: { title: 'The term has ended', holds: 'ended', fails: 'runs on', unknown: 'not known' },
      notice: { title: 'The end is announced', holds: 'announced', fails: 'runs on', unknown: 'not known' },
      review: {
        title: 'No review, or a reason',
        holds: 'no review',
        fails: 'no reason',
        unknown: 'not known',
      },
    },
  },
  'press-to-resign': {
    title: 'Pressing an organiser to resign',
    question: 'Does the resignation stand?',
    outcomes: { lawful: 'Resignation stands', blocked: 'Counts as dismissal', undetermined: 'Not known' },
    facts: {
      resigned: {
        title: 'Resigned',
        yes: 'The organiser resigned.',
        no: 'The organiser did not resign.',
        missing: 'The sources do not say whether the organiser resigned.',
      },
      pressed: {
        title: 'Under pressure',
        yes: 'The organiser was pressed to resign.',
        no: 'The organiser resigned freely.',
        missing: 'The sources do not say whether the organiser was pressed.',
      },
    },
    steps: {
      resignation: { title: 'A resignation', holds: 'resigned', fails: 'none', unknown: 'not known' },
      counts: {
        title: 'Not counted as dismissal',
        holds: 'not counted',
        fails: 'counted',
        unknown: 'not known',
      },
    },
  },
  'discipline-unionist': {
    title: 'Disciplining a unionist',
    question: 'May the employer discipline?',
    outcomes: { lawful: 'Discipline lawful', blocked: 'Discipline barred', undetermined: 'Not known' },
    facts: {
      breachShown: {
        title: 'Breach of duty',
        yes: 'A breach of duty was shown.',
        no: 'No breach of duty was shown.',
        missing: 'The sources do not say whether there was a breach of duty.',
      },
      explanationAsked: {
        title: 'Explanation asked for',
        yes: 'The worker was asked for an explanation.',
        no: 'The worker was not asked for an explanation.',
        missing: 'The sources do not say whether the worker was asked for an explanation.',
      },
      motiveShown: {
        title: 'Anti-union motive shown',
        yes: 'An anti-union motive was shown.',
        no: 'No anti-union motive was shown.',
        missing: 'The sources do not say whether the court found an anti-union motive.',
      },
    },
    steps: {
      breach: { title: 'A breach of duty', holds: 'breach', fails: 'no breach', unknown: 'not known' },
      explanation: { title: 'The worker is heard', holds: 'heard', fails: 'not heard', unknown: 'not known' },
      motive: {
        title: 'No anti-union motive shown',
        holds: 'not shown',
        fails: 'shown',
        unknown: 'not known',
      },
    },
  },
  'punish-threats': {
    title: 'Having threats over a union punished',
    question: 'Is the threat punished?',
    outcomes: { lawful: 'Punished', blocked: 'Goes unpunished', undetermined: 'Not known' },
    facts: {
      threatened: {
        title: 'Threat made',
        yes: 'Workers were threatened with dismissal over the union.',
        no: 'Nobody was threatened.',
        missing: 'The sources do not say whether there was a threat.',
      },
      complained: {
        title: 'Complaint made',
        yes: 'A complaint was made.',
        no: 'Nobody complained, for fear of dismissal.',
        missing: 'The sources do not say whether anybody complained.',
      },
    },
    steps: {
      ban: {
        title: 'The threat is against the law',
        holds: 'barred',
        fails: 'not barred',
        unknown: 'not known',
      },
      sanction: { title: 'A sanction exists', holds: 'sanction', fails: 'none', unknown: 'not known' },
      complaint: { title: 'Somebody complains', holds: 'made', fails: 'none', unknown: 'not known' },
    },
  },
  'open-criminal-case': {
    title: 'Opening a criminal case against a unionist',
    question: 'Can a case be opened?',
    outcomes: { lawful: 'Can be opened', blocked: 'Cannot be opened', undetermined: 'Not known' },
    facts: {
      accusation: { title: 'Accusation', missing: 'The sources do not name the accusation.' },
      advocacyOnly: {
        title: 'Nothing but advocacy',
        yes: 'There was nothing but speaking up for workers.',
        no: 'There was more than speaking up for workers.',
        missing: 'The sources do not say what was said or done.',
      },
      substantialHarm: {
        title: 'Substantial harm',
        yes: 'Substantial harm was done.',
        no: 'No substantial harm was done.',
        missing: 'The sources do not say whether harm was done.',
      },
      closedBefore: {
        title: 'Closed before',
        yes: 'The case had been closed for want of a crime.',
        no: 'No earlier case had been closed.',
        missing: 'The sources do not say whether a case had been closed before.',
      },
      newFacts: {
        title: 'New facts',
        yes: 'New facts had come up.',
        no: 'No new facts had come up.',
        missing: 'The sources do not say what new facts there were.',
      },
      reprisalClaimed: {
        title: 'Reprisal claimed',
        yes: 'The person called the case reprisal.',
        no: 'Nobody called the case reprisal.',
        missing: 'The sources do not say whether reprisal was claimed.',
      },
      claimExamined: {
        title: 'Claim examined',
        yes: 'The claim of reprisal was examined first.',
        no: 'The claim of reprisal was not examined.',
        missing: 'The sources do not say whether the claim of reprisal was examined.',
      },
    },
    steps: {
      offence: {
        title: 'The law knows the crime',
        holds: 'a crime',
        fails: 'no crime',
        unknown: 'not known',
      },
      reopening: { title: 'Not closed before', holds: 'may open', fails: 'stays shut', unknown: 'not known' },
      reprisal: {
        title: 'No claim of reprisal in the way',
        holds: 'no bar',
        fails: 'comes first',
        unknown: 'not known',
      },
    },
  },
  'keep-union-records': {
    title: 'Keeping seized union records',
    question: 'May the records be kept?',
    outcomes: { lawful: 'May be kept', blocked: 'Must be returned', undetermined: 'Not known' },
    facts: {
      monthsHeld: { title: 'Time held', missing: 'The sources do not say how long the records were held.' },
    },
    steps: {
      limit: { title: 'Within the limit', holds: 'no limit', fails: 'over time', unknown: 'not known' },
    },
  },
};
