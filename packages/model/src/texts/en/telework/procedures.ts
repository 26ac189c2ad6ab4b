import type { ThemeTexts } from '../../types.ts';

export const procedures: ThemeTexts<'telework'>['procedures'] = {
  'move-to-telework': {
    title: 'Moving workers to telework',
    question: 'May the employer move them?',
    outcomes: { lawful: 'Move lawful', blocked: 'Move barred', undetermined: 'Not known' },
    facts: {
      awayFromEmployer: {
        title: 'Away from the employer',
        yes: 'The work was done away from the employer.',
        no: 'The work was done at the employer.',
        missing: 'The sources do not say where the work was done.',
      },
      atHostSite: {
        title: 'At a host party',
        yes: 'The work was done at the place of a host party.',
        no: 'The work was not done at the place of a host party.',
        missing: 'The sources do not say whether the work was done at a host party.',
      },
      atOtherSite: {
        title: 'At another site of the employer',
        yes: 'The work was done at another site of the employer.',
        no: 'The work was not done at another site of the employer.',
        missing: 'The sources do not say whether the work was done at another site of the employer.',
      },
      usesIct: {
        title: 'Information technology used',
        yes: 'Information and communication technology was used.',
        no: 'No information and communication technology was used.',
        missing: 'The sources do not say whether information technology was used.',
      },
      alternates: {
        title: 'Alternating with work on site',
        yes: 'The work alternated between the site and telework.',
        no: 'The work was wholly remote.',
        missing: 'The sources do not say whether the work alternated.',
      },
      agreed: {
        title: 'Agreed with the worker',
        yes: 'The move was agreed with the worker.',
        no: 'The move was not agreed with the worker.',
        missing: 'The sources do not say whether the move was agreed.',
      },
      danger: {
        title: 'Emergency or danger to life',
        yes: 'There was an emergency or a danger to life.',
        no: 'There was no emergency and no danger to life.',
        missing: 'The sources do not say whether there was an emergency.',
      },
      actNamesTerms: {
        title: 'Act with cause, workers and term',
        yes: 'The act named the cause, the workers and the term.',
        no: 'The act did not name the cause, the workers and the term.',
        missing: 'The sources do not say what the act of the employer named.',
      },
      equipmentProvided: {
        title: 'Equipment provided',
        yes: 'The employer provided the equipment.',
        no: 'The worker used own equipment.',
        missing: 'The sources do not say whose equipment was used.',
      },
      ownCostsRepaid: {
        title: 'Costs repaid',
        yes: 'The costs of the worker were repaid.',
        no: 'The costs of the worker were not repaid.',
        missing: 'The sources do not say whether costs were repaid.',
      },
      safetyActIssued: {
        title: 'Act on safety issued',
        yes: 'The employer issued an act on the safety of telework.',
        no: 'The employer issued no act on the safety of telework.',
        missing: 'The sources do not say whether an act on safety was issued.',
      },
    },
    steps: {
      concept: {
        title: 'The work is telework',
        holds: 'telework',
        fails: 'no telework',
        unknown: 'not known',
      },
      ground: {
        title: 'Agreed, or a ground in law',
        holds: 'not barred',
        fails: 'no ground',
        unknown: 'not known',
      },
      act: {
        title: 'An act that says what it must',
        holds: 'in order',
        fails: 'not in order',
        unknown: 'not known',
      },
      supply: {
        title: 'Equipment provided or costs repaid',
        holds: 'supplied',
        fails: 'not supplied',
        unknown: 'not known',
      },
      safety: {
        title: 'An act on the safety of telework',
        holds: 'in order',
        fails: 'no act',
        unknown: 'not known',
      },
    },
  },
  'monitor-teleworker': {
    title: 'Watching a teleworker',
    question: 'May the employer watch?',
    outcomes: { lawful: 'Watching lawful', blocked: 'Watching barred', undetermined: 'Not known' },
    facts: {
      withinLimits: {
        title: 'Within limits of the law',
        yes: 'The watching keeps within limits of the law.',
        no: 'The watching has no limits.',
        missing: 'The sources do not say whether the watching has limits.',
      },
      privateDataSeen: {
        title: 'Private data of the worker seen',
        yes: 'Private data of the worker are seen.',
        no: 'No private data of the worker are seen.',
        missing: 'The sources do not say whether private data are seen.',
      },
      familySeen: {
        title: 'Family seen or heard',
        yes: 'The family of the worker is seen or heard.',
        no: 'The family of the worker is neither seen nor heard.',
        missing: 'The sources do not say whether the family is seen or heard.',
      },
    },
    steps: {
      limits: { title: 'No limit in the way', holds: 'no limit', fails: 'limited', unknown: 'not known' },
      secrecy: {
        title: 'No clause that protects the worker',
        holds: 'no clause',
        fails: 'protected',
        unknown: 'not known',
      },
      home: {
        title: 'No rule that protects the home',
        holds: 'no rule',
        fails: 'protected',
        unknown: 'not known',
      },
    },
  },
  'sign-at-distance': {
    title: 'Signing a contract at a distance',
    question: 'Is the contract concluded?',
    outcomes: { lawful: 'Concluded', blocked: 'Not concluded', undetermined: 'Not known' },
    facts: {
      comesInPerson: {
        title: 'Signed in person on paper',
        yes: 'The worker comes to sign on paper.',
        no: 'The worker cannot come to sign on paper.',
        missing: 'The sources do not say whether the worker can come.',
      },
      employerSignsElectronically: {
        title: 'Electronic documents at the employer',
        yes: 'The employer uses electronic documents.',
        no: 'The employer uses no electronic documents.',
        missing: 'The sources do not say whether the employer uses electronic documents.',
      },
      electronicSignature: {
        title: 'Digital signature of the worker',
        yes: 'The worker has a digital signature.',
        no: 'The worker has no digital signature.',
        missing: 'The sources do not say whether the worker has a digital signature.',
      },
      nationalCertificate: {
        title: 'National certificate',
        yes: 'The certificate is of the national centre.',
        no: 'The certificate is not of the national centre.',
        missing: 'The sources do not say whose certificate it is.',
      },
      registeredCentre: {
        title: 'Foreign centre registered',
        yes: 'The foreign centre is registered in Kazakhstan.',
        no: 'The foreign centre is not registered in Kazakhstan.',
        missing: 'The sources do not say whether the foreign centre is registered.',
      },
    },
    steps: {
      form: { title: 'A form both can use', holds: 'possible', fails: 'no form', unknown: 'not known' },
      signature: { title: 'Signed', holds: 'signed', fails: 'not signed', unknown: 'not known' },
      certificate: {
        title: 'Signature recognised',
        holds: 'recognised',
        fails: 'not recognised',
        unknown: 'not known',
      },
    },
  },
  'run-long-flexible-day': {
    title: 'A flexible day over the daily norm',
    question: 'May the day run over?',
    outcomes: { lawful: 'May run over', blocked: 'May not run over', undetermined: 'Not settled' },
    facts: {
      overDailyNorm: {
        title: 'Longer than the daily norm',
        yes: 'The day is longer than the daily norm.',
        no: 'The day is not longer than the daily norm.',
        missing: 'The sources do not say how long the day is.',
      },
      timeRecorded: {
        title: 'Time recorded',
        yes: 'The time is recorded.',
        no: 'The time is not recorded.',
        missing: 'The sources do not say whether the time is recorded.',
      },
      volumeRecorded: {
        title: 'Volume recorded',
        yes: 'The volume of work is recorded.',
        no: 'The volume of work is not recorded.',
        missing: 'The sources do not say whether the volume is recorded.',
      },
      setByAct: {
        title: 'Set by an act of the employer',
        yes: 'An act of the employer sets the hours.',
        no: 'The contract sets the hours.',
        missing: 'The sources do not say what sets the hours.',
      },
      accountMonths: {
        title: 'Months of averaging',
        missing: 'The sources do not say over how many months hours are averaged.',
      },
    },
    steps: {
      regime: {
        title: 'Flexible hours open to teleworkers',
        holds: 'open',
        fails: 'not open',
        unknown: 'not known',
      },
      setting: {
        title: 'Set by the right document',
        holds: 'in order',
        fails: 'contract only',
        unknown: 'not known',
      },
      day: { title: 'Over the daily norm', holds: 'allowed', fails: 'barred', unknown: 'not settled' },
      record: { title: 'Recorded', holds: 'recorded', fails: 'not recorded', unknown: 'not known' },
      period: {
        title: 'Averaged within the period',
        holds: 'within {telework.flexible.referenceMonths}',
        fails: 'over {telework.flexible.referenceMonths}',
        unknown: 'not known',
      },
    },
  },
  'claim-telework-costs': {
    title: 'Claiming the costs of telework',
    question: 'Can the costs be had?',
    outcomes: { lawful: 'Costs can be had', blocked: 'Costs cannot be had', undetermined: 'Not known' },
    facts: {
      suppliedButUnused: {
        title: 'Supplied equipment left unused',
        yes: 'Equipment was supplied and the worker used other.',
        no: 'No equipment was supplied, or the worker used it.',
        missing: 'The sources do not say whether supplied equipment was left unused.',
      },
      justified: {
        title: 'Costs justified',
        yes: 'The costs are justified.',
        no: 'The costs are not justified.',
        missing: 'The sources do not say whether the costs are justified.',
      },
      amountAgreed: {
        title: 'Amount agreed',
        yes: 'The amount is agreed.',
        no: 'The amount is not agreed.',
        missing: 'The sources do not say whether an amount is agreed.',
      },
    },
    steps: {
      due: { title: 'Costs are due', holds: 'due', fails: 'not due', unknown: 'not known' },
      justified: {
        title: 'Costs justified',
        holds: 'justified',
        fails: 'not justified',
        unknown: 'not known',
      },
      agreed: { title: 'Amount agreed', holds: 'agreed', fails: 'not agreed', unknown: 'not known' },
      forced: {
        title: 'Somebody makes the employer pay',
        holds: 'enforced',
        fails: 'nobody',
        unknown: 'not known',
      },
    },
  },
  'stay-unreachable': {
    title: 'Staying out of reach after hours',
    question: 'May the worker not answer?',
    outcomes: { lawful: 'Need not answer', blocked: 'Must answer', undetermined: 'Not known' },
    facts: {
      outsideHours: {
        title: 'Called outside working time',
        yes: 'The call came outside working time.',
        no: 'The call came in working time.',
        missing: 'The sources do not say when the call came.',
      },
      consented: {
        title: 'Consent to extra work',
        yes: 'The worker consented to extra work in writing.',
        no: 'The worker did not consent to extra work.',
        missing: 'The sources do not say whether the worker consented.',
      },
      excepted: {
        title: 'An exception of the Code',
        yes: 'An exception of articles 77(2) or 86 applies.',
        no: 'No exception of articles 77(2) or 86 applies.',
        missing: 'The sources do not say whether an exception applies.',
      },
    },
    steps: {
      hours: {
        title: 'Reachable in hours only',
        holds: 'after hours',
        fails: 'no such rule',
        unknown: 'not known',
      },
      consent: { title: 'No consent given', holds: 'none', fails: 'consented', unknown: 'not known' },
      exception: { title: 'No exception', holds: 'none', fails: 'exception', unknown: 'not known' },
    },
  },
};
