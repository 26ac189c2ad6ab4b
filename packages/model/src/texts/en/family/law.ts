import type { ThemeTexts } from '../../types.ts';

const editionNote = 'The edition read shows the rule and not since when it stands.';
const undated = 'The equality article of 2024 does not say since when.';

export const law: ThemeTexts<'family'>['law'] = {
  nightWork: {
    childAge: {
      title: 'Age of the child up to which night work may be refused',
      says: { value: 'Night work may be refused while the child is under {value}.' },
      none: 'No age of the child is set for refusing night work.',
    },
    holders: {
      title: 'Who may refuse night work for a small child',
      says: {
        mothers: 'Mothers may refuse night work; others may if they raise the child without a mother.',
        parents: 'Either parent may refuse night work.',
      },
      note: 'The equality article speaks of employees and in the same sentence calls the rule gendered. The edition read names women, and others who raise the child without a mother.',
    },
    parentsOfDisabled: {
      title: 'Parents of disabled children may refuse night work',
      says: {
        yes: 'Parents of a disabled child are put on night work only with their consent.',
        no: 'Parents of a disabled child have no right of their own to refuse night work.',
      },
    },
    pregnantBarred: {
      title: 'No night work in pregnancy',
      says: {
        yes: 'A pregnant woman with a certificate is not put on night work.',
        no: 'Night work in pregnancy is not barred.',
      },
    },
  },
  dismissal: {
    familyReasonBarred: {
      title: 'No dismissal over family duties or marital status',
      says: {
        yes: 'Nobody may be dismissed because of family duties or marital status.',
        no: 'No rule forbids dismissal because of family duties or marital status.',
      },
      note: undated,
    },
    sparedGrounds: {
      title: 'Grounds from which pregnant women and parents are spared',
      says: {
        in: 'Pregnant women with a certificate, women with a small child and single parents may not be dismissed on this ground: {member}.',
        out: 'They may be dismissed on this ground like anybody else: {member}.',
      },
      note: editionNote,
    },
    smallChildAge: {
      title: 'Age of a small child, for dismissal',
      says: { value: 'Women with a child under {value} are spared.' },
      none: 'No age of the child is set.',
      note: editionNote,
    },
    fathersSpared: {
      title: 'Fathers of small children spared too',
      says: {
        yes: 'Fathers of small children are spared like mothers.',
        no: 'Only mothers of small children are spared, and whoever raises a child without a mother.',
      },
      note: editionNote,
    },
    singleParentChildAge: {
      title: 'Age of the child of a single parent, for dismissal',
      says: {
        value:
          'Single mothers, and others who raise a child without a mother, are spared while the child is under {value}.',
      },
      none: 'No age of the child is set for single parents.',
      note: `Under 18 where the child is disabled. ${editionNote}`,
    },
    singleParentLimits: {
      title: 'Single parents guarded beyond cuts and decline',
      says: {
        yes: 'The employer’s right to dismiss single parents of a child under 14 is limited on other grounds too.',
        no: 'Single parents are guarded from staff cuts and decline of business only.',
      },
      note: 'The bill that the Senate adopted on 19 March 2026 limits the dismissal of single parents. The press does not say on which grounds. It was signed as Law 277-VIII, in force since 8 June 2026; its text was not read, so the value is unknown from that day.',
    },
  },
  leave: {
    eitherParent: {
      title: 'Childcare leave for either parent',
      says: {
        yes: 'Childcare leave is given to the mother or the father.',
        no: 'Childcare leave is given to the mother alone.',
      },
      note: editionNote,
    },
  },
  criminal: {
    neutral: {
      title: 'Article 152 of the Criminal Code worded for both sexes',
      says: {
        yes: 'The offence against labour rights is worded for men and women alike.',
        no: 'The offence against labour rights is not worded for men and women alike.',
      },
      note: undated,
    },
    fathersUnderThree: {
      title: 'Criminal law guards men with a child under three',
      says: {
        yes: 'Men with a child under three are guarded like women.',
        no: 'Men with a child under three are not guarded like women.',
      },
      note: undated,
    },
  },
  definition: {
    title: 'Who is a worker with family duties',
    says: {
      children: 'Workers who care for children count as workers with family duties.',
      closeFamily: 'Workers who care for children or other close family count as workers with family duties.',
    },
    none: 'The law does not define a worker with family duties.',
    note: 'In 2020 the ILO experts asked how the Convention reaches those who care for others than children.',
  },
  support: {
    childcareCompensated: {
      title: 'Childcare during working hours compensated',
      says: {
        yes: 'Childcare during working hours is compensated.',
        no: 'Childcare during working hours is not compensated.',
      },
      note: undated,
    },
    unconditional: {
      title: 'Unconditional support for workers with family duties',
      says: {
        low: 'Unconditional support is so low that carers fall behind other workers.',
        raised: 'Unconditional support is raised so that carers keep up with other workers.',
      },
      note: 'A judgement of the authors; they give no amounts.',
    },
  },
  mechanisms: {
    title: 'Mechanisms for workers with family duties',
    says: {
      yes: 'Mechanisms see to the equality and protection of workers with family duties.',
      no: 'No mechanism sees to the equality and protection of workers with family duties.',
    },
    note: 'Asked for by the authors of 2024, who do not describe them.',
  },
};
