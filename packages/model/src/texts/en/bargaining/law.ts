import type { ThemeTexts } from '../../types.ts';
import { payLaw } from './pay.ts';

const notShown = 'The edition read shows the rule; the footnotes do not show which amendment set it.';

export const law: ThemeTexts<'bargaining'>['law'] = {
  right: {
    union: {
      title: 'Right to bargain collectively',
      says: {
        yes: 'Workers bargain through their unions and conclude collective agreements.',
        no: 'The law gives workers no right to bargain collectively.',
      },
    },
    levels: {
      title: 'Levels at which agreements are concluded',
      says: {
        in: 'Agreements are concluded at this level: {member}.',
        out: 'No agreements are concluded at this level: {member}.',
      },
    },
  },
  talks: {
    replyWorkingDays: {
      title: 'Time to answer a proposal to bargain',
      says: { value: 'The other side considers a proposal to bargain, and opens talks, within {value}.' },
      none: 'A proposal to bargain may be left without an answer.',
      note: 'The report names three days, for demands in a dispute; whether they cover a proposal to bargain is not settled there. A commentary of 2016 says ten days, the edition read ten working days; article 156 was amended in 2020 and 2024.',
    },
    joinReplyWorkingDays: {
      title: 'Time to answer a request to join an agreement',
      says: { value: 'The employer answers a request to join the agreement within {value}.' },
      none: 'No deadline is set for a request to join an agreement.',
      note: 'Article 158 leaves the manner of joining to the agreement itself.',
    },
    employerProvidesConditions: {
      title: 'The employer makes bargaining possible',
      says: {
        yes: 'The employer provides what is needed to work out and conclude an agreement.',
        no: 'The employer need not provide what is needed to work out and conclude an agreement.',
      },
      note: 'Dropped by the Code of 2015. What is left is the duty to give the information that talks need.',
    },
    unionTakesPart: {
      title: 'No bargaining past the union',
      says: {
        yes: 'Where there is a union, no bargaining takes place without it.',
        no: 'An employer may bargain past a union, or refuse to see it.',
      },
      note: 'Before 2020 the value rests on what the report describes, not on a text.',
    },
    singleBody: {
      title: 'All representatives at one table',
      says: {
        yes: 'Where workers have several representatives, they form a single body that discusses and signs the agreement.',
        no: 'An employer may sign with one representative and leave out the others.',
      },
      note: notShown,
    },
    dominatedBarred: {
      title: 'A union led by managers does not count',
      says: {
        yes: 'A union that managers found or lead does not represent the workers in bargaining.',
        no: 'A union that managers found or lead represents the workers like any other.',
      },
      note: 'Nothing in the reported events stopped it, and the articles of the Code on representatives say nothing of managers. The Trade Union Law was not read for it.',
    },
    parityCommission: {
      title: 'An equal bargaining commission',
      says: {
        yes: 'The sides form a commission of equal numbers for the talks.',
        no: 'No commission is formed for the talks.',
      },
    },
    commissionsFormed: {
      title: 'Bargaining commissions in practice',
      says: {
        yes: 'Bargaining commissions are formed in practice.',
        no: 'Bargaining commissions are often not formed.',
      },
    },
    evasionPunished: {
      title: 'Penalty for evading talks',
      says: {
        yes: 'Evading talks or refusing an agreement without reason is fined.',
        no: 'No penalty is named for evading talks.',
      },
      note: 'Since 2016 article 97 of the Code of Administrative Offences sets a fine of 400 monthly calculation indices. Of the years before, the report describes no consequence; the older Code was not read.',
    },
    goodFaith: {
      title: 'Duty to bargain in good faith',
      says: {
        yes: 'Both sides must bargain in good faith, with people who can decide.',
        no: 'No rule asks the sides to bargain in good faith.',
      },
    },
    openPointsDuty: {
      title: 'Talks go on over open points',
      says: {
        yes: 'Points left to a protocol of disagreement must be negotiated on.',
        no: 'Points left to a protocol of disagreement may be taken up again, or not.',
      },
    },
    protocolOpensConciliation: {
      title: 'A protocol of disagreement opens conciliation',
      says: {
        yes: 'A protocol of disagreement opens the way to a conciliation commission within three working days.',
        no: 'A protocol of disagreement opens no conciliation.',
      },
      note: notShown,
    },
    silenceOpensConciliation: {
      title: 'Silence opens conciliation',
      says: {
        yes: 'An employer who gives no answer to demands is taken to conciliation.',
        no: 'An employer who gives no answer to demands cannot be taken to conciliation.',
      },
      note: notShown,
    },
    interferenceFirst: {
      title: 'Interference in bargaining is inspected first',
      says: {
        yes: 'The labour inspectorate gives special attention to complaints of interference in bargaining.',
        no: 'Complaints of interference in bargaining get no special attention.',
      },
    },
  },
  terms: {
    bargainingDefined: {
      title: 'Collective bargaining defined',
      says: {
        yes: 'The Code defines collective bargaining.',
        no: 'The Code does not define collective bargaining.',
      },
    },
    agreementAligned: {
      title: 'Collective agreement in line with ILO terms',
      says: {
        yes: 'The Code uses “collective agreement” as international labour law does.',
        no: 'The Code uses “collective agreement” out of line with international labour law.',
      },
    },
    entitlementsKept: {
      title: 'Entitlements of representatives',
      says: {
        yes: 'The representatives of workers have the entitlements they had before the Code of 2015.',
        no: 'The representatives of workers have fewer entitlements than before the Code of 2015.',
      },
      note: 'The ILO said so of the draft; that the Code kept the cut is concluded from the report.',
    },
  },
  agreement: {
    endsByEmployer: {
      title: 'The employer ends an agreement alone',
      says: {
        yes: 'An employer may end a collective agreement alone.',
        no: 'A collective agreement binds for its term; one side cannot end it alone.',
      },
      note: 'For 2014 the report shows that an end was announced and that nobody stopped it; it names no provision.',
    },
    extensionMonths: {
      title: 'An agreement lasts while a new one is negotiated',
      says: {
        value: 'Where a new agreement was proposed in time, the old one lasts up to {value} longer.',
      },
      none: 'An agreement ends with its term, whether or not a new one is negotiated.',
    },
    breachPunished: {
      title: 'Penalty for breaking an agreement',
      says: {
        yes: 'Breaking a collective agreement is fined.',
        no: 'No penalty is named for breaking a collective agreement.',
      },
    },
    payRatioClause: {
      title: 'Pay ratio in the collective agreement',
      says: {
        yes: 'A collective agreement must set how far the highest and the lowest pay for one occupation and post may lie apart.',
        no: 'A collective agreement need not set how far pay for one occupation and post may lie apart.',
      },
      note: 'The bill that would add it was signed on 7 April 2026 and took effect in June. Whether the clause was kept was not read.',
    },
  },
  ...payLaw,
};
