import type { ThemeTexts } from '../../types.ts';

export const procedures: ThemeTexts<'strikes'>['procedures'] = {
  'call-strike': {
    title: 'Calling a strike',
    question: 'May they strike?',
    outcomes: { lawful: 'Lawful strike', blocked: 'No lawful strike', undetermined: 'Not known' },
    facts: {
      demandsPut: {
        title: 'Demands put to the employer',
        yes: 'Demands were put to the employer.',
        no: 'No demands were put to the employer.',
        missing: 'The sources do not say whether demands were put to the employer.',
      },
      workingDaysSinceDemands: {
        title: 'Time since the demands',
        missing: 'The sources do not say when demands were put.',
      },
      workforceAsked: {
        title: 'Workforce asked',
        yes: 'The workforce was asked.',
        no: 'The workforce was not asked, neither by meeting nor by signatures.',
        missing: 'The sources do not say whether the workforce was asked.',
      },
      meetingHeld: {
        title: 'Meeting held',
        yes: 'A meeting of the workforce was held.',
        no: 'No meeting of the workforce was held.',
        missing: 'The sources do not say whether a meeting was held.',
      },
      meetingShare: {
        title: 'Share of the workforce at the meeting',
        missing: 'The sources do not say how many came to the meeting.',
      },
      meetingVote: {
        title: 'Share of the meeting in favour',
        missing: 'The sources do not say how the meeting voted.',
      },
      signatures: { title: 'Signatures', missing: 'The sources do not say how many signed.' },
      employees: { title: 'Employees', missing: 'The sources do not say how many work there.' },
      unionDecided: {
        title: 'Union decided',
        yes: 'The union decided to strike.',
        no: 'No union decided to strike.',
        missing: 'The sources do not say whether a union decided to strike.',
      },
      conciliationFailed: {
        title: 'Conciliation failed',
        yes: 'Conciliation had ended without agreement.',
        no: 'Talks were still open.',
        missing: 'The sources do not say whether conciliation had failed.',
      },
      employerEvaded: {
        title: 'Employer evaded talks',
        yes: 'The employer evaded talks.',
        no: 'The employer did not evade talks.',
        missing: 'The sources do not say whether the employer evaded talks.',
      },
      settlementBroken: {
        title: 'Agreement broken',
        yes: 'The employer broke an agreement reached.',
        no: 'No agreement had been broken.',
        missing: 'The sources do not say whether an agreement was broken.',
      },
      awardBroken: {
        title: 'Award not carried out',
        yes: 'An award was not carried out.',
        no: 'There was no award that could have been broken.',
        missing: 'The sources do not say whether there was an award.',
      },
      sector: { title: 'Sector', missing: 'The sources do not name the sector.' },
      hazardousFacility: {
        title: 'Hazardous facility',
        yes: 'The workplace is a hazardous production facility.',
        no: 'The workplace is no hazardous production facility.',
        missing: 'The sources do not say whether the workplace is a hazardous facility.',
      },
      equipmentKeptRunning: {
        title: 'Main equipment kept running',
        yes: 'The main equipment was kept running.',
        no: 'The main equipment was not kept running.',
        missing: 'The sources do not say whether the main equipment would have been kept running.',
      },
      endangersLife: {
        title: 'Danger to life or health',
        yes: 'The strike would endanger life, safety or health.',
        no: 'Nothing shows that the strike would endanger life, safety or health.',
        missing: 'The sources do not say whether the strike would endanger life, safety or health.',
      },
      minimumServicesKept: {
        title: 'Minimum services kept',
        yes: 'Minimum services were kept.',
        no: 'Minimum services were not kept.',
        missing: 'The sources do not say whether minimum services were kept.',
      },
      localConsentGiven: {
        title: 'Local body agreed',
        yes: 'The local body agreed to the strike.',
        no: 'The local body did not agree to the strike.',
        missing: 'The sources do not say whether the local body agreed.',
      },
      noticeWorkingDays: {
        title: 'Notice given',
        missing: 'The sources do not say how much notice was given.',
      },
    },
    steps: {
      demands: { title: 'Put demands to the employer', holds: 'put', fails: 'not put', unknown: 'not known' },
      backing: {
        title: 'Gather the backing of the workforce',
        holds: '{strikes.signatureShare} asked',
        fails: '{strikes.signatureShare} needed',
        unknown: 'not known',
      },
      conciliation: {
        title: 'Finish conciliation',
        holds: 'finished',
        fails: 'no end',
        unknown: 'not known',
      },
      arbitration: {
        title: 'No binding arbitration in the way',
        holds: 'optional',
        fails: 'binding',
        unknown: 'not known',
      },
      workplace: {
        title: 'Not at a barred workplace',
        holds: 'not barred',
        fails: 'barred',
        unknown: 'not settled',
      },
      services: {
        title: 'Keep minimum services',
        holds: 'not asked',
        fails: 'not kept',
        unknown: 'not known',
      },
      notice: {
        title: 'Give notice',
        holds: '{strikes.notice.workingDays}',
        fails: 'no notice',
        unknown: 'not known',
      },
    },
  },
  'dismiss-striker': {
    title: 'Dismissing a striker for absence',
    question: 'May the employer dismiss?',
    outcomes: { lawful: 'Dismissal lawful', blocked: 'Dismissal barred', undetermined: 'Not known' },
    facts: {
      absenceHours: {
        title: 'Length of absence',
        missing: 'The sources do not say how long the absence was.',
      },
      strikeLawful: {
        title: 'Strike lawful',
        yes: 'The strike was lawful.',
        no: 'The strike was unlawful.',
        missing: 'The sources do not say whether the strike was lawful.',
      },
      strikePeaceful: {
        title: 'Strike peaceful',
        yes: 'The strike was peaceful.',
        no: 'The strike was not peaceful.',
        missing: 'The sources do not say whether the strike was peaceful.',
      },
      wasRepresentative: {
        title: 'Representative of the workers',
        yes: 'The person sat on the conciliation commission.',
        no: 'The person was no representative of the workers.',
        missing: 'The sources do not say whether the person was a representative.',
      },
      representativesBodyConsented: {
        title: 'Consent of those who sent the representative',
        yes: 'Those who sent the representative consented.',
        no: 'Those who sent the representative did not consent.',
        missing: 'The sources do not say whether those who sent the representative consented.',
      },
    },
    steps: {
      absence: {
        title: 'Absent for longer than allowed',
        holds: 'over {strikes.dismissal.absenceHours}',
        fails: 'not long enough',
        unknown: 'not known',
      },
      unexcused: {
        title: 'No excuse in the strike',
        holds: 'no excuse',
        fails: 'excused',
        unknown: 'not known',
      },
      sanction: { title: 'Sanction allowed', holds: 'allowed', fails: 'not allowed', unknown: 'not known' },
      representative: {
        title: 'No protection as representative',
        holds: 'unprotected',
        fails: 'protected',
        unknown: 'not known',
      },
    },
  },
  'end-conciliation': {
    title: 'Ending conciliation',
    question: 'May one side end it?',
    outcomes: { lawful: 'May be ended', blocked: 'May not be ended', undetermined: 'Not known' },
    facts: {
      bothSigned: {
        title: 'Signed by both sides',
        yes: 'Both sides signed the closing protocol.',
        no: 'The union did not sign the closing protocol.',
        missing: 'The sources do not say who signed.',
      },
      arbitrationOpened: {
        title: 'Arbitration opened',
        yes: 'Arbitration was opened.',
        no: 'No arbitration was opened.',
        missing: 'The sources do not say whether arbitration was opened.',
      },
    },
    steps: {
      agreedOrArbitrated: {
        title: 'Agreed, or taken to arbitration',
        holds: 'may end',
        fails: 'may not end',
        unknown: 'disputed',
      },
    },
  },
  'suspend-striker': {
    title: 'Suspending a striker during a suit',
    question: 'May the employer suspend without pay?',
    outcomes: { lawful: 'Suspension lawful', blocked: 'Suspension barred', undetermined: 'Not known' },
    facts: {
      unpaid: {
        title: 'Without pay',
        yes: 'The suspension was without pay.',
        no: 'The suspension was paid.',
        missing: 'The sources do not say whether the suspension was paid.',
      },
      suitPending: {
        title: 'Suit pending',
        yes: 'The employer’s suit was pending.',
        no: 'No suit was pending.',
        missing: 'The sources do not say whether a suit was pending.',
      },
    },
    steps: {
      ground: { title: 'A ground in law', holds: 'allowed', fails: 'no ground', unknown: 'no text found' },
    },
  },
  'charge-losses': {
    title: 'Charging losses to strikers',
    question: 'May losses be charged?',
    outcomes: {
      lawful: 'Losses may be charged',
      blocked: 'Losses may not be charged',
      undetermined: 'Not known',
    },
    facts: {
      strikePeaceful: {
        title: 'Strike peaceful',
        yes: 'The strike was peaceful.',
        no: 'The strike was not peaceful.',
        missing: 'The sources do not say whether the strike was peaceful.',
      },
      strikeLawful: {
        title: 'Strike lawful',
        yes: 'The strike was lawful.',
        no: 'The strike was unlawful.',
        missing: 'The sources do not say whether the strike was lawful.',
      },
    },
    steps: {
      ground: { title: 'A ground in law', holds: 'allowed', fails: 'no ground', unknown: 'no text found' },
    },
  },
  'enforce-settlement': {
    title: 'Holding an employer to a settlement',
    question: 'Can it be enforced?',
    outcomes: { lawful: 'Enforceable', blocked: 'Not enforceable', undetermined: 'Not known' },
    facts: {
      signed: {
        title: 'Settlement signed',
        yes: 'The settlement was signed by both sides.',
        no: 'No settlement was signed.',
        missing: 'The sources do not say whether a settlement was signed.',
      },
      inConciliation: {
        title: 'Reached in conciliation',
        yes: 'The settlement was reached in conciliation.',
        no: 'The settlement was reached outside conciliation.',
        missing: 'The sources do not say where the settlement was reached.',
      },
    },
    steps: {
      binding: {
        title: 'The settlement binds',
        holds: 'binds',
        fails: 'does not bind',
        unknown: 'not known',
      },
      court: { title: 'A court has it carried out', holds: 'court', fails: 'no court', unknown: 'not known' },
    },
  },
};
