import type { ThemeTexts } from '../../types.ts';

const secondOfManagers = {
  title: 'Second union of managers',
  yes: 'The second union was made up of managers.',
  no: 'The second union was not made up of managers.',
  missing: 'The sources do not say who made up the second union.',
};

export const procedures: ThemeTexts<'bargaining'>['procedures'] = {
  'recognise-union': {
    title: 'Recognising a union',
    question: 'Does the union get its seat?',
    outcomes: {
      lawful: 'The union has its seat',
      blocked: 'The union is shut out',
      undetermined: 'Not known',
    },
    facts: {
      registered: {
        title: 'Union registered',
        yes: 'The union was registered.',
        no: 'The union was not registered.',
        missing: 'The sources do not say whether the union was registered.',
      },
      employerTold: {
        title: 'Employer told',
        yes: 'The employer was told of the union.',
        no: 'The employer was not told of the union.',
        missing: 'The sources do not say whether the employer was told.',
      },
      employerAccepts: {
        title: 'Employer accepts',
        yes: 'The employer accepted the union.',
        no: 'The employer declined to recognise the union.',
        missing: 'The sources do not say what the employer answered.',
      },
    },
    steps: {
      standing: {
        title: 'Be registered and make it known',
        holds: 'known',
        fails: 'not known',
        unknown: 'unclear',
      },
      seat: { title: 'A seat in bargaining', holds: 'by law', fails: 'no rule', unknown: 'unclear' },
      penalty: { title: 'A penalty for refusal', holds: 'a fine', fails: 'none', unknown: 'unclear' },
    },
  },
  'open-talks': {
    title: 'Opening talks',
    question: 'Does the law bring the employer to the table?',
    outcomes: {
      lawful: 'The law brings the employer in',
      blocked: 'The union waits',
      undetermined: 'Not known',
    },
    facts: {
      proposalSent: {
        title: 'Proposal sent',
        yes: 'The union proposed talks in writing.',
        no: 'The union did not propose talks.',
        missing: 'The sources do not say whether talks were proposed.',
      },
      joining: {
        title: 'Joining an agreement',
        yes: 'The union asked to join an agreement that others had concluded.',
        no: 'The union asked for talks of its own.',
        missing: 'The sources do not say whether the union asked to join an agreement.',
      },
      silentWorkingDays: {
        title: 'Time without an answer',
        missing: 'The sources do not say how long the employer was silent.',
      },
      cameToTalks: {
        title: 'Employer came to talks',
        yes: 'The employer came to talks.',
        no: 'The employer stayed away from talks.',
        missing: 'The sources do not say whether the employer came to talks.',
      },
    },
    steps: {
      proposal: { title: 'Propose talks', holds: 'proposed', fails: 'not proposed', unknown: 'unclear' },
      deadline: {
        title: 'A deadline to answer',
        holds: 'a deadline',
        fails: 'no deadline',
        unknown: 'unclear',
      },
      road: { title: 'A way on where no answer comes', holds: 'open', fails: 'none', unknown: 'unclear' },
      penalty: { title: 'A penalty for evading', holds: 'a fine', fails: 'none', unknown: 'unclear' },
    },
  },
  'settle-open-points': {
    title: 'Settling what an agreement leaves open',
    question: 'Are the open points settled?',
    outcomes: { lawful: 'A way to settle them', blocked: 'Left open', undetermined: 'Not known' },
    facts: {
      protocolSigned: {
        title: 'Protocol of disagreement',
        yes: 'A protocol of disagreement was signed.',
        no: 'No protocol of disagreement was signed.',
        missing: 'The sources do not say whether there was a protocol.',
      },
      decidersCame: {
        title: 'People who decide',
        yes: 'People who can decide came to the talks.',
        no: 'The people who decide did not come.',
        missing: 'The sources do not say who came to the talks.',
      },
    },
    steps: {
      protocol: {
        title: 'Write down what is open',
        holds: 'written',
        fails: 'not written',
        unknown: 'unclear',
      },
      deciders: {
        title: 'Send people who can decide',
        holds: 'a duty',
        fails: 'stayed away',
        unknown: 'unclear',
      },
      road: { title: 'A way to settle the points', holds: 'open', fails: 'none', unknown: 'unclear' },
    },
  },
  'agree-with-second-union': {
    title: 'Concluding an agreement past a union',
    question: 'May the employer agree with the second union alone?',
    outcomes: {
      lawful: 'The agreement stands',
      blocked: 'The agreement is barred',
      undetermined: 'Not known',
    },
    facts: {
      secondOfManagers,
      firstAtTable: {
        title: 'First union at the table',
        yes: 'The first union sat at the table.',
        no: 'The first union was left out.',
        missing: 'The sources do not say whether the first union took part.',
      },
      firstHasMembers: {
        title: 'First union has members',
        yes: 'The first union still had members when the agreement was concluded.',
        no: 'The first union had no members left when the agreement was concluded.',
        missing:
          'The sources do not say whether the first union still had members when the agreement was concluded.',
      },
    },
    steps: {
      partner: {
        title: 'The second union may bargain',
        holds: 'counts',
        fails: 'no voice',
        unknown: 'unclear',
      },
      table: { title: 'No other union is left out', holds: 'no bar', fails: 'left out', unknown: 'unclear' },
    },
  },
  'change-pay-system': {
    title: 'Changing the pay system',
    question: 'May the employer change it?',
    outcomes: { lawful: 'The change stands', blocked: 'The change is barred', undetermined: 'Not known' },
    facts: {
      mainUnionAgreed: {
        title: 'Main union agreed',
        yes: 'The main union agreed.',
        no: 'The main union objected.',
        missing: 'The sources do not say what the main union answered.',
      },
      secondAgreed: {
        title: 'Second union agreed',
        yes: 'A second union agreed.',
        no: 'No second union agreed.',
        missing: 'The sources do not say whether a second union agreed.',
      },
      secondOfManagers,
    },
    steps: {
      consent: {
        title: 'Somebody’s word is enough',
        holds: 'enough',
        fails: 'not enough',
        unknown: 'unclear',
      },
      objection: {
        title: 'The objection does not stop it',
        holds: 'no stop',
        fails: 'stops it',
        unknown: 'unclear',
      },
    },
  },
  'end-agreement': {
    title: 'Ending a collective agreement early',
    question: 'May the employer end it?',
    outcomes: {
      lawful: 'The employer may end it',
      blocked: 'The agreement stands',
      undetermined: 'Not known',
    },
    facts: {
      noticeGiven: {
        title: 'Notice given',
        yes: 'The union had notice of the end.',
        no: 'The union had no notice of the end.',
        missing: 'The sources do not say whether notice was given.',
      },
      unionAgreed: {
        title: 'Union agreed',
        yes: 'The union agreed to the end.',
        no: 'The union did not agree to the end.',
        missing: 'The sources do not say whether the union agreed.',
      },
    },
    steps: {
      notice: { title: 'Announce the end', holds: 'announced', fails: 'no notice', unknown: 'unclear' },
      ground: { title: 'A ground to end it', holds: 'one side', fails: 'no ground', unknown: 'unclear' },
    },
  },
  'cut-wages': {
    title: 'Cutting wages by order',
    question: 'May the employer cut?',
    outcomes: { lawful: 'The cut stands', blocked: 'The cut is barred', undetermined: 'Not known' },
    facts: {
      unionsAgreed: {
        title: 'Unions agreed',
        yes: 'The unions agreed to the cut.',
        no: 'The unions did not agree to the cut.',
        missing: 'The sources do not say whether the unions agreed.',
      },
      economicReasons: {
        title: 'Economic reasons',
        yes: 'The cut followed from changes in the economy or organisation of production.',
        no: 'No change in the economy or organisation of production lay behind the cut.',
        missing: 'The sources do not say what reasons lay behind the cut.',
      },
      noticeDays: {
        title: 'Notice in calendar days',
        missing: 'The sources do not say how many days lay between the announcement and the cut.',
      },
      noticeWorkingDays: {
        title: 'Notice in working days',
        missing: 'The sources do not say how many working days lay between the announcement and the cut.',
      },
      withdrawalOrdered: {
        title: 'Withdrawal ordered',
        yes: 'The labour inspectorate told the company to withdraw the cut.',
        no: 'The labour inspectorate gave no order.',
        missing: 'The sources do not say whether the inspectorate gave an order.',
      },
    },
    steps: {
      ground: { title: 'A ground for the cut', holds: 'a ground', fails: 'no ground', unknown: 'unclear' },
      notice: { title: 'Notice in time', holds: 'in time', fails: 'too late', unknown: 'unclear' },
      order: { title: 'No order against it', holds: 'no order', fails: 'withdrawn', unknown: 'unclear' },
    },
  },
  'set-rotation': {
    title: 'Setting a rotation shift',
    question: 'May the shift be so long?',
    outcomes: { lawful: 'The shift is lawful', blocked: 'The shift is too long', undetermined: 'Not known' },
    facts: {
      shiftDays: { title: 'Length of the shift', missing: 'The sources do not say how long the shift was.' },
      workersConsented: {
        title: 'Workers consented',
        yes: 'The shift was agreed in the contract of each worker.',
        no: 'The workers did not agree to the shift.',
        missing: 'The sources do not say whether the workers agreed.',
      },
    },
    steps: {
      length: {
        title: 'Within the longest shift',
        holds: '{bargaining.rotation.daysByConsent}',
        fails: '{bargaining.rotation.daysByConsent}',
        unknown: 'unclear',
      },
    },
  },
};
