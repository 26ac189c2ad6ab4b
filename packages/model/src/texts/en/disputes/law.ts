import type { ThemeTexts } from '../../types.ts';

export const law: ThemeTexts<'disputes'>['law'] = {
  dialogue: {
    informationRight: {
      title: 'Right to information on working conditions',
      says: {
        yes: 'Workers have a right to full and reliable information on working conditions.',
        no: 'Workers have no right to information on working conditions.',
      },
    },
    informed: {
      title: 'Workers are kept informed',
      says: {
        yes: 'Employers keep their workers informed.',
        no: 'Employers often do not keep their workers informed.',
      },
    },
    consultationRight: {
      title: 'Right to be consulted',
      says: {
        yes: 'Workers are consulted before changes that affect them.',
        no: 'Representatives are heard on acts of the employer only where an agreement says so.',
      },
      note: 'An article of 2023 reads a duty to consult into article 22; the text of the edition read has none there, and article 12 leaves it to agreements. Both are kept.',
    },
    consulted: {
      title: 'Workers are consulted in practice',
      says: {
        yes: 'Employers consult their workers before changes.',
        no: 'Employers often do not consult their workers before changes.',
      },
    },
  },
  conciliation: {
    parity: {
      title: 'Commissions of equal numbers',
      says: {
        yes: 'Each side sends the same number to a conciliation commission.',
        no: 'The sides of a conciliation commission need not be equal.',
      },
    },
    formed: {
      title: 'Conciliation commissions in practice',
      says: {
        yes: 'Conciliation commissions are formed in companies.',
        no: 'Conciliation commissions are often not formed.',
      },
    },
    mediator: {
      title: 'A mediator in collective disputes',
      says: {
        absent: 'No mediator is provided for.',
        optional: 'The sides may call in a mediator at any stage, if they agree.',
        always: 'A mediator takes part in every collective dispute.',
      },
    },
    mediationUsed: {
      title: 'Mediation is used',
      says: {
        yes: 'Where conciliation fails, a neutral mediator is called in.',
        no: 'Where conciliation fails, a mediator is seldom called in.',
      },
    },
  },
  individual: {
    commissionFirst: {
      title: 'Individual disputes go to a commission first',
      says: {
        yes: 'An individual dispute goes to the conciliation commission first, then to court.',
        no: 'An individual dispute goes to court at once.',
      },
      note: 'Micro-businesses, small non-profit organisations, domestic workers and chief executives are outside the commission.',
    },
    decisionWorkingDays: {
      title: 'Time for the commission to decide',
      says: { value: 'The commission examines an individual dispute within {value}.' },
      none: 'No deadline is set for the commission.',
    },
    otherClaimMonths: {
      title: 'Time to bring a claim',
      says: { value: 'Claims other than for reinstatement can be brought for {value}.' },
      none: 'No time limit is set for claims other than for reinstatement.',
      note: 'The Constitutional Court had begun to examine this limit when the edition was read.',
    },
    arbitrator: {
      title: 'A private arbitrator in individual disputes',
      says: {
        yes: 'A worker may take a dispute to a private arbitrator in place of a court.',
        no: 'An individual dispute goes to the commission and then to court; no private arbitrator is provided for.',
      },
      note: 'An article of 2023 says that workers may choose an arbitrator. The text read knows commissions and courts. Both are kept.',
    },
    mediatorSits: {
      title: 'A mediator in the commission for individual disputes',
      says: {
        yes: 'A mediator takes part in the commission for individual disputes.',
        no: 'The commission for individual disputes has members of the two sides alone.',
      },
      note: 'The bill that would bring a mediator in was signed on 7 April 2026 and took effect in June. Whether it kept this was not read.',
    },
  },
  collective: {
    standingMechanism: {
      title: 'A standing body for labour conflicts',
      says: {
        yes: 'Regional agreements set up councils that prevent and resolve collective disputes.',
        no: 'No standing body is there to negotiate a labour conflict.',
      },
    },
    authorityTold: {
      title: 'The inspectorate is told of a dispute',
      says: {
        yes: 'The employer reports a collective dispute to the labour inspectorate on the first day and then every week.',
        no: 'The employer need not report a collective dispute.',
      },
      none: 'The employer need not report a collective dispute.',
    },
  },
  settlement: {
    outsideBinds: {
      title: 'A settlement outside conciliation binds',
      says: {
        yes: 'What the sides sign outside the conciliation commission binds like a decision of the commission.',
        no: 'Only what the conciliation commission agrees binds by the Code.',
      },
      note: 'The Code gives force to decisions of the commission; of settlements outside it says nothing. Civil law was not examined.',
    },
  },
  authority: {
    effective: {
      title: 'A labour authority able to act',
      says: {
        yes: 'The labour authority has the means to have the law applied.',
        no: 'The labour authority does not get the law applied.',
      },
      note: 'A judgment of the authors of an article of 2023, not a rule.',
    },
    ordersBind: {
      title: 'Orders of the inspectorate bind',
      says: {
        yes: 'An order of a labour inspector binds the employer, who may contest it.',
        no: 'An order of a labour inspector does not bind the employer.',
      },
    },
  },
  tripartite: {
    commission: {
      title: 'A three-sided commission',
      says: {
        yes: 'State, employers and unions meet in a standing three-sided commission.',
        no: 'No three-sided commission is provided for.',
      },
    },
    ratificationTalks: {
      title: 'Consultations on conventions not ratified',
      says: {
        yes: 'State, employers and unions have agreed to consult on conventions not yet ratified.',
        no: 'There are no consultations on conventions not yet ratified.',
      },
      note: 'Agreed for 2021 to 2023. Whether the next general agreement goes on with it was not found.',
    },
  },
};
