import type { ThemeTexts } from '../../types.ts';

const defined = {
  says: 'Definitions of violence and harassment at work, and of its gender-based form.',
};
const definedFirst = {
  ...defined,
  reason: 'Protection from something that the law does not define protects from nothing in particular.',
};
const complaintAndSupport = { says: 'Complaints that are heard, and support for victims.' };
const banEnforced = { says: 'A prohibition, and an inspectorate that watches over it.' };
const guidance = { says: 'Guidance, training and awareness work.' };
const offendersAnswer = { says: 'Liability of offenders, or their dismissal.' };
const gender = { says: 'An inclusive, gender-responsive approach.' };
const strategy = { says: 'A strategy of prevention and response.' };
const inspected = { says: 'An inspectorate tasked with violence and harassment.' };
const prohibited = { says: 'A prohibition of violence and harassment at work.' };
const learners = { says: 'Protection of apprentices, mentees, interns and trainees.' };
const situations = { says: 'A list of the situations that count as work.' };

export const harms: ThemeTexts<'harassment'>['harms'] = {
  'work-violence-unanswered': {
    title: 'Violence and harassment at work without an answer in law',
    summary:
      'The law neither defines nor prohibits violence and harassment at work, and has no enforcement, remedy or sanction of its own for it.',
    who: 'Everybody in the world of work, women above all where it is gender-based',
    evidence: {
      updates:
        'The authors call the problem pressing and list the changes of law that ratification would make necessary.',
    },
  },
  'harassment-outside-contract': {
    title: 'Interns and apprentices stand outside protection',
    summary: 'Those who learn at work without a contract of employment are not reached by any protection.',
    who: 'Apprentices, mentees, interns and trainees',
    evidence: { scope: 'The second of the five updates asks to extend protection to them.' },
  },
  'harassment-beyond-premises': {
    title: 'Harassment on trips, online or in housing does not count',
    summary:
      'The law does not say that what happens on a trip, in messages, in housing of the employer or on the way to work counts as happening at work.',
    who: 'Workers harassed away from the workplace',
    evidence: { situations: 'The third of the five updates asks to list the situations.' },
  },
  'harassment-not-prevented': {
    title: 'Nobody is tasked with preventing harassment',
    summary:
      'There is no inclusive and gender-responsive set of measures, no strategy, and no duty of employers to prevent.',
    who: 'Workers, women above all',
    evidence: { approach: 'The fourth of the five updates asks for systematic measures.' },
  },
  'sexual-harassment-undefined': {
    title: 'Sexual harassment at work undefined and unpunished',
    summary:
      'Neither the hostile environment nor the demand in exchange for an advantage is defined or prohibited, ten years after the ILO asked for a definition.',
    who: 'Workers who meet sexual harassment',
    evidence: {
      gap: 'The fifth of seven initiatives asks for definitions, prohibition, awareness, and a look at the Criminal Code.',
      comments: 'The ILO’s technical comments of 2015 on the draft Code, as the report cites them.',
      survey: 'Surveys that the ministry cites: up to this share of employees has met it.',
    },
  },
  'harassment-complaint-unheard': {
    title: 'No procedure for complaints of harassment',
    summary:
      'By the ministry’s own account the Code sets no criteria, no complaint procedure and no protective measures.',
    who: 'Those who would complain of harassment',
    evidence: {
      draft: 'The ministry’s draft of 2025, as the press reports it.',
      repeated:
        'A study of 2023 by the UN and the ministry: among women who had met harassment, so many met it more than once.',
    },
  },
  'violence-against-women-unnamed': {
    title: 'Violence against women not recognised as discrimination',
    summary:
      'The law does not name violence against women as gender-based discrimination, and the laws that would pursue and prevent it are found wanting.',
    who: 'Women',
    evidence: {
      gap: 'The authors call for a law that names it, and for laws of other fields in step with it.',
    },
  },
};

export const conditions: ThemeTexts<'harassment'>['conditions'] = {
  'work-violence-unanswered': {
    'violence-defined': defined,
    'violence-prohibited': prohibited,
    'violence-inspected': inspected,
    'offenders-answer': offendersAnswer,
    'guidance-given': guidance,
    'complaint-and-support': complaintAndSupport,
    'no-reprisal': {
      says: 'Protection from reprisals for those who complain.',
      reason: 'A remedy that costs the post is not one that a victim can use.',
    },
  },
  'harassment-outside-contract': {
    'learners-covered': learners,
    'violence-defined': definedFirst,
    'ban-enforced': banEnforced,
    'complaint-and-support': complaintAndSupport,
  },
  'harassment-beyond-premises': {
    'situations-listed': situations,
    'violence-defined': definedFirst,
    'ban-enforced': banEnforced,
    'complaint-and-support': complaintAndSupport,
  },
  'harassment-not-prevented': {
    'gender-responsive': gender,
    'strategy-set': strategy,
    'employers-tasked': { says: 'A duty of employers to prevent and respond.' },
    'guidance-given': guidance,
  },
  'sexual-harassment-undefined': {
    'both-forms-defined': { says: 'Definitions of both forms of sexual harassment.' },
    'sexual-prohibited': { says: 'A prohibition that takes in sexual harassment.' },
    'awareness-raised': { says: 'Awareness of employers, workers and their representatives.' },
    'offender-answers': {
      says: 'Some sanction for the offender: liability, dismissal or an offence.',
      reason:
        'The authors ask to consider an offence, the ministry proposes dismissal; a prohibition without any sanction rests on goodwill.',
    },
    'complaint-procedure': { says: 'A complaint procedure.' },
  },
  'harassment-complaint-unheard': {
    'complaint-procedure': { says: 'A complaint procedure at the employer.' },
    'norm-to-rest-on': {
      says: 'A norm that the complaint can rest on: dignity or a prohibition.',
      reason: 'A procedure needs something that was breached.',
    },
    'violence-inspected': {
      ...inspected,
      reason: 'Somebody outside the company has to see to it that complaints are heard.',
    },
    'protective-measures': { says: 'Protective measures for those who complain.' },
  },
  'violence-against-women-unnamed': {
    'women-recognised': { says: 'Recognition of violence against women as discrimination.' },
    'crimes-pursued': { says: 'Laws that ease investigation, and prosecute and punish.' },
    'violence-prevented': { says: 'Laws that prevent violence.' },
    'survivors-protected': { says: 'Laws that protect and support survivors.' },
  },
  'c190-1-definitions': { 'violence-defined': defined },
  'c190-2-persons': {
    'employees-and-managers': { says: 'Protection of employees and managers.' },
    'learners-covered': learners,
    'others-covered': { says: 'Protection of volunteers, job-seekers and former workers.' },
  },
  'c190-3-places': { 'situations-listed': situations },
  'c190-4-approach': {
    'right-in-law': {
      says: 'A right in law to work free of violence: dignity or a prohibition.',
      reason:
        'The article speaks of everybody’s right; a right needs a norm. The article is remembered, not checked.',
    },
    'gender-responsive': gender,
    'strategy-set': strategy,
    'guidance-given': guidance,
  },
  'c190-5-fundamental-rights': {
    'fundamental-conventions': {
      says: 'Ratification of the ten fundamental conventions.',
      reason:
        'The article asks to respect the fundamental rights at work. Whether the law meets them is judged at the articles of those conventions.',
    },
  },
  'c190-6-equality': {
    'exposed-groups': { says: 'Measures mindful of women and other exposed groups.' },
    'gender-based-defined': {
      says: 'A definition of gender-based violence and harassment.',
      reason:
        'What hits a group disproportionately has to be named before equality can be ensured against it.',
    },
  },
  'c190-7-prohibition': { 'violence-defined': defined, 'violence-prohibited': prohibited },
  'c190-8-exposed-sectors': {
    'sectors-in-strategy': {
      says: 'A strategy that names the exposed sectors.',
      reason:
        'Sectors are identified together with unions and employers; a national strategy is where that is done.',
    },
  },
  'c190-9-employers': {
    'employers-tasked': {
      says: 'A duty of employers: policy, risk assessment, information.',
      reason: 'The article puts these duties on employers; it is remembered, not checked.',
    },
  },
  'c190-10-enforcement': {
    'violence-inspected': inspected,
    'complaint-and-support': complaintAndSupport,
    'no-reprisal': {
      says: 'Protection from reprisals.',
      reason: 'The article names protection against victimisation; it is remembered, not checked.',
    },
    'offenders-answer': offendersAnswer,
    'domestic-violence-mitigated': {
      says: 'A measure at work for victims of domestic violence.',
      reason:
        'The article asks to recognise the effects of domestic violence; leave is one measure that the Recommendation names. Both are remembered, not checked.',
    },
  },
  'c190-11-guidance': { 'guidance-given': guidance },
};

export const obligations: ThemeTexts<'harassment'>['obligations'] = {
  'c190-1-definitions': {
    title: 'Violence and harassment, and its gender-based form',
    supervision:
      'No supervision yet, because the Convention is not ratified. National law may use one concept or two.',
  },
  'c190-2-persons': {
    title: 'Everybody in the world of work is protected',
    supervision:
      'Trainees, volunteers, job-seekers and dismissed workers are named beside employees. No supervision yet.',
  },
  'c190-3-places': {
    title: 'Wherever work takes people',
    supervision:
      'Workplaces, rest areas, trips, messages, housing and the way to work; formal and informal, public and private. No supervision yet.',
  },
  'c190-4-approach': {
    title: 'An inclusive, integrated, gender-responsive approach',
    supervision:
      'Third parties count as victims and as offenders, and the roles of the State and of both sides differ. No supervision yet.',
  },
  'c190-5-fundamental-rights': {
    title: 'Fundamental rights at work as the ground',
    supervision: 'No supervision yet, because the Convention is not ratified.',
  },
  'c190-6-equality': {
    title: 'Equality for groups more exposed to violence',
    supervision: 'No supervision yet, because the Convention is not ratified.',
  },
  'c190-7-prohibition': {
    title: 'Laws that define and prohibit',
    supervision: 'No supervision yet, because the Convention is not ratified.',
  },
  'c190-8-exposed-sectors': {
    title: 'Exposed sectors and informal work',
    supervision:
      'The Recommendation beside the Convention wants risks seen in working conditions, third parties and abuse of power.',
  },
  'c190-9-employers': {
    title: 'Duties of employers',
    supervision:
      'The Recommendation describes the policy: programme of prevention, rights and duties, complaints, confidentiality, no retaliation.',
  },
  'c190-10-enforcement': {
    title: 'Enforcement and remedies',
    supervision:
      'The Recommendation names reinstatement and damages, courts that know the matter, a burden of proof that can shift outside criminal cases, leave after domestic violence, and trained inspectors.',
  },
  'c190-11-guidance': {
    title: 'Guidance, training and awareness',
    supervision:
      'The roadmap of Kazakhstan and the ILO for 2024 and 2025 has the end of violence and harassment among its five areas.',
  },
};
