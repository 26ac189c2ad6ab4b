import type { ThemeTexts } from '../../types.ts';

const editionNote = 'The edition read shows the rule and not since when it stands.';

export const law: ThemeTexts<'strikes'>['law'] = {
  rightInConstitution: {
    title: 'Right to strike in the constitution',
    says: {
      yes: 'The constitution recognises the right to strike.',
      no: 'The constitution does not recognise the right to strike.',
    },
    note: 'The constitution of 1995 ended on 30 June 2026. The new text on strikes was not found.',
  },
  signatureShare: {
    title: 'Share of the workforce that must sign',
    says: {
      value:
        'Where no meeting can be held, demands and a strike need the signatures of {value} of the workers.',
    },
    none: 'No signatures are asked for.',
    note: 'One share for two articles: for raising demands (164) and for calling the strike (171). The report gives one threshold, and the edition read sets the same share in both.',
  },
  signatureRule: {
    title: 'Whether exactly the share asked for is enough',
    says: {
      atLeast: 'A list of exactly the share asked for is enough.',
      moreThan: 'A list must exceed the share asked for.',
    },
    note: 'The union chair spoke of at least half; the edition read says more than half. Which words the Code of 2015 first had was not found.',
  },
  demands: {
    replyWorkingDays: {
      title: 'Time for the employer to answer demands',
      says: { value: 'The employer answers demands within {value}.' },
      none: 'The employer has no deadline to answer demands.',
      note: 'The report says three days; the edition read says three working days.',
    },
    workforceApproval: {
      title: 'Workforce approves the demands',
      says: {
        yes: 'Demands need the approval of the workforce.',
        no: 'A representative union puts demands without asking the workforce.',
      },
    },
    quorum: {
      title: 'Quorum of the meeting that adopts demands',
      says: { value: 'A meeting that adopts demands needs {value} of the workers present.' },
      none: 'No quorum is set for adopting demands.',
      note: 'Higher than the quorum for the strike itself. Which amendment set it is not shown.',
    },
  },
  decision: {
    quorum: {
      title: 'Quorum of the meeting that calls a strike',
      says: { value: 'A meeting that calls a strike needs more than {value} of the workers present.' },
      none: 'No quorum is set for calling a strike.',
    },
    maker: {
      title: 'Who takes the decision to strike',
      says: {
        workforce: 'The workforce takes the decision to strike.',
        union: 'Where unions represent the workers, the union takes the decision to strike.',
      },
    },
    unionAlone: {
      title: 'The union decides without meeting or signatures',
      says: {
        yes: 'The decision of the union is enough to call a strike.',
        no: 'The decision of the union still needs the meeting or the signatures.',
      },
      note: 'Since 2023 the union takes the decision, and the rules on quorum and signatures stand beside it. They are read here as still binding; the text does not say that they fall away.',
    },
  },
  conciliation: {
    mustBeExhausted: {
      title: 'Conciliation must be exhausted before a strike',
      says: {
        yes: 'A strike may be called only after conciliation.',
        no: 'A strike may be called without conciliation.',
      },
    },
    formWorkingDays: {
      title: 'Time to form the conciliation commission',
      says: { value: 'The commission is formed within {value}.' },
      none: 'No deadline is set for forming the commission.',
    },
    examineWorkingDays: {
      title: 'Time for the commission to examine demands',
      says: { value: 'The commission examines the demands within {value}.' },
      none: 'No deadline is set for examining demands.',
    },
    extendable: {
      title: 'Conciliation can be prolonged',
      says: {
        yes: 'Conciliation can be prolonged without a final limit.',
        no: 'When its time is up, conciliation has ended.',
      },
      note: 'In the edition read, by agreement of the parties. No text names a longest duration.',
    },
    endRequiresArbitration: {
      title: 'Ending conciliation leads to arbitration',
      says: {
        yes: 'A side that ends conciliation without agreement must go on to arbitration.',
        no: 'A side may end conciliation without arbitration.',
      },
      note: 'For the years before 2020 the union and the authorities said opposite things; both are kept.',
    },
    breachSanctioned: {
      title: 'Penalty for evading conciliation or a settlement',
      says: {
        yes: 'An employer who evades conciliation or breaks a settlement is penalised.',
        no: 'No penalty is named for evading conciliation or breaking a settlement.',
      },
      note: 'A penalty may stand in the Code of Administrative Offences, which was not read.',
    },
  },
  arbitration: {
    formWorkingDays: {
      title: 'Time to form the labour arbitration',
      says: { value: 'Arbitration is formed within {value} after the commission ends.' },
      none: 'No deadline is set for forming the arbitration.',
    },
    awardWorkingDays: {
      title: 'Time for the arbitration award',
      says: { value: 'The award comes within {value}.' },
      none: 'No deadline is set for the award.',
    },
    compulsoryWhereLimited: {
      title: 'Arbitration instead of a strike where strikes are limited',
      says: {
        yes: 'Where strikes are banned or limited, arbitration is compulsory and its award binds.',
        no: 'Arbitration is open to the parties and compulsory for none.',
      },
    },
  },
  settlement: {
    binds: {
      title: 'A settlement binds the employer',
      says: {
        yes: 'What the commission agrees binds both sides.',
        no: 'A settlement has no binding force.',
      },
    },
    courtEnforces: {
      title: 'A court has the settlement carried out',
      says: {
        yes: 'A court has an award or settlement carried out.',
        no: 'No court has a settlement carried out.',
      },
    },
  },
  warningStrike: {
    allowed: {
      title: 'Warning strike during arbitration',
      says: {
        yes: 'One warning strike may be held during arbitration.',
        no: 'No warning strike may be held.',
      },
      none: 'The law knows no warning strike.',
    },
    hours: {
      title: 'Length of a warning strike',
      says: { value: 'A warning strike lasts at most {value}.' },
      none: 'The law knows no warning strike.',
    },
    workers: {
      title: 'Workers in a warning strike',
      says: { value: 'At most {value} workers take part in a warning strike.' },
      none: 'The law knows no warning strike.',
    },
  },
  workplace: {
    hazardousBarred: {
      title: 'Strikes barred at hazardous facilities outright',
      says: {
        yes: 'Strikes are unlawful at organisations that are hazardous production facilities.',
        no: 'Hazardous production facilities are not barred from strikes outright.',
      },
      note: 'Stands beside the conditional ban of 2020. The text does not say which prevails.',
    },
    hazardousUnlessKeptRunning: {
      title: 'Strikes at hazardous facilities only while equipment runs',
      says: {
        yes: 'At hazardous facilities a strike is unlawful unless the main equipment is kept running.',
        no: 'A strike at a hazardous facility does not depend on keeping equipment running.',
      },
      none: 'No conditional rule for hazardous facilities.',
      note: 'Added in 2020, beside the outright ban. That Law 321-VI added it is inferred from the order of the text.',
    },
    barredWhereDanger: {
      title: 'Strikes barred where life or health is in danger',
      says: {
        yes: 'A strike is unlawful where it would really endanger life, safety or health.',
        no: 'Danger to life or health is no ground of its own against a strike.',
      },
    },
    hazardousListedInCode: {
      title: 'The Code lists the hazardous facilities',
      says: {
        yes: 'The Code says which facilities count as hazardous.',
        no: 'The Code does not say which facilities count as hazardous.',
      },
      note: 'A ministerial order of 30 December 2014 sets the rules for identifying them.',
    },
    barredSectors: {
      title: 'Sectors barred from striking',
      says: { in: '{member} may not strike.', out: '{member} may strike.' },
      note: 'The report calls the service sectors prohibited in one place, and prohibited except in limited circumstances in another. In the edition read they may strike if minimum services are kept.',
    },
    minimumServices: {
      title: 'Minimum services must be kept',
      says: {
        yes: 'In life-support sectors a strike must keep minimum services.',
        no: 'No minimum services are asked for.',
      },
    },
    localConsent: {
      title: 'Local executive body agrees to the strike',
      says: {
        yes: 'In life-support organisations the local executive body has to agree to a strike.',
        no: 'No public body has to agree to a strike.',
      },
      note: `One article has the local body agree on minimum services, another has it agree to the strike. Both stand. ${editionNote}`,
    },
    openClause: {
      title: 'Other laws may bar strikes',
      says: { yes: 'Other laws may bar further strikes.', no: 'Only the Code may bar strikes.' },
    },
  },
  notice: {
    workingDays: {
      title: 'Notice before a strike',
      says: { value: 'Written notice is given at least {value} before the strike.' },
      none: 'No notice is asked for.',
      note: 'An employer spoke of five days under the old Code; the edition read says five working days.',
    },
  },
  sanctions: {
    unproceduralUnlawful: {
      title: 'A strike outside the procedure is unlawful',
      says: {
        yes: 'A strike held without the procedure is unlawful.',
        no: 'A strike held without the procedure is not unlawful for that alone.',
      },
    },
    onlyWhereRulesConform: {
      title: 'Sanctions only where the ban respects freedom of association',
      says: {
        yes: 'Taking part in a strike is sanctioned only where the rule broken respects freedom of association.',
        no: 'Taking part in an unlawful strike can be sanctioned, whatever made it unlawful.',
      },
    },
    prosecutorSuspends: {
      title: 'Prosecutor can suspend a strike',
      says: {
        yes: 'A prosecutor can suspend a strike before a court decides.',
        no: 'Only a court can suspend a strike.',
      },
    },
    suspensionPendingSuit: {
      title: 'Unpaid suspension while the employer sues',
      says: {
        yes: 'An employer may suspend strikers without pay while it sues them.',
        no: 'An employer may not suspend strikers without pay while it sues them.',
      },
      note: 'It happened, and no provision was cited for it.',
    },
    damagesFromStrikers: {
      title: 'Losses charged to strikers',
      says: {
        yes: 'The losses of the employer can be charged to those who took part in an unlawful strike.',
        no: 'Losses from a peaceful strike are not charged to those who took part.',
      },
      note: 'It was threatened, and no provision was cited for it.',
    },
    replacementBarred: {
      title: 'Strikers may not be replaced',
      says: {
        yes: 'Workers on a lawful strike may not be replaced.',
        no: 'Workers on a lawful strike may be replaced.',
      },
      none: 'The law is silent on replacing strikers.',
    },
  },
  dismissal: {
    absenceHours: {
      title: 'Absence that allows dismissal',
      says: { value: 'Absence of more than {value} without a valid reason allows dismissal.' },
      none: 'No length of absence allows dismissal.',
    },
    peacefulStrikeExcused: {
      title: 'A peaceful strike excuses absence',
      says: {
        yes: 'Taking part in a peaceful strike is no absence without reason.',
        no: 'Only a lawful strike excuses absence.',
      },
    },
    afterRuling: {
      title: 'Dismissal for striking on after a ruling',
      says: {
        yes: 'A worker who goes on striking after the ruling is known can be dismissed.',
        no: 'Striking on after a ruling is no ground of its own for dismissal.',
      },
      note: editionNote,
    },
    representativesProtected: {
      title: 'Representatives are protected during the dispute',
      says: {
        yes: 'During the dispute, representatives are not dismissed without the consent of those who sent them.',
        no: 'Representatives have no protection of their own during the dispute.',
      },
      note: editionNote,
    },
  },
  criminal: {
    callOffence: {
      title: 'Calling to continue an unlawful strike is a crime',
      says: {
        yes: 'Calling on workers to go on with a strike that a court found unlawful is a crime.',
        no: 'Calling on workers to go on with an unlawful strike is no crime.',
      },
      none: 'The Criminal Code has no such offence.',
      note: 'The report words the offence in three ways: calling to take part, provoking to continue, leading or taking part. The text read is about calls to continue.',
    },
    callPrisonYears: {
      title: 'Longest prison term for such calls',
      says: { value: 'The longest prison term, where harm was substantial, is {value}.' },
      none: 'The Criminal Code has no such offence.',
    },
    callPrisonYearsBasic: {
      title: 'Longest prison term without substantial harm',
      says: { value: 'Without substantial harm the longest prison term is {value}.' },
      none: 'The Criminal Code has no such offence.',
    },
  },
};
