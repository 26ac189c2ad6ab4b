import type { ThemeTexts } from '../../types.ts';
import { gap } from './gap.ts';
import { privacyLaw } from './privacy-law.ts';

const table =
  'The editions of 23 November 2015, 4 May 2020 and 1 July 2021 follow the table of the article of 2023.';

export const law: ThemeTexts<'telework'>['law'] = {
  regulated: {
    title: 'Telework is regulated by labour law',
    says: {
      yes: 'Labour law has norms on telework.',
      no: 'Labour law has no norms on telework.',
    },
    note: 'One passage of the article dates the first norms to 2012, another to the Code of 2015. Both are kept.',
  },
  status: {
    title: 'Status of telework',
    says: {
      special: 'Telework is a special form of work.',
      equal: 'Telework has no special status and stands equal to other work.',
    },
    note: 'The article dates the last change to 1 July 2021 in its table and to 7 January 2021 in its text. The law itself was signed on 1 July 2021; 7 January looks like 01.07 read the other way round.',
  },
  concept: {
    outsideEmployer: {
      title: 'Telework is done outside the place of the employer',
      says: {
        yes: 'Telework is work outside the place of the employer.',
        no: 'Telework is not tied to a place outside the employer.',
      },
      note: table,
    },
    ictRequired: {
      title: 'Telework uses information technology',
      says: {
        yes: 'Telework is work that uses information and communication technology.',
        no: 'Telework need not use information and communication technology.',
      },
    },
    combined: {
      title: 'Combined telework',
      says: {
        yes: 'Work that alternates between the site and telework is recognised as combined telework.',
        no: 'Work that alternates between the site and telework is not recognised.',
      },
      none: 'No norm recognises work that alternates between the site and telework.',
    },
    hostParty: {
      title: 'The host party counts beside the employer',
      says: {
        yes: 'The place of a host party counts as a place of the employer.',
        no: 'The place of a host party does not count.',
      },
      none: 'No norm names a host party.',
    },
    sites: {
      title: 'Sites of the employer count beside its seat',
      says: {
        yes: 'Telework is done outside the sites of the employer, not only outside its seat.',
        no: 'Only the seat of the employer counts.',
      },
      none: 'No norm names sites beside the place of the employer.',
    },
    frequencySet: {
      title: 'Order of alternation is set by law',
      says: {
        yes: 'The law says how often and in what order telework alternates with work on site.',
        no: 'How often telework alternates with work on site is left to the parties.',
      },
      none: 'No norm says how often telework alternates with work on site; it is left to the contract.',
    },
  },
  establishment: {
    atAnyTime: {
      title: 'Telework can be agreed at any time',
      says: {
        yes: 'Telework is set when the contract is concluded or while it runs.',
        no: 'Telework is set only when the contract is concluded.',
      },
      none: 'No norm says when telework is set.',
    },
    byAgreement: {
      title: 'Telework is set by agreement',
      says: {
        yes: 'Telework is set by agreement, on the initiative of either side.',
        no: 'Telework needs no agreement.',
      },
      none: 'No norm says on what ground telework is set.',
    },
    imposable: {
      title: 'The employer may impose telework',
      says: {
        yes: 'The employer may impose telework for a time by its own act.',
        no: 'The employer may not impose telework.',
      },
      none: 'No norm says whether the employer may impose telework.',
    },
    actRequirements: {
      title: 'What the act that imposes telework must say',
      says: {
        yes: 'The act that imposes telework must name the cause, the workers and the term.',
        no: 'The act that imposes telework may be of any content.',
      },
      none: 'No norm says what the act that imposes telework must contain.',
      note: 'The table only says that there are mandatory requirements; the edition read lists them.',
    },
    onlyInDanger: {
      title: 'Telework is imposed only in danger',
      says: {
        yes: 'Telework is imposed only in an emergency or where life is threatened.',
        no: 'Telework may be imposed without an emergency.',
      },
      none: 'No norm says when telework may be imposed.',
    },
  },
  contract: {
    placeStated: {
      title: 'The contract names the place of telework',
      says: {
        yes: 'The contract of a teleworker names the place of work.',
        no: 'The contract of a teleworker does not name the place of work.',
      },
      note: 'The edition read makes an exception for combined telework. Since when the reservation stands before 2021 was not found.',
    },
    electronic: {
      title: 'Electronic contract of employment',
      says: {
        yes: 'A contract of employment may be an electronic document.',
        no: 'A contract of employment must be on paper.',
      },
      note: 'The article quotes article 33 as in force about January 2023 and does not say since when.',
    },
    signatureRequired: {
      title: 'An electronic document needs a digital signature',
      says: {
        yes: 'An electronic document without an electronic digital signature is no document.',
        no: 'An electronic document is valid without a digital signature.',
      },
    },
    onlyNationalOrRegistered: {
      title: 'Which foreign digital signatures count',
      says: {
        yes: 'A foreign signature counts only with a certificate of the national centre or of a foreign centre registered in Kazakhstan.',
        no: 'Foreign signatures are recognised more widely.',
      },
    },
    electronicOffered: {
      title: 'The employer must offer electronic documents to teleworkers',
      says: {
        yes: 'The employer must offer teleworkers electronic contracts and acts.',
        no: 'No duty obliges the employer to offer teleworkers electronic contracts and acts.',
      },
      note: gap,
    },
  },
  supply: {
    dutyToProvide: {
      title: 'The employer provides the means of telework',
      says: {
        yes: 'The employer provides the means of telework.',
        no: 'The employer need not provide the means of telework.',
      },
      note: table,
    },
    reimbursementDue: {
      title: 'The employer repays the costs of telework',
      says: {
        yes: 'The employer repays the costs of own equipment and of communication.',
        no: 'The costs of telework are not repaid.',
      },
      note: 'In all editions partly a duty and partly a matter of agreement. In the edition read other costs, such as electricity, are repaid only where the parties agree.',
    },
    byAgreement: {
      title: 'Amount and term of repayment are agreed',
      says: {
        yes: 'The amount, order and term of repayment are left to agreement.',
        no: 'The law sets the amount and term of repayment.',
      },
    },
    mustUseSupplied: {
      title: 'The worker uses what the employer supplies',
      says: {
        yes: 'The teleworker must use the equipment that the employer or the host party supplies.',
        no: 'The teleworker may use other equipment than the one supplied.',
      },
      none: 'No norm obliges the teleworker to use the equipment supplied.',
    },
    costsJustified: {
      title: 'Costs claimed must be justified',
      says: {
        yes: 'A worker who claims costs must show that they are justified.',
        no: 'Costs need no justification.',
      },
      none: 'No norm asks for a justification of costs.',
    },
    nonPaymentLiability: {
      title: 'Liability for unpaid telework costs',
      says: {
        yes: 'An employer who does not pay the costs of telework answers for it.',
        no: 'No liability is worked out for an employer who does not pay the costs of telework.',
      },
      note: gap,
    },
    claimProcedure: {
      title: 'Procedure for claiming telework costs',
      says: {
        yes: 'A procedure holds the employer to the costs of telework.',
        no: 'No procedure is worked out to hold the employer to the costs of telework.',
      },
      note: gap,
    },
  },
  pay: {
    fullForVolume: {
      title: 'Full pay for the volume done',
      says: {
        yes: 'Telework is paid in full where the agreed volume is done.',
        no: 'Telework may be paid less than work on site.',
      },
      none: 'No norm speaks of the pay of teleworkers.',
    },
    extrasInLaw: {
      title: 'Pay follows the specifics of telework',
      says: {
        yes: 'The law adapts incentives and compensation to telework.',
        no: 'Incentives and compensation for telework are for the employer to decide.',
      },
      note: gap,
    },
  },
  hours: {
    fixedRecord: {
      title: 'Fixed record of hours',
      says: {
        yes: 'The hours of teleworkers are recorded in fixed form.',
        no: 'The hours of teleworkers need not be recorded.',
      },
      note: table,
    },
    controlSetBy: {
      title: 'Who sets the hours and their control',
      says: {
        employer: 'The employer sets how the hours of teleworkers are controlled.',
        contractOrAct: 'The contract or an act of the employer sets the hours and their control.',
        contract: 'Only the contract sets the hours and their control.',
      },
    },
    dailyLimit: {
      title: 'Daily limit for telework',
      says: {
        yes: 'The hours of a teleworker stay within the daily limit (article 138).',
        no: 'The daily limit does not bind the hours of a teleworker.',
      },
      none: 'No norm sets a daily limit for telework.',
    },
    reachableInHoursOnly: {
      title: 'Reachable only in working time',
      says: {
        yes: 'The teleworker must be reachable in working time only.',
        no: 'The teleworker may be asked to be reachable at any time.',
      },
      none: 'No norm says when a teleworker must be reachable.',
      note: 'The nearest thing to a right to disconnect. The edition read excepts articles 77(2) and 86. No sanction is named.',
    },
    extraByConsent: {
      title: 'Extra work by consent',
      says: {
        yes: 'Work outside working time needs written consent and higher pay.',
        no: 'Work outside working time needs no consent.',
      },
    },
    outputRecord: {
      title: 'Work recorded by volume',
      says: {
        yes: 'Where time cannot be recorded, work is recorded by the volume done.',
        no: 'Work is never recorded by the volume done.',
      },
      none: 'No norm lets work be recorded by volume.',
    },
  },
  flexible: {
    forTeleworkers: {
      title: 'Flexible hours for teleworkers',
      says: {
        yes: 'Teleworkers may be given flexible hours (article 74).',
        no: 'Teleworkers may not be given flexible hours.',
      },
      none: 'No norm names teleworkers among those on flexible hours.',
    },
    longerDays: {
      title: 'A flexible day may run over the daily norm',
      says: {
        yes: 'A day of a teleworker on flexible hours may run over or under the daily norm (article 74).',
        no: 'A day of a teleworker on flexible hours stays within the daily norm.',
      },
      note: 'Article 74(5) speaks of all workers on flexible hours. The article of 2023 finds it contrary to article 138 and names no rule that decides between them.',
    },
    referenceMonths: {
      title: 'Reference period of flexible hours',
      says: { value: 'Flexible hours are averaged over at most {value}.' },
      none: 'No reference period is set for flexible hours.',
    },
  },
  safety: {
    standardsInAct: {
      title: 'Safety standards in an act of the employer',
      says: {
        yes: 'The employer must lay down the safety of teleworkers in its own act.',
        no: 'The employer need not lay down the safety of teleworkers.',
      },
      none: 'No norm speaks of the safety of teleworkers.',
      note: 'New in 2020. The column of 2021 speaks of a list and does not say that the earlier duty ended; the edition read keeps an act on the safety of equipment.',
    },
    dutyList: {
      title: 'List of safety duties towards teleworkers',
      says: {
        yes: 'The Code lists the safety duties that an employer has towards teleworkers.',
        no: 'The Code lists no safety duties towards teleworkers.',
      },
      none: 'No norm lists safety duties towards teleworkers.',
    },
    allDuties: {
      title: 'All safety duties hold for telework',
      says: {
        yes: 'Every safety duty of an employer holds for teleworkers.',
        no: 'Safety duties beyond the list do not hold for teleworkers unless agreed.',
      },
    },
    methodology: {
      title: 'Methods for safety at the home workplace',
      says: {
        yes: 'The ministry has issued methods for the safety of telework.',
        no: 'No methods tell how to keep a home workplace safe.',
      },
      note: gap,
    },
    liability: {
      title: 'Liability for the safety of telework',
      says: {
        yes: 'An employer answers for breaches of safety norms in telework.',
        no: 'Too little holds those responsible to the safety norms of telework.',
      },
      note: 'The article prints employees where the context speaks of the duties of employers.',
    },
  },
  ...privacyLaw,
  agreements: {
    mattersReferred: {
      title: 'Telework matters for collective agreements',
      says: {
        yes: 'The law refers matters of telework to collective agreements.',
        no: 'The law refers no matter of telework to collective agreements.',
      },
    },
    omissionLiability: {
      title: 'Liability for gaps in collective agreements',
      says: {
        yes: 'Leaving out of a collective agreement what the law refers to it has consequences.',
        no: 'Nobody answers for leaving out of a collective agreement what the law refers to it.',
      },
      note: gap,
    },
  },
  oversight: {
    auditCriteria: {
      title: 'Criteria for checking the rights of teleworkers',
      says: {
        yes: 'Supervisors have clear criteria for checking the rights of teleworkers.',
        no: 'Supervisors have no clear criteria for checking the rights of teleworkers.',
      },
      note: 'Concluded from the call for such criteria.',
    },
    liability: {
      title: 'Liability for breaches of teleworkers’ rights',
      says: {
        yes: 'The law names who answers for a breach of teleworkers’ rights, and how.',
        no: 'Norms on telework carry no mechanism of protection and liability of their own.',
      },
      note: gap,
    },
    sayOverPower: {
      title: 'Say of workers over the power of the employer',
      says: {
        yes: 'Workers have a say in how the power of the employer is used over them.',
        no: 'The law gives workers no means to balance the power of the employer.',
      },
      note: gap,
    },
    supportForVulnerable: {
      title: 'State support for women and the poor in telework',
      says: {
        yes: 'The state supports women and people of low income in telework systematically.',
        no: 'There is no systematic support for women and people of low income in telework.',
      },
      note: gap,
    },
    incentives: {
      title: 'Incentives for telework in law',
      says: {
        yes: 'The law encourages employers and workers to use telework.',
        no: 'The law has no incentives for telework.',
      },
      note: 'Concluded from the call for incentives.',
    },
  },
};
