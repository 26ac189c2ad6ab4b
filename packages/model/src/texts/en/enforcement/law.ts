import type { ThemeTexts } from '../../types.ts';

export const law: ThemeTexts<'enforcement'>['law'] = {
  inspectorateReviews: {
    title: 'Labour inspectorate reviews complaints',
    says: {
      yes: 'The labour inspectorate reviews complaints against employers.',
      no: 'No body reviews complaints against employers.',
    },
  },
  retaliationFirst: {
    title: 'Complaints of retaliation come first',
    says: {
      yes: 'The inspectorate takes complaints of retaliation first, within a deadline.',
      no: 'Complaints of retaliation have no precedence and no deadline.',
    },
  },
  reinstatement: {
    title: 'Reinstatement and back pay by a court',
    says: {
      yes: 'A court can order reinstatement and back pay.',
      no: 'A court cannot order reinstatement.',
    },
  },
  inspection: {
    ordersToUndo: {
      title: 'Inspectors order breaches undone',
      says: {
        yes: 'The inspectorate orders an employer to undo a breach, such as a wage cut.',
        no: 'The inspectorate cannot order an employer to undo a breach.',
      },
      note: 'Two orders of 2015 against wage cuts were contested by the company and worked in the end.',
    },
    unionLawChecked: {
      title: 'Inspection of union law',
      says: {
        yes: 'Inspectors check compliance with union law by methods of their own.',
        no: 'Compliance with union law has no inspection methods of its own.',
      },
      note: 'As the recommendation of 2016 implies. Nothing newer was found.',
    },
    published: {
      title: 'Results of inspections are published',
      says: {
        yes: 'Inspected companies, breaches found and sanctions are published regularly.',
        no: 'Results of inspections are not published regularly.',
      },
      note: 'As the recommendation of 2016 implies. Nothing newer was found.',
    },
    enoughResources: {
      title: 'Resources of the inspectorate',
      says: {
        yes: 'The inspectorate has the people and means that it needs.',
        no: 'The inspectorate lacks people and means.',
      },
    },
    smallFirmsSpared: {
      title: 'Moratorium on inspecting small firms',
      says: {
        yes: 'Small and micro-enterprises are spared inspections, with few exceptions.',
        no: 'Small and micro-enterprises are inspected like others.',
      },
      note: 'Introduced from 1 January 2020, prolonged to 1 January 2024, ended by the account of the government.',
    },
    underCentralBody: {
      title: 'Inspection under a central body',
      says: {
        yes: 'Labour inspection is under a committee of the ministry.',
        no: 'Labour inspection is under local executive bodies.',
      },
      note: 'The report of 2016 places the inspectorate under the ministry. By the ILO experts it was with local executive bodies until 2024.',
    },
  },
  complaints: {
    bodies: {
      title: 'Bodies that take complaints',
      says: { in: '{member}: takes complaints.', out: '{member}: takes no complaints.' },
    },
    ombudsmanBinds: {
      title: 'The ombudsman can bind',
      says: {
        yes: 'The ombudsman takes decisions that bind.',
        no: 'The ombudsman takes appeals, states concern and reports to the head of state.',
      },
    },
    answerDeadline: {
      title: 'Complaints are answered within a term',
      says: {
        yes: 'A public body answers a complaint within a set term.',
        no: 'No term is set for answering a complaint.',
      },
      note: 'The report shows complaints left without an answer for months; the laws on appeals set a term all the same.',
    },
    silenceIsRefusal: {
      title: 'Silence counts as a refusal that can be appealed',
      says: {
        yes: 'When the term is over, silence counts as a refusal that can be appealed.',
        no: 'Silence is no decision; one may complain of inaction.',
      },
      note: 'Whether this reaches a prosecutor’s office is not shown by the article read.',
    },
    silencePenalised: {
      title: 'Officials answer for silence',
      says: {
        yes: 'An official who leaves a complaint unanswered is penalised.',
        no: 'No penalty is named for leaving a complaint unanswered.',
      },
      note: 'A penalty may stand in the Code of Administrative Offences, of which only articles on wages and bargaining were read.',
    },
    reprisalPenalised: {
      title: 'Penalty for punishing a complainant',
      says: {
        yes: 'An employer who punishes a worker for complaining is penalised.',
        no: 'No penalty is named for punishing a worker who complains.',
      },
    },
    rightsMadeKnown: {
      title: 'Workers are taught their rights',
      says: {
        yes: 'The ministry sees that workers learn of their rights and of the way to complain.',
        no: 'Nobody sees that workers learn of their rights.',
      },
      note: 'One contractor wrote that it posts rights and runs a hotline.',
    },
  },
  work: {
    oneSignIsEnough: {
      title: 'One sign makes an employment contract',
      says: {
        yes: 'One sign of employment makes a contract an employment contract.',
        no: 'Signs of employment do not decide what a contract is.',
      },
    },
    civilContractBarred: {
      title: 'Civil contracts barred where there are signs of employment',
      says: {
        yes: 'A civil contract may not be concluded where there is one sign of employment.',
        no: 'Civil contracts may be concluded beside signs of employment.',
      },
      note: 'Reported by an audit firm as signed on 7 April 2026 and in force on 8 June 2026. The text was not read, so from that day the ban is neither held as law nor denied.',
    },
    platformsUnderCode: {
      title: 'Platform work under the Labour Code',
      says: {
        yes: 'Platform work with signs of employment is under the Labour Code.',
        no: 'Platform work is under civil law.',
      },
    },
  },
  accountability: {
    forceInvestigated: {
      title: 'Inquiry into force used by officers',
      says: {
        yes: 'Force used by officers is effectively investigated.',
        no: 'Force used by officers is not effectively investigated.',
      },
      note: 'As the recommendation of 2016 implies. Nothing newer was found.',
    },
    tortureRegistered: {
      title: 'Claims of torture are registered as crimes',
      says: {
        yes: 'Every claim of torture is registered and opened as a criminal case.',
        no: 'Claims of torture need not be registered as crimes.',
      },
    },
    tortureInvestigated: {
      title: 'Inquiry into torture after Zhanaozen',
      says: {
        yes: 'Claims of torture after Zhanaozen are effectively investigated.',
        no: 'Claims of torture after Zhanaozen are not effectively investigated.',
      },
      note: 'As the recommendation of 2016 implies. Nothing newer was found.',
    },
    convictionsReviewed: {
      title: 'Review of the convictions of June 2012',
      says: {
        yes: 'The convictions of June 2012 are reviewed, with redress.',
        no: 'The convictions of June 2012 are not reviewed.',
      },
      note: 'As the recommendation of 2016 implies. Nothing newer was found.',
    },
  },
  unionsConsulted: {
    title: 'Labour laws drafted with unions and the ILO',
    says: {
      yes: 'Labour laws are drafted with independent unions and the ILO.',
      no: 'The advice of unions and of the ILO may be passed over.',
    },
  },
};
