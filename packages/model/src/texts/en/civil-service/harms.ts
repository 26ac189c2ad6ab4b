import type { ThemeTexts } from '../../types.ts';

export const harms: ThemeTexts<'civil-service'>['harms'] = {
  'civil-service-voids': {
    title: 'The Code leaves voids in the civil service',
    summary:
      'Even after the amendments of 2021 the Labour Code does not fit remote work in the civil service; two in five civil servants want it improved.',
    who: 'Civil servants who work remotely',
    evidence: { opinions: 'What 897 civil servants said of the Code in April 2022.' },
  },
  'emergency-remote-unready': {
    title: 'State bodies were not ready for the emergency',
    summary:
      'A directive sent four in five home; more than a third could not follow it, and a fifth find emergency remote work ineffective.',
    who: 'Civil servants, senior ones above all',
    evidence: {
      directive: 'The directive of May 2020 and those who could not follow it.',
      moved: 'Share moved in fact, with workers of state companies; its base is not that of the directive.',
      doubts: 'Doubts about remote work in emergencies, April 2022.',
    },
  },
  'officials-unequipped': {
    title: 'Remote officials lack equipment',
    summary: 'More than half have no equipment or too little; managers name poor internet and missing funds.',
    who: 'Civil servants who work from home',
    evidence: {
      equipment: 'Equipment of the remote workplace as 897 civil servants saw it.',
      managers: 'What managers named in 2020.',
    },
  },
  'officials-pay-own-costs': {
    title: 'Officials pay internet and power themselves',
    summary: 'Managers say that there is no money to pay back what remote work costs at home.',
    who: 'Civil servants who work from home',
    evidence: { managers: 'Missing money for reimbursement is part of what managers named.' },
  },
  'official-data-on-messengers': {
    title: 'Official data goes through messengers',
    summary: 'Four in ten did official work through open mail and messengers, so data may leak or be lost.',
    who: 'State bodies and those whose data they hold',
    evidence: {
      channels: 'Channels that 897 civil servants used, April 2022.',
      named: 'Open mail and messengers are named.',
    },
  },
  'officials-unsure-online': {
    title: 'Officials are unsure with digital tools',
    summary:
      'Two in five are unsure or poor users; two thirds had trouble communicating, and a third cannot choose between document systems.',
    who: 'Civil servants',
    evidence: {
      skills: 'How 897 civil servants rate themselves.',
      documents: 'A third are at ease with one document system, a third with the other, a third cannot say.',
      communication: 'Trouble with communication in 2020.',
    },
  },
  'remote-health-worse': {
    title: 'Remote work harms the health of some',
    summary:
      'For one in seven the mind suffers, for one in twelve the body, though most report no change or better.',
    who: 'Civil servants who work remotely',
    evidence: { mind: 'Psychological state in remote work.', body: 'Physical condition in remote work.' },
  },
  'remote-results-unassessed': {
    title: 'Nobody settled how remote work is assessed',
    summary: 'Both surveys leave open how conditions are secured and how results are assessed.',
    who: 'Civil servants who work remotely',
    evidence: { unresolved: 'Named among the problems that both surveys reveal.' },
  },
  'remote-work-uncounted': {
    title: 'The state keeps no account of remote work',
    summary: 'The article contrasts it with a country whose bodies report every year and explain changes.',
    who: 'State bodies',
    evidence: { contrast: 'Accounting, control and supervision are named among what a policy needs.' },
  },
};

export const conditions: ThemeTexts<'civil-service'>['conditions'] = {
  'civil-service-voids': {
    'service-has-rules': { says: 'A law fits remote work to the civil service.' },
    'powers-are-defined': { says: 'The powers of state and local bodies over remote work are defined.' },
  },
  'emergency-remote-unready': {
    'emergencies-have-rules': {
      says: 'The law says how state bodies go over to remote work in an emergency.',
    },
    'crises-are-planned-for': { says: 'State bodies plan for crises.' },
    'somebody-is-in-charge': {
      says: 'A post in each body answers for remote work.',
      reason:
        'A directive that nobody in the body answers for stays a letter; the article praises such posts elsewhere.',
    },
    'directive-comes-with-money': {
      says: 'Money for equipment comes with the directive.',
      reason: 'Managers name missing money as the reason why remote work failed.',
    },
  },
  'officials-unequipped': {
    'employer-equips': { says: 'The employer is asked to equip those who work remotely.' },
    'equipment-is-funded': { says: 'Equipment and support are funded.' },
  },
  'officials-pay-own-costs': {
    'costs-are-paid': { says: 'The employer is asked to pay costs by agreement.' },
    'costs-are-funded': { says: 'Money for compensation is set aside.' },
  },
  'official-data-on-messengers': {
    'official-channels-only': { says: 'Official work goes through official channels only.' },
    'channels-are-supervised': {
      says: 'Somebody checks which channels are used.',
      reason: 'A ban that nobody checks would leave the choice of channels as it is.',
    },
  },
  'officials-unsure-online': {
    'training-comes-first': {
      says: 'Those who work remotely are trained first.',
      reason:
        'The article reports such a rule of another country and shows the lack of skills here; it does not say openly that the rule is needed.',
    },
    'skills-are-raised': { says: 'A programme raises digital skills.' },
  },
  'remote-health-worse': { 'health-is-supported': { says: 'Remote staff get support for their health.' } },
  'remote-results-unassessed': {
    'assessment-has-rules': { says: 'Rules say how remote work is assessed.' },
    'remote-work-stays-open': { says: 'Remote work is a standing option with pay untouched.' },
  },
  'remote-work-uncounted': {
    'remote-work-is-counted': { says: 'State bodies give a yearly account of remote work.' },
    'changes-are-explained': {
      says: 'A body explains large changes.',
      reason:
        'An account that nobody has to explain tells little; the article reports such a duty of another country.',
    },
  },
};
