import type { ThemeTexts } from '../../types.ts';

const textNote = 'Read in a copy of the Law on operational search whose date is not shown.';

export const law: ThemeTexts<'surveillance'>['law'] = {
  unlawfulBarred: {
    title: 'Unlawful surveillance of unions is barred',
    says: {
      yes: 'Surveillance and visits without a lawful ground breach the Trade Union Law.',
      no: 'The law does not bar unlawful surveillance of unions.',
    },
    note: 'The report says so and names no article.',
  },
  grounds: {
    openClause: {
      title: 'Intelligence in the interest of the state is a ground',
      says: {
        yes: 'The need for intelligence in the interest of society and the state is a ground, without a suspected crime.',
        no: 'Operational search needs the suspicion of a crime.',
      },
      note: textNote,
    },
    unionWorkExcluded: {
      title: 'Union work is no ground',
      says: {
        yes: 'Lawful union work is no ground for watching or questioning anybody.',
        no: 'Membership in an association is no obstacle to operational search.',
      },
      note: textNote,
    },
  },
  consent: {
    interception: {
      title: 'Prosecutor consents to interception',
      says: {
        yes: 'Reading or hearing messages needs the consent of a prosecutor.',
        no: 'Reading or hearing messages needs no consent from outside.',
      },
    },
    watching: {
      title: 'Consent from outside to following people',
      says: {
        yes: 'Following and photographing people needs consent from outside the service.',
        no: 'Following and photographing people needs no consent from outside the service.',
      },
      note: 'Only the special measures need a prosecutor. That following is none of them is the reading of the model.',
    },
  },
  questioning: {
    summonsNeeded: {
      title: 'Questioning only on a summons',
      says: {
        yes: 'Officers question people about union work only on a summons in a case.',
        no: 'Officers may question people without a summons.',
      },
      note: 'Inferred from visits for which no summons is described.',
    },
  },
  oversight: {
    independent: {
      title: 'Independent oversight of the security service',
      says: {
        yes: 'A body independent of the security service oversees operational search.',
        no: 'No independent body oversees operational search; prosecutors supervise it.',
      },
    },
    toldAfterwards: {
      title: 'The person watched is told afterwards',
      says: {
        yes: 'A person who was watched is told afterwards.',
        no: 'A person who was watched is not told.',
      },
    },
    complaint: {
      title: 'Complaint against being watched',
      says: {
        yes: 'A person who was watched or questioned can complain and have it examined.',
        no: 'A person who was watched or questioned has no complaint.',
      },
    },
  },
  officials: {
    obstructionOffence: {
      title: 'Obstructing representatives by office is a crime',
      says: {
        yes: 'An official who obstructs the lawful work of workers’ representatives and does substantial harm commits a crime.',
        no: 'Officials who obstruct workers’ representatives commit no crime.',
      },
      note: 'No case in which it was used against officers is documented.',
    },
    covertOffence: {
      title: 'Unlawful covert collecting is a crime',
      says: {
        yes: 'Unlawful collecting of private data and unlawful use of covert means are crimes.',
        no: 'Unlawful covert collecting is no crime.',
      },
    },
  },
  practice: {
    watchingEnded: {
      title: 'Unfounded watching of unionists has ended',
      says: {
        yes: 'The services no longer watch or question unionists without a ground.',
        no: 'Nothing shows that the services have ended unfounded watching of unionists.',
      },
      note: 'Practice, not law. The report describes it until mid-2016; later practice was not read.',
    },
  },
};
