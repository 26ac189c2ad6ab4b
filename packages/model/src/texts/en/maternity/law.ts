import type { ThemeTexts } from '../../types.ts';

const editionNote = 'The edition read shows the rule and not since when it stands.';

export const law: ThemeTexts<'maternity'>['law'] = {
  dismissal: {
    employerProves: {
      title: 'Employer proves that a dismissal has nothing to do with maternity',
      says: {
        yes: 'The employer must prove that a dismissal has nothing to do with pregnancy, childbirth or nursing.',
        no: 'No rule makes the employer prove that a dismissal has nothing to do with pregnancy, childbirth or nursing.',
      },
      note: 'Sources say only that no rule puts the proof on the employer. That the woman must then prove the link is a conclusion of the model.',
    },
    barredOnLeave: {
      title: 'No dismissal during sickness or leave',
      says: {
        yes: 'The employer may not dismiss during sickness or leave, apart from a few listed grounds.',
        no: 'The employer may dismiss during sickness or leave.',
      },
      note: 'Maternity and childcare leave are read as leave here. The grounds that stay open are items 1, 18, 20 and 23 of article 52(1), and article 52(1-1).',
    },
  },
  leave: {
    days: {
      title: 'Length of maternity leave',
      says: { value: 'Maternity leave lasts {value}.' },
      none: 'No maternity leave is set.',
      note: `70 days before and 56 after the birth; 70 after a complicated birth or twins. ${editionNote}`,
    },
  },
  return: {
    samePost: {
      title: 'Return to the same or an equivalent post after maternity leave',
      says: {
        yes: 'After maternity leave a woman returns to the same or an equivalent post at the same pay.',
        no: 'No rule secures a woman the same or an equivalent post at the same pay after maternity leave.',
      },
    },
    postKeptOnChildcareLeave: {
      title: 'Post kept during childcare leave',
      says: {
        yes: 'The post is kept for as long as childcare leave lasts.',
        no: 'The post need not be kept during childcare leave.',
      },
      note: 'The ILO experts read the Code as keeping the post during this leave and early check-ups only, and asked whether maternity leave is covered.',
    },
    childcareLeaveYears: {
      title: 'Age of the child up to which childcare leave lasts',
      says: { value: 'Unpaid childcare leave lasts until the child is {value} old.' },
      none: 'No childcare leave is set.',
      note: editionNote,
    },
    earlyReturnNoticeMonths: {
      title: 'Notice before an early return from childcare leave',
      says: { value: 'Whoever comes back early from childcare leave gives notice of {value}.' },
      none: 'No notice is asked for before an early return.',
      note: editionNote,
    },
  },
  benefit: {
    fundFloorShare: {
      title: 'Share of earlier earnings that the fund guarantees',
      says: {
        value:
          'The State Social Insurance Fund pays at least {value} of average earlier earnings in pregnancy and childbirth.',
      },
      none: 'The State Social Insurance Fund guarantees no share of earlier earnings.',
    },
    employerTopUp: {
      title: 'Employer makes up the difference to the average wage',
      says: {
        byContract:
          'The employer pays the difference to the average wage only where the contract or the employer’s own act says so.',
        duty: 'The employer must pay the difference to the average wage.',
      },
      none: 'The employer owes nothing beside the payment of the fund.',
      note: 'The equality article speaks of a duty that stands on paper only. The edition read asks for pay only where the contract or an act of the employer provides for it. Both are kept.',
    },
    outsideFund: {
      title: 'Support for women whom the fund pays nothing',
      says: {
        in: 'The state supports them in pregnancy and childbirth: {member}.',
        out: 'They get no support in pregnancy and childbirth: {member}.',
      },
      note: 'So the equality article of 2024; it does not discuss lump-sum payments on birth.',
    },
  },
  guaranteesEnforced: {
    title: 'Guarantees of treaties on maternity are enforced',
    says: {
      yes: 'Inspectors, courts and the fund apply the guarantees of treaties on pregnancy, childbirth and childcare.',
      no: 'Nobody makes the guarantees of treaties on pregnancy, childbirth and childcare stick.',
    },
    note: 'A practice, not a statute. The authors of 2024 ask for it.',
  },
};
