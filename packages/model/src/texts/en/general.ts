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
  'civil-service-guidance-2020': {
    title: 'Recommendations of the Civil Service Agency on remote work, 2020',
    short: 'Agency guidance 2020',
  },
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
  'law-72-viii-2024': {
    title: 'Law of 15 April 2024, No. 72-VIII, on the rights of women and the safety of children',
    short: 'Law 72-VIII',
  },
  'mass-media-law-1999': { title: 'Law on the mass media, 23 July 1999, No. 451-I', short: 'Media Law 1999' },
  'decree-384-2016': {
    title:
      'Decree of the President, 6 December 2016, No. 384: concept of family and gender policy until 2030',
    short: 'Decree 384',
  },
  'decree-597-2021': {
    title: 'Decree of the President, 9 June 2021, No. 597: further measures on human rights',
    short: 'Decree 597',
  },
  'electronic-signature-law': {
    title: 'Law on electronic documents and electronic digital signature, 7 January 2003, No. 370-II',
    short: 'Electronic Signature Law',
  },
  'appeals-law-2007': {
    title: 'Law on considering appeals of 12 January 2007, No. 221-III',
    short: 'Appeals Law 2007',
  },
  'administrative-procedure-code-2020': {
    title: 'Administrative Procedural and Process-Related Code of 29 June 2020, No. 350-VI',
    short: 'Administrative Procedure Code',
  },
  'inspection-moratorium-2019': {
    title: 'Presidential Decree of 26 December 2019, No. 229, on a moratorium on inspections',
    short: 'Decree 229',
  },
  'inspection-law-2024': {
    title: 'Law of 8 July 2024 that moved labour inspection to the ministry',
    short: 'Law of 8 July 2024',
  },
  'law-277-viii-2026': { title: 'Law of 7 April 2026, No. 277-VIII', short: 'Law 277-VIII' },
  'oecd-guidelines': {
    title: 'OECD Guidelines for Multinational Enterprises',
    short: 'OECD Guidelines',
  },
  'un-guiding-principles': {
    title: 'UN Guiding Principles on Business and Human Rights, 2011',
    short: 'UN Guiding Principles',
  },
  'civil-code-1994': {
    title: 'Civil Code, general part, 27 December 1994',
    short: 'Civil Code',
  },
  'public-associations-law-1996': {
    title: 'Law on public associations, 31 May 1996, No. 3-I',
    short: 'Public Associations Law',
  },
  'search-law-1994': {
    title: 'Law on operational search, 15 September 1994, No. 154-XIII',
    short: 'Operational Search Law',
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
  'c156-ratification-law': { title: 'Law ratifying Convention 156, 2012', short: 'Law on C156, 2012' },
  'c187-ratification-press': {
    title: 'Press on ratifying Convention 187, 2014',
    short: 'Press on C187, 2014',
  },
  'harassment-draft-press': {
    title: 'Press on the ministry’s draft against harassment, 2025',
    short: 'Press, draft of 2025',
  },
  'harassment-chapter-press': {
    title: 'Press on the planned chapter against harassment, 2025',
    short: 'Press, planned chapter',
  },
  'harassment-bill-press': {
    title: 'Press on the harassment bill in the Mazhilis',
    short: 'Press, harassment bill',
  },
  'harassment-mandate-press': {
    title: 'Press on the President’s instruction of December 2023',
    short: 'Press, December 2023',
  },
  'harassment-study-press': {
    title: 'Press on the harassment study of the UN and the ministry, 2023',
    short: 'Press, study of 2023',
  },
  'law-72-viii-monitor': {
    title: 'Library of Congress on Law 72-VIII, July 2024',
    short: 'Library of Congress 2024',
  },
  'law-72-viii-press': { title: 'Press on Law 72-VIII, April 2024', short: 'Press, April 2024' },
  'women-laws-overview': {
    title: 'Overview of laws on women in Kazakhstan',
    short: 'Overview, women',
  },
  'c190-request-2020': {
    title: 'Trade union federation on ratifying Convention 190, December 2020',
    short: 'Unions on C190, 2020',
  },
  'ilo-roadmap-2024': {
    title: 'Report on the roadmap of the ILO and Kazakhstan, June 2024',
    short: 'Roadmap 2024',
  },
  'c190-guide': { title: 'ILO guide to Convention 190', short: 'ILO guide to C190' },
  'c190-persons-places': {
    title: 'Summary of persons and places under Convention 190',
    short: 'Persons and places, C190',
  },
  'labour-code-article-6': { title: 'Labour Code, article 6, text', short: 'Labour Code, art. 6' },
  'press-vacancies-2014': {
    title: 'Press on vacancy notices before a court in Almaty, June 2014',
    short: 'Press, June 2014',
  },
  'constitutional-court-2025': {
    title: 'Press on a ruling of the Constitutional Court on assemblies, January 2025',
    short: 'Ruling of 2025, press',
  },
  'constitution-article-32': { title: 'Article 32 of the Constitution of 1995, quoted', short: 'Article 32' },
  'assembly-rights-group': {
    title: 'OVD-Info on assemblies in Kazakhstan, read in 2026',
    short: 'OVD-Info',
  },
  'assembly-press-2020': {
    title: 'Press on the bill on peaceful assemblies, April 2020',
    short: 'Press, April 2020',
  },
  'assembly-foreign-ministry': {
    title: 'Foreign Ministry of Kazakhstan on the Assembly Law of 2020',
    short: 'Foreign Ministry',
  },
  'administrative-code-extract': {
    title: 'Extract from the Code of Administrative Offences, text of 2015',
    short: 'Administrative Code, 2015',
  },
  'appeals-law-text': { title: 'Law on considering appeals of 2007, text', short: 'Appeals Law, text' },
  'administrative-procedure-text': {
    title: 'Administrative Procedure Code of 2020, article 91',
    short: 'Procedure Code, article 91',
  },
  'contract-ban-2026': {
    title: 'EY on the ban of civil contracts that hide employment, May 2026',
    short: 'EY, May 2026',
  },
  'platform-article': {
    title: 'Article on platform employment, Access to Justice in Eastern Europe',
    short: 'Platform article',
  },
  'contact-point-page': {
    title: 'Public page on the national contact point for responsible business',
    short: 'Contact point page',
  },
  'oecd-review-2017': {
    title: 'OECD Investment Policy Review of Kazakhstan, 2017, chapter 7',
    short: 'OECD review 2017',
  },
  'un-committee-2016': {
    title: 'UN Human Rights Committee, concluding observations on Kazakhstan, 2016',
    short: 'UN Committee 2016',
  },
  'state-department-2020': {
    title: 'US State Department on human rights in Kazakhstan in 2020',
    short: 'State Department 2020',
  },
  'unions-press-2021': {
    title: 'Press on a builders’ union, May 2021',
    short: 'Press, May 2021',
  },
  'union-law-1993-text': {
    title: 'Trade Union Law of 1993, text',
    short: 'Trade Union Law 1993, text',
  },
  'criminal-code-1997-commentary': {
    title: 'Commentary on the Criminal Code of 1997',
    short: 'Commentary on the Code of 1997',
  },
  'cabar-2019': {
    title: 'Article on convictions for inciting hatred, CABAR, 2019',
    short: 'CABAR 2019',
  },
  'defamation-press-2020': {
    title: 'Press on the end of criminal defamation, June 2020',
    short: 'Press, June 2020',
  },
  'article-19-2020': {
    title: 'ARTICLE 19 on legal reform and expression, 2020',
    short: 'ARTICLE 19, 2020',
  },
  'search-law-text': {
    title: 'Law on operational search, text',
    short: 'Operational Search Law, text',
  },
  'interception-guide-2015': {
    title: 'Guide to the law of interception, June 2015',
    short: 'Interception guide 2015',
  },
  'administrative-code-edition-2026': {
    title: 'Code of Administrative Offences, edition of 2026',
    short: 'Administrative Code, edition 2026',
  },
  'new-code-commentary-2016': {
    title: 'Commentary on the Labour Code of 2015, 2016',
    short: 'Commentary 2016',
  },
  'amendments-commentary-2018': { title: 'Commentary on the amendments of 2018', short: 'Commentary 2018' },
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
  'ibrayev-authors': 'Author of the 2022 civil-service article',
  'ilo-office': 'International Labour Office, technical comments',
  ombudsman: 'Ombudsman of Kazakhstan',
  'trade-unions': 'Trade unions of Kazakhstan',
  president: 'President of Kazakhstan',
  parliament: 'Parliament of Kazakhstan (bill of 2025–2026)',
  'labour-ministry': 'Ministry of Labour of Kazakhstan',
  'ilo-conference': 'International Labour Conference, Recommendation 206',
  'platform-authors': 'Authors of the article on platform employment',
  oecd: 'OECD',
  government: 'Government of Kazakhstan, plan told to the ILO',
  'article-19': 'ARTICLE 19',
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
  'ruling-on-assemblies': 'Ruling on the law of assemblies',
  'labour-bill': 'Labour bill reported in force, text not read',
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
