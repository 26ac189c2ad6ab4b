import type { GeneralTexts } from '../types.ts';

export const statuses: GeneralTexts['statuses'] = {
  open: { title: 'Open', means: 'Permitted, or law silent' },
  'on-paper': { title: 'On paper', means: 'A rule, something missing' },
  enforceable: { title: 'Enforceable', means: 'Rule and enforcement' },
  settled: { title: 'Settled', means: 'All that it asks of the law' },
  undetermined: { title: 'Undetermined', means: 'Unknown law decides' },
};

export const instruments: GeneralTexts['instruments'] = {
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
  'trade-union-law-2014': { title: 'Trade Union Law, 27 June 2014, No. 211-V', short: 'Trade Union Law' },
  'trade-union-law-1993': { title: 'Trade Union Law of 1993', short: 'Trade Union Law 1993' },
  'assembly-law-1995': { title: 'Assembly Law, 17 March 1995', short: 'Assembly Law 1995' },
  'assembly-law-2020': { title: 'Assembly Law, 25 May 2020, No. 333-VI', short: 'Assembly Law' },
  'administrative-code-2014': {
    title: 'Code of Administrative Offences, 5 July 2014, No. 235-V',
    short: 'Administrative Code',
  },
  'criminal-code-1997': { title: 'Criminal Code of 1997', short: 'Criminal Code 1997' },
  'entrepreneurial-code-2015': {
    title: 'Entrepreneurial Code, 29 October 2015, No. 375-V',
    short: 'Entrepreneurial Code',
  },
  'law-61-vii-2021': { title: 'Law of 1 July 2021, No. 61-VII', short: 'Law 61-VII' },
  'law-129-vii-2022': { title: 'Law of 27 June 2022, No. 129-VII', short: 'Law 129-VII' },
  'gender-equality-law-2009': {
    title: 'Law on equal rights and opportunities of men and women, 8 December 2009, No. 223-IV',
    short: 'Equal Rights Law',
  },
  'civil-service-law-2015': {
    title: 'Law on the civil service, 23 November 2015, No. 416-V',
    short: 'Civil Service Law',
  },
  'personal-data-law-2013': {
    title: 'Law on personal data, 21 May 2013, No. 94-V',
    short: 'Personal Data Law',
  },
  'social-code-2023': { title: 'Social Code, 20 April 2023, No. 224-VII', short: 'Social Code' },
  'bill-2026': {
    title: 'Bill on safe working conditions and labour rights, adopted by the Senate on 19 March 2026',
    short: 'Bill of 2026',
  },
  'ilo-c29': { title: 'ILO Convention 29 on forced labour', short: 'C29' },
  'ilo-c81': { title: 'ILO Convention 81 on labour inspection', short: 'C81' },
  'ilo-c100': { title: 'ILO Convention 100 on equal remuneration', short: 'C100' },
  'ilo-c105': { title: 'ILO Convention 105 on abolition of forced labour', short: 'C105' },
  'ilo-c111': { title: 'ILO Convention 111 on discrimination', short: 'C111' },
  'ilo-c135': { title: 'ILO Convention 135 on workers’ representatives', short: 'C135' },
  'ilo-c138': { title: 'ILO Convention 138 on minimum age', short: 'C138' },
  'ilo-c144': { title: 'ILO Convention 144 on tripartite consultation', short: 'C144' },
  'ilo-c155': { title: 'ILO Convention 155 on occupational safety and health', short: 'C155' },
  'ilo-c156': { title: 'ILO Convention 156 on workers with family responsibilities', short: 'C156' },
  'ilo-c175': { title: 'ILO Convention 175 on part-time work', short: 'C175' },
  'ilo-c177': { title: 'ILO Convention 177 on home work', short: 'C177' },
  'ilo-c182': { title: 'ILO Convention 182 on worst forms of child labour', short: 'C182' },
  'ilo-c183': { title: 'ILO Convention 183 on maternity protection', short: 'C183' },
  'ilo-c187': { title: 'ILO Convention 187 on promotional framework for occupational safety', short: 'C187' },
  'ilo-c189': { title: 'ILO Convention 189 on domestic workers', short: 'C189' },
  'ilo-c190': { title: 'ILO Convention 190 on violence and harassment', short: 'C190' },
  cedaw: {
    title: 'Convention on the Elimination of All Forms of Discrimination against Women',
    short: 'CEDAW',
  },
};

export const sources: GeneralTexts['sources'] = {
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
  'kuttygalieva-2024': {
    title: 'Article on gender equality and ILO conventions, ESIC, 2024',
    short: 'Equality article 2024',
  },
  'bayazitova-2023': {
    title: 'Article on telework, equality and privacy, Social Sciences 12: 42, 2023',
    short: 'Telework article 2023',
  },
  'ibrayev-2022': {
    title: 'Article on telework in the civil service, 2022',
    short: 'Civil-service article 2022',
  },
  'entrepreneurial-code-edition-2026': {
    title: 'Entrepreneurial Code, edition of 2026',
    short: 'Entrepreneurial Code, edition 2026',
  },
  'new-code-commentary-2016': {
    title: 'Commentary on the Labour Code of 2015, 2016',
    short: 'Commentary 2016',
  },
  'amendments-commentary-2018': { title: 'Commentary on the amendments of 2018', short: 'Commentary 2018' },
  'administrative-code-edition-2026': {
    title: 'Code of Administrative Offences, edition of 2026',
    short: 'Administrative Code, edition 2026',
  },
  'assembly-law-text': { title: 'Assembly Law of 2020, text', short: 'Assembly Law, text' },
  'hrw-2020': {
    title: 'Human Rights Watch on the amendments of the Trade Union Law, December 2020',
    short: 'HRW 2020',
  },
  'hrw-2019': {
    title: 'Human Rights Watch to the UN committee on economic and social rights, January 2019',
    short: 'HRW 2019',
  },
  'press-2025-2026': { title: 'Press on the labour bills of 2025 and 2026', short: 'Press 2025–2026' },
};

export const bodies: GeneralTexts['bodies'] = {
  'human-rights-watch': 'Human Rights Watch',
  'ilo-ceacr': 'ILO Committee of Experts',
  'ilo-cfa': 'ILO Committee on Freedom of Association',
  'ilo-conference-committee': 'ILO Conference Committee',
  'ilo-general-survey': 'ILO General Survey 1994',
  'un-human-rights-committee': 'UN Human Rights Committee',
  'un-special-rapporteur-assembly': 'UN Special Rapporteur on assembly and association',
  'ajee-authors': 'Authors of the 2023 article',
  'kuttygalieva-authors': 'Authors of the 2024 equality article',
  'bayazitova-authors': 'Authors of the 2023 telework article',
  'ibrayev-authors': 'Authors of the 2022 civil-service article',
  'ilo-office': 'International Labour Office, technical comments',
  ombudsman: 'Ombudsman of Kazakhstan',
  'trade-unions': 'Trade unions of Kazakhstan',
  president: 'President of Kazakhstan',
  parliament: 'Parliament of Kazakhstan (bill of 2025–2026)',
};

export const keyDates: GeneralTexts['keyDates'] = {
  'miners-dispute': 'The miners’ dispute begins',
  'criminal-code-2014': 'Criminal Code of 2014 in force',
  'labour-code-2015': 'Labour Code of 2015 in force',
  'hrw-report': 'The report is published',
  'law-321-vi': 'Law 321-VI in force',
  'law-199-vii': 'Law 199-VII in force',
  'edition-read': 'The edition read',
  latest: 'Today',
  'union-law-2014': 'Trade Union Law of 2014 in force',
  're-registration': 'Deadline for unions to register anew',
  'assembly-law-2020': 'Assembly Law of 2020 in force',
  'telework-law': 'Telework law of 2021 in force',
  'law-129-vii': 'Equality amendments of 2022 in force',
  'constitution-2026': 'Constitution of 2026 in force',
};

export const words: GeneralTexts['words'] = {
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

export const disclaimer: GeneralTexts['disclaimer'] =
  'Tarazy judges what the law provides, not what will happen. Law and practice are kept apart.';
