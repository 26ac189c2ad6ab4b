import type { ThemeTexts } from '../../types.ts';

export const harms: ThemeTexts<'disputes'>['harms'] = {
  'disputes-escalate': {
    title: 'Disputes escalate for want of a way to settle them',
    summary:
      'Without dialogue and resolution in the company conflicts grow and end in court or in the street.',
    who: 'Workers and employers',
    evidence: {
      account:
        'A rising number of conflicts is noted, without counts; in 2011 no body was there to negotiate.',
    },
  },
  'conciliation-bias': {
    title: 'Equal commissions can be deadlocked by bias',
    summary:
      'Each side’s members favour their own, so that a commission of equals may end without a fair result.',
    who: 'Parties to a labour dispute',
    evidence: { reason: 'Given as the reason for calling in a mediator.' },
  },
};

export const conditions: ThemeTexts<'disputes'>['conditions'] = {
  'disputes-escalate': {
    'standing-mechanism': { says: 'A standing body that negotiates labour conflicts.' },
    'equal-commission': { says: 'A conciliation commission of equal numbers.' },
    'dialogue-in-law': { says: 'Rights to be informed and consulted.' },
    'workers-informed': { says: 'Workers who are kept informed in fact.' },
    'workers-consulted': { says: 'Workers who are consulted in fact.' },
    'commissions-formed': { says: 'Conciliation commissions that are formed in fact.' },
    'authority-told': {
      says: 'A labour inspectorate that is told of disputes.',
      reason: 'An authority that hears of a dispute only when work stops comes too late to prevent it.',
    },
    'mediation-follows': { says: 'Mediation where conciliation fails.' },
    'decision-in-time': {
      says: 'A deadline for the commission that decides individual disputes.',
      reason: 'A grievance that is decided in weeks does not grow into a conflict.',
    },
  },
  'conciliation-bias': {
    'neutral-available': { says: 'A neutral third party that the law provides for.' },
    'neutral-in-collective': { says: 'A neutral third party in collective disputes, in fact.' },
    'neutral-in-individual': {
      says: 'A neutral third party in individual disputes.',
      reason:
        'The commission for individual disputes is made up of the two sides as well, and the bias is the same.',
    },
  },
  'c144-2-consultation': {
    'tripartite-commission': {
      says: 'A standing three-sided commission.',
      reason:
        'The article asks for procedures of effective consultation; a standing commission is the plainest one.',
    },
  },
  'c144-5-unratified': {
    'ratification-talks': { says: 'Consultations on conventions that are not ratified.' },
  },
};

export const obligations: ThemeTexts<'disputes'>['obligations'] = {
  'c144-2-consultation': {
    title: 'Effective consultation of the three sides',
    supervision: 'The ILO experts took note in 2022 of the general agreement for 2021 to 2023.',
  },
  'c144-5-unratified': {
    title: 'Consultations on conventions not ratified',
    supervision:
      'The ILO experts noted in 2022 that the parties would consult on ratifying nineteen conventions, among them those on bargaining, minimum wages and migrant workers.',
  },
};
