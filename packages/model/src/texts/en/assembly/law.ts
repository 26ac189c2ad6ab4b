import type { ThemeTexts } from '../../types.ts';

export const law: ThemeTexts<'assembly'>['law'] = {
  rightInConstitution: {
    title: 'Right to assemble in the constitution',
    says: {
      yes: 'The constitution guarantees peaceful assembly.',
      no: 'The constitution does not guarantee peaceful assembly.',
    },
    note: 'The constitution of 1995 ended on 30 June 2026. The new text on assembly was not found.',
  },
  citizensOnly: {
    title: 'The right belongs to citizens alone',
    says: {
      yes: 'Only citizens have the right to assemble.',
      no: 'Everybody in the country has the right to assemble.',
    },
  },
  notice: {
    days: {
      title: 'Days between application and assembly',
      says: { value: 'Permission is asked at least {value} ahead.' },
      none: 'No term in calendar days is set.',
      note: 'The rule of the law of 1995. The law of 2020 counts working days.',
    },
    workingDays: {
      title: 'Working days between notice and meeting or picket',
      says: { value: 'Notice of a meeting, rally or picket is given at least {value} ahead.' },
      none: 'No term in working days is set.',
      note: 'A rights group, a prosecutor and the Foreign Ministry all say five days; the article itself was not read.',
    },
    processionWorkingDays: {
      title: 'Working days between application and procession',
      says: { value: 'Approval of a demonstration or procession is asked at least {value} ahead.' },
      none: 'No term of its own for processions.',
    },
    spontaneousAllowed: {
      title: 'Assemblies without notice',
      says: {
        yes: 'A spontaneous assembly needs no notice.',
        no: 'No assembly is lawful without notice.',
      },
    },
  },
  place: {
    designatedOnly: {
      title: 'Only at designated places',
      says: {
        yes: 'Assemblies are held only at places that the authorities designated.',
        no: 'Assemblies may be held at a place of the organisers’ choice.',
      },
      note: 'For the years before 2020 this is the account of one union chair.',
    },
    picketsElsewhere: {
      title: 'Pickets outside designated places',
      says: {
        yes: 'A picket may stand outside designated places, except in banned zones.',
        no: 'A picket too is bound to designated places.',
      },
      note: 'Inferred: the law of 2020 lets local councils name zones where pickets are banned.',
    },
  },
  answer: {
    mayRefuse: {
      title: 'The local executive body may refuse',
      says: {
        yes: 'The local executive body may refuse an assembly.',
        no: 'A notice is enough; nobody refuses an assembly beforehand.',
      },
      note: 'The Foreign Ministry says that a notice needs no answer. The text of the law lets the body refuse it or move the assembly.',
    },
    processionNeedsApproval: {
      title: 'Processions need approval',
      says: {
        yes: 'A demonstration or procession is held only when approved.',
        no: 'A demonstration or procession is held on notice.',
      },
    },
    silenceIsConsent: {
      title: 'Silence counts as consent',
      says: {
        yes: 'Without an answer in time the assembly may be held.',
        no: 'Without an answer the assembly may not be held.',
      },
    },
    alternative: {
      title: 'Another place or time for a refused assembly',
      says: {
        noDuty: 'No other place or time has to be offered.',
        mayOffer: 'The local executive body may propose another place or time.',
        beforeOtherEvents: 'Another place or time is proposed before a refusal that rests on other events.',
        always: 'No refusal is lawful without an offer of another place or time.',
      },
      note: 'The press on the ruling of 2025 gives the number of the ground and not its words. That it is about other events at the same place or time is inferred.',
    },
  },
  refusal: {
    groundsOpen: {
      title: 'Refusal on grounds outside the law',
      says: {
        yes: 'An assembly may be refused on grounds that no law lists.',
        no: 'An assembly may be refused only on grounds that the law lists.',
      },
      note: 'Before 2020 read from the refusals; from 2020 as a deputy described the bill.',
    },
    grounds: {
      title: 'Grounds for refusing an assembly',
      says: { in: '{member}: a ground for refusal.', out: '{member}: no ground for refusal.' },
      note: 'The list of 2020 was read in part. Late notice is a ground too; here it is a step of its own.',
    },
    onlyWhereNecessary: {
      title: 'Refusal only where strictly necessary',
      says: {
        yes: 'A refusal needs a danger that is shown and that nothing milder averts.',
        no: 'A refusal need not show that it is strictly necessary.',
      },
    },
  },
  peacefulMayBeEnded: {
    title: 'A peaceful assembly may be ended for a breach of form',
    says: {
      yes: 'A peaceful assembly may be ended for any breach of a law.',
      no: 'A peaceful assembly goes on, even where a form was not kept.',
    },
    note: 'No source says on which ground the march of 2011 was broken up.',
  },
  penalties: {
    arrestDays: {
      title: 'Longest arrest for a breach of assembly rules',
      says: { value: 'A breach of assembly rules can bring up to {value} of arrest.' },
      none: 'No arrest for a breach of assembly rules.',
      note: 'The text after 2020 was not read. Twenty-five days, for a repeated breach, are remembered.',
    },
  },
};
