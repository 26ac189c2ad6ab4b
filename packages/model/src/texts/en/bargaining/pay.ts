import type { ThemeTexts } from '../../types.ts';

type PayPart = 'pay' | 'change' | 'wages' | 'hours' | 'rotation';

export const payLaw: Pick<ThemeTexts<'bargaining'>['law'], PayPart> = {
  pay: {
    setBy: {
      title: 'Who sets the pay system',
      says: {
        agreement: 'The pay system is set by agreement.',
        agreementOrEmployer: 'The pay system is set by agreement or by an act of the employer.',
      },
      note: 'Article 107 has no footnote of an amendment, so it stands as it did in 2016.',
    },
    objectionStops: {
      title: 'An objection stops an act of the employer',
      says: {
        yes: 'An act of the employer is not adopted while the representatives of the workers object.',
        no: 'After a protocol of disagreement the employer may adopt the act all the same.',
      },
    },
    actsAppealable: {
      title: 'Complaint against an act of the employer',
      says: {
        yes: 'An act that worsens the position of workers can be contested before the inspectorate or a court.',
        no: 'No complaint is provided for against an act of the employer.',
      },
    },
  },
  change: {
    forEconomicReasons: {
      title: 'Changing conditions for economic reasons',
      says: {
        yes: 'For economic or organisational reasons the employer may change conditions of work, pay among them; who refuses loses the post.',
        no: 'Conditions of work change only with the consent of the worker.',
      },
      note: 'Conditions of pay are among the conditions of work by article 1.',
    },
    noticeDays: {
      title: 'Notice of changed conditions, in calendar days',
      says: { value: 'Changed conditions are announced at least {value} ahead.' },
      none: 'No notice in calendar days is set for changed conditions.',
      note: 'The bill that would count working days was signed on 7 April 2026 and took effect in June. Whether it kept this was not read.',
    },
    noticeWorkingDays: {
      title: 'Notice of changed conditions, in working days',
      says: { value: 'Changed conditions are announced at least {value} ahead.' },
      none: 'No notice in working days is set for changed conditions.',
      note: 'The bill that would count working days was signed on 7 April 2026 and took effect in June. Whether it kept this was not read.',
    },
    writtenNotice: {
      title: 'Notice of changed conditions in writing',
      says: {
        yes: 'Changed conditions are announced in writing.',
        no: 'Changed conditions may be announced by word of mouth.',
      },
      note: 'Article 1 defines a notice as one in writing, so this part of the bill is in the Code already.',
    },
  },
  wages: {
    monthly: {
      title: 'Wages at least once a month',
      says: {
        yes: 'Wages are paid at least once a month, by the tenth of the next month.',
        no: 'No interval is set for the payment of wages.',
      },
    },
    lateInterest: {
      title: 'Interest on late wages',
      says: {
        yes: 'Who pays late owes interest for every day.',
        no: 'Late wages bear no interest.',
      },
    },
    latePunished: {
      title: 'Penalty for late wages',
      says: {
        yes: 'Paying wages late or in part is fined.',
        no: 'No penalty is named for late wages.',
      },
    },
    orderToPay: {
      title: 'Order of the inspector to pay wages',
      says: {
        yes: 'An inspector orders wages to be paid, and the order is enforced like a judgment.',
        no: 'An inspector cannot order wages to be paid.',
      },
      none: 'An inspector cannot order wages to be paid.',
    },
  },
  hours: {
    week: {
      title: 'Hours in a week',
      says: { value: 'Normal working time is at most {value} a week.' },
      none: 'No limit is set for the working week.',
    },
    overtimeByConsent: {
      title: 'Overtime only with written consent',
      says: {
        yes: 'Overtime needs the written consent of the worker, save in emergencies.',
        no: 'Overtime does not rest on the consent of the worker.',
      },
      note: 'An article of 2023 writes that an employer may not ask for more than 40 hours, and in the next sentence that overtime may be paid.',
    },
  },
  rotation: {
    days: {
      title: 'Length of a rotation shift',
      says: { value: 'A rotation shift lasts at most {value}.' },
      none: 'No length is set for a rotation shift.',
    },
    daysByConsent: {
      title: 'Length of a rotation shift by consent',
      says: { value: 'With the written consent of the worker a rotation shift lasts up to {value}.' },
      none: 'A rotation shift cannot be made longer by consent.',
      note: 'Before 2020 the value is what the employer wrote to the authors of the report.',
    },
  },
};
