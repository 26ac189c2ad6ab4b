import type { Texts } from '../types.ts';

export const themes: Texts['themes'] = { strikes: 'Strikes' };

export const fields: Texts['fields'] = {
  'strike-calls': 'Demands and the call to strike',
  'strike-talks': 'Conciliation and arbitration',
  'strike-bans': 'Where strikes are barred',
  'strike-sanctions': 'Sanctions and protection',
};

export const statuses: Texts['statuses'] = {
  open: { title: 'Open', means: 'Permitted, or law silent' },
  'on-paper': { title: 'On paper', means: 'A rule, something missing' },
  enforceable: { title: 'Enforceable', means: 'Rule and enforcement' },
  settled: { title: 'Settled', means: 'All that it asks of the law' },
  undetermined: { title: 'Undetermined', means: 'Unknown law decides' },
};

export const instruments: Texts['instruments'] = {
  'constitution-1995': { title: 'Constitution of 30 August 1995', short: 'Constitution 1995' },
  'constitution-2026': { title: 'Constitution of 2026', short: 'Constitution 2026' },
  'labour-code-2007': { title: 'Labour Code in force until 2015', short: 'Labour Code 2007' },
  'labour-code-2015': { title: 'Labour Code, 23 November 2015, No. 414-V', short: 'Labour Code' },
  'criminal-code-2014': { title: 'Criminal Code, 3 July 2014, No. 226-V', short: 'Criminal Code' },
  'law-321-vi-2020': { title: 'Law of 4 May 2020, No. 321-VI', short: 'Law 321-VI' },
  'law-199-vii-2023': { title: 'Law of 15 February 2023, No. 199-VII', short: 'Law 199-VII' },
  'order-353-2014': {
    title: 'Order of the Minister of Investment and Development, 30 December 2014, No. 353',
    short: 'Order 353',
  },
  'law-29-ii-1999': { title: 'Law of 30 December 1999, No. 29-II, on ratification', short: 'Law 29-II' },
  'ilo-c87': { title: 'ILO Convention 87 on freedom of association', short: 'C87' },
  'ilo-c98': { title: 'ILO Convention 98 on collective bargaining', short: 'C98' },
  iccpr: { title: 'Covenant on Civil and Political Rights', short: 'ICCPR' },
  icescr: { title: 'Covenant on Economic, Social and Cultural Rights', short: 'ICESCR' },
};

export const sources: Texts['sources'] = {
  'hrw-2016': { title: 'Human Rights Watch, “We Are Not the Enemy”, November 2016', short: 'HRW 2016' },
  'ajee-2023': { title: 'Article in Access to Justice in Eastern Europe, 2023', short: 'AJEE 2023' },
  'labour-code-edition-2025': {
    title: 'Labour Code, edition in force between July 2025 and January 2026',
    short: 'Labour Code, edition 2025',
  },
  'criminal-code-edition-2024': {
    title: 'Criminal Code, edition of 2024 or later',
    short: 'Criminal Code, edition 2024',
  },
  'constitution-text': { title: 'Constitution of 1995, text', short: 'Constitution, text' },
  'constitution-press-2026': { title: 'Press on the constitution of 2026', short: 'Press, February 2026' },
  'law-321-commentary': { title: 'Commentary on Law 321-VI, May 2020', short: 'Commentary 2020' },
  'ilo-normlex': { title: 'ILO supervision and ratifications', short: 'ILO Normlex' },
  'unchecked-notes': {
    title: 'What the authors of the model remember and could not check',
    short: 'Not checked',
  },
};

export const bodies: Texts['bodies'] = {
  'human-rights-watch': 'Human Rights Watch',
  'ilo-ceacr': 'ILO Committee of Experts',
  'ilo-cfa': 'ILO Committee on Freedom of Association',
  'ilo-conference-committee': 'ILO Conference Committee',
  'ilo-general-survey': 'ILO General Survey 1994',
  'un-human-rights-committee': 'UN Human Rights Committee',
  'un-special-rapporteur-assembly': 'UN Special Rapporteur on assembly and association',
  'ajee-authors': 'Authors of the 2023 article',
};

export const keyDates: Texts['keyDates'] = {
  'miners-dispute': 'The miners’ dispute begins',
  'criminal-code-2014': 'Criminal Code of 2014 in force',
  'labour-code-2015': 'Labour Code of 2015 in force',
  'hrw-report': 'The report is published',
  'law-321-vi': 'Law 321-VI in force',
  'law-199-vii': 'Law 199-VII in force',
  'edition-read': 'The edition read',
  latest: 'Today',
};

export const places: Texts['places'] = {
  karaganda: 'Karaganda and Temirtau',
  zhezkazgan: 'Zhezkazgan',
  satpaev: 'Satpaev',
  aktau: 'Aktau',
  zhetibay: 'Zhetibay',
  uralsk: 'Chinarev field near Uralsk',
  zhanaozen: 'Zhanaozen',
};

export const terms: Texts['terms'] = {
  'coal-and-steel': 'Coal and steel',
  'copper-mining': 'Copper mining',
  'mining-services': 'Mining services',
  'oil-construction': 'Oil construction',
  'oil-services': 'Oil services',
  'gas-construction': 'Gas plant construction',
  'well-drilling': 'Well drilling',
  rail: 'Railways',
  aviation: 'Civil aviation',
  medical: 'Health care',
  publicTransport: 'Public transport',
  water: 'Water supply',
  electricity: 'Electricity',
  heat: 'Heat supply',
  communications: 'Communications',
  defence: 'Armed forces and defence',
  lawEnforcement: 'Law enforcement',
  rescue: 'Rescue, fire and emergency services',
  ambulance: 'Ambulance stations',
  other: 'Other sectors',
};

export const figures: Texts['figures'] = {
  employees: 'employees, about',
  needed: 'signatures needed',
  collected: 'signatures collected, about',
  demanded: 'per cent asked for',
  obtained: 'per cent obtained',
  strikers: 'strikers, about',
  hours: 'hours',
  days: 'days',
  months: 'months',
  years: 'years in prison at most',
  points: 'points agreed',
  fulfilled: 'points carried out',
  dismissed: 'dismissed',
  absence: 'hours of absence named as the ground',
  lossFrom: 'million tenge, at least',
  lossTo: 'million tenge, at most',
  workers: 'workers named',
  sued: 'sued',
  suspended: 'suspended',
  lawful: 'lawful strikes',
  disputes: 'disputes',
};

export const words: Texts['words'] = {
  compares: {
    atLeast: '{left}: {value}; at least {right} asked',
    moreThan: '{left}: {value}; more than {right} asked',
    atMost: '{left}: {value}; at most {right} allowed',
    lessThan: '{left}: {value}; less than {right} asked',
    equals: '{left}: {value}; exactly {right} asked',
  },
  lawUnknown: 'Not known: {title}.',
  noNorm: 'No norm: {title}.',
  normsContradict: 'Two norms contradict each other, and the text does not say which prevails.',
  articles: { 'not stated': 'article not stated', 'not found': 'article not found', whole: 'the whole act' },
  assumed: 'Never reached. Taken to be done as the law asks.',
  yes: 'yes',
  no: 'no',
  unknown: 'not known',
  units: {
    hours: { one: 'hour', other: 'hours' },
    days: { one: 'day', other: 'days' },
    workingDays: { one: 'working day', other: 'working days' },
    months: { one: 'month', other: 'months' },
    years: { one: 'year', other: 'years' },
  },
};

export const disclaimer: Texts['disclaimer'] =
  'Tarazy judges what the law provides, not what will happen. Law and practice are kept apart.';
