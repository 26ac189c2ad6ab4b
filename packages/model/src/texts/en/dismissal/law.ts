import type { ThemeTexts } from '../../types.ts';
import { criminal } from './criminal-law.ts';

const editionNote = 'The edition read shows the rule and not since when it stands.';

export const law: ThemeTexts<'dismissal'>['law'] = {
  grounds: {
    listed: {
      title: 'Dismissal only on a ground in the Code',
      says: {
        yes: 'An employer may dismiss only on a ground that the Code lists.',
        no: 'An employer may dismiss without a ground in the Code.',
      },
      note: 'The report says of the Code of 2015 that it lets employers dismiss without just cause. The edition read has a closed list of 25 grounds, with two additions. Both are kept.',
    },
    justCause: {
      title: 'A just cause is weighed',
      says: {
        yes: 'A dismissal also needs a just cause, which a court weighs.',
        no: 'A ground in the Code is enough; no just cause is weighed.',
      },
      note: 'The list of grounds asks for no test of fairness. That courts never apply one is not shown.',
    },
    warningAlways: {
      title: 'Warning before every dismissal',
      says: {
        yes: 'Every dismissal needs a warning.',
        no: 'A warning is due for some grounds only.',
      },
      note: 'In the edition read, closure and staff cuts need a month, a fall in business fifteen working days.',
    },
  },
  fixedTerm: {
    tacitRenewal: {
      title: 'A contract runs on where nobody ends it',
      says: {
        yes: 'A fixed-term contract runs on for the same term unless one side ends it on the last day.',
        no: 'A fixed-term contract ends with its term.',
      },
      note: `${editionNote} The same article allows two renewals, after which the contract has no term.`,
    },
    endReviewed: {
      title: 'Court reviews why a contract was not renewed',
      says: {
        yes: 'A court reviews why the contract of an activist was not renewed; the employer must show a reason apart from the union.',
        no: 'Nobody reviews why a fixed-term contract was not renewed.',
      },
      note: 'The report describes two contracts that ran out without a review; the edition read has no rule on it. That a court could not go into the motive is inferred from silence.',
    },
    courtRenews: {
      title: 'Court can order renewal',
      says: {
        yes: 'A court can order that the contract of an activist be renewed.',
        no: 'No court order makes an employer renew a contract.',
      },
    },
  },
  protection: {
    discriminationBarred: {
      title: 'No discrimination for union membership',
      says: {
        yes: 'Discrimination for union membership is barred, above all in hiring, promotion and dismissal.',
        no: 'The law does not bar discrimination for union membership.',
      },
      note: 'What the Trade Union Law of 1993 said of it was not found.',
    },
    noninterference: {
      title: 'No hindrance to founding or joining a union',
      says: {
        yes: 'Hindering the founding or the work of a union is against the law.',
        no: 'The law does not bar hindering a union.',
      },
      note: 'A principle in the laws of 1993 and 2014. No sanction for threats to ordinary members is described.',
    },
    leaderRule: {
      title: 'Protection of union leaders from dismissal',
      says: {
        noRule: 'Union leaders have no protection of their own.',
        reasonableBasis: 'A union leader may be dismissed or disciplined only on a reasonable basis.',
        unionConsent:
          'A union leader may be dismissed or disciplined only with the consent of the union body.',
      },
      note: 'As adopted in 1993, the old law asked for the consent of the union body. Which words it had in 2012 was not found; the courts upheld the dismissal of a chair that year. The text of article 26 of the law of 2014 was not read; its words are those of the report. During a collective dispute article 169 of the Labour Code protects representatives.',
    },
    forcedResignation: {
      title: 'A resignation under pressure counts as dismissal',
      says: {
        yes: 'A resignation under pressure counts as a dismissal.',
        no: 'A resignation leaves no dismissal to review.',
      },
    },
  },
  sanctions: {
    antiUnionActs: {
      title: 'Sanction for anti-union dismissal and discipline',
      says: {
        noSanction: 'No sanction for anti-union acts is known.',
        afterHarm:
          'Unlawful dismissal and obstruction of representatives are punished where substantial harm was done.',
        deterrent: 'Anti-union acts carry a sanction that deters.',
      },
      note: 'The report finds law and practice short of sanctions that deter. Articles 152 and 154 of the Criminal Code threaten fines, public works and up to forty days of arrest, and ask for substantial harm. No case in which they were used is documented.',
    },
    threats: {
      title: 'Sanction for threats against union members',
      says: {
        yes: 'Threatening workers with dismissal over a union is punished.',
        no: 'Threatening workers with dismissal over a union is not punished.',
      },
      note: 'Article 154 protects the representatives of workers, not those who think of joining.',
    },
  },
  discipline: {
    onlyForBreach: {
      title: 'Discipline only for a breach',
      says: {
        yes: 'A worker is disciplined only for a breach of duty that was found.',
        no: 'A worker may be disciplined without a breach of duty.',
      },
      note: 'Whether a bonus withheld counts as discipline is not settled in the text; the court of 2014 ordered it paid.',
    },
    explanationFirst: {
      title: 'The worker is heard before discipline',
      says: {
        yes: 'The employer asks the worker for a written explanation before any discipline.',
        no: 'Discipline needs no explanation by the worker.',
      },
      note: editionNote,
    },
    courtCancels: {
      title: 'Court cancels unfounded discipline',
      says: {
        yes: 'A court can cancel discipline and order a withheld bonus paid.',
        no: 'Discipline cannot be brought before a court.',
      },
    },
  },
  criminal,
};
