import type { ThemeTexts } from '../../types.ts';

const firstCase = 'No earlier case on the same matter is reported.';

export const cases: ThemeTexts<'dismissal'>['cases'] = {
  'company-a-chair-2012': {
    title: 'Made redundant a week after the notice',
    short: 'Company A, chair',
    summary:
      'The chair of a new union in a construction company told management of it in September 2012. Within a week she was redundant, and was told that two colleagues would be fired if she did not leave.',
    documented: 'By her account the local courts upheld the dismissal. Their reasons are not given.',
    reasons: {
      groundShown: 'The courts upheld the redundancy, so they took it as a ground.',
      motiveShown:
        'The courts upheld the dismissal, so no anti-union motive was found. The timing points to one.',
    },
    evidence: {
      union: 'Employees founded it in April 2012 and met in a private home, as the company gave no room.',
      notice: 'Account of the chair; the place and the name of the company are withheld.',
    },
  },
  'km-tranco-dismissal-2014': {
    title: 'Dismissed, reinstated, reversed, reinstated',
    short: 'KM Tranco, dismissal',
    summary:
      'A worker who spoke up for others, also on social media, was told on 16 August 2014 to resign or be fired.',
    documented:
      'A court found the dismissal unlawful in December 2014, an appeal court reversed it in March 2015, and the cassation court in Karaganda restored reinstatement in April 2015.',
    reasons: {
      groundShown:
        'The first court and the last found the dismissal unlawful; their reasons are not given, and want of a ground is the plainest.',
      wasLeader: 'Activists were only registering a union when the appeal was heard.',
    },
    evidence: { courts: 'The ruling of the first court is on file with the authors of the report.' },
  },
  'altyntau-lapse-2014': {
    title: 'Not renewed six days before the ruling',
    short: 'Altyntau, lapse',
    summary:
      'The contract of a union founder came up for renewal on 9 December 2014, while his suit over bonuses was pending. Management declined.',
    documented:
      'He won the suit on 15 December 2014 and had lost the job. Whether he challenged the lapse is not said.',
    reasons: {
      reasonShown:
        'The only fault he is known to have been charged with is the one on which the court ruled for him six days later.',
    },
    evidence: { ruling: 'The six days are counted from the two dates.' },
  },
  'km-tranco-lapse-2015': {
    title: 'Let go two months after winning',
    short: 'KM Tranco, lapse',
    summary: 'In June 2015 the contract of the reinstated worker ended and the company let him go.',
    documented: 'By his account fifteen people were laid off and forty new workers hired.',
    reasons: {
      reasonShown: 'A company that hires forty while it lets fifteen go shows no want of work.',
    },
    evidence: { hiring: 'Account of the worker, September 2015.' },
  },
  'company-c-organiser-2014': {
    title: 'Suspended, then resigned',
    short: 'Company C, organiser',
    summary:
      'After an attempt to found a union in May 2014 the organiser was suspended, members were summoned and pressed to quit.',
    documented: 'The organiser felt forced to resign and the attempt died.',
    reasons: {},
    evidence: { organiser: 'Accounts of the organiser and of a union leader who helped him.' },
  },
  'altyntau-bonus-2014': {
    title: 'Three bonuses refused',
    short: 'Altyntau, bonus',
    summary:
      'A union founder was charged with breaches of safety and lost his bonus three times. A fellow worker says that there was no breach.',
    documented:
      'A court ruled for him on 15 December 2014 and the company paid. Whether it saw an anti-union motive is not said.',
    reasons: {},
    evidence: { bonus: 'Account of a fellow worker, and press of the time.' },
  },
  'altyntau-threats-2014': {
    title: 'Joiners will be fired, says a meeting',
    short: 'Altyntau, threats',
    summary:
      'A day after the union had announced itself, management called a general meeting and said that joiners would be fired. Talks with workers one by one followed.',
    documented:
      'Many who had joined dropped out. No sanction is reported. It was June 2014, weeks before the new Trade Union Law.',
    reasons: {},
    evidence: { meeting: 'Accounts of two members.' },
  },
  'pkop-threats-2012': {
    title: 'Foremen threaten, nobody complains',
    short: 'PKOP, threats',
    summary:
      'From January 2012 foremen at an oil refinery warned workers off a union, with talk of dismissal.',
    documented:
      'The workers would not complain for fear of dismissal. Membership still rose from about two dozen to about 300.',
    reasons: {},
    evidence: {
      foremen: 'Account of the chair of the union.',
      members: 'Membership before and after the election of the chair.',
    },
  },
  'occ-funds-2013': {
    title: 'Funds of a union under investigation',
    short: 'Oil union chair, 2013',
    summary:
      'The financial police of Aktau opened a case against a union chair after some members had complained about accounts.',
    documented:
      'Closed; the prosecutor wrote that there was no evidence of a crime. The papers had been held for four months.',
    reasons: { closedBefore: firstCase },
    evidence: { audit: 'Account of the safety inspector of the union.' },
  },
  'occ-funds-2015': {
    title: 'The same case, opened again',
    short: 'Oil union chair, 2015',
    summary:
      'Two years later, in January 2015, the case was reopened. The union had found by an audit of its own that its accountant had cheated, and had complained; members wrote in support of the chair.',
    documented:
      'No verdict by August 2016. The union elected the chair again on 9 April 2016, for five years.',
    reasons: { accusation: 'The report says that the closed investigation was opened again.' },
    evidence: {
      reopening: 'The order to reopen is on file with the authors of the report; its ground is not given.',
    },
  },
  'occ-records-2015': {
    title: 'Records held for eighteen months',
    short: 'Oil union records',
    summary:
      'On 3 February 2015 officers, armed riot police among them, searched the office of the union and took documents and its computer.',
    documented: 'Not returned by August 2016.',
    reasons: {},
    evidence: { search: 'The months are counted from the two dates.' },
  },
  'western-theft-2014': {
    title: 'Summoned at the hour of mediation',
    short: 'Theft case, west',
    summary:
      'A union leader and a colleague, both in mediation with their company, faced a case of large-scale theft from December 2014. Summonses fell on mediation meetings and in the night.',
    documented: 'He was told in August 2015 that the case was closed; the order was not shown to him.',
    reasons: { closedBefore: firstCase },
    evidence: { summonses: 'Account of the union leader; name and place are withheld.' },
  },
  'aktau-squandering-2013': {
    title: 'Squandering alleged, leader steps down',
    short: 'Union leader, Aktau, 2013',
    summary: 'A union leader in Aktau was accused of squandering funds in 2013.',
    documented:
      'The case was dropped and he stepped down. Known from the press; the authors of the report could not confirm it.',
    reasons: { closedBefore: firstCase },
    evidence: { press: 'Press of October 2015.' },
  },
  'company-a-defamation-first': {
    title: 'First trial for defamation',
    short: 'Company A, first trial',
    summary:
      'In early 2013 an employee charged the dismissed chair with defamation, saying that she had forced her and her husband into the union.',
    documented: 'Acquitted in May 2013. The employee apologised and said that the company had forced her.',
    reasons: { closedBefore: firstCase },
    evidence: { acquittal: 'Account of the chair.' },
  },
  'company-a-defamation-second': {
    title: 'Second trial, accepted the same day',
    short: 'Company A, second trial',
    summary:
      'On the day of the acquittal the court accepted a like complaint of another employee. The company brought people to testify by bus.',
    documented: 'Acquitted in September 2013, upheld on appeal. The complainant stayed away from the appeal.',
    reasons: { closedBefore: 'The first trial was over another complaint.' },
    evidence: { hearing: 'Account of the chair, who put the people brought by bus at about 20 or 30.' },
  },
  'pkop-discord-2013': {
    title: 'A company alleges social discord',
    short: 'PKOP, discord',
    summary:
      'In December 2013 an oil company accused the chair of a union of inciting social discord and of other unlawful acts.',
    documented: 'The prosecutor and a commission looked into it for months, found no crime and closed it.',
    reasons: {
      advocacyOnly: 'Neither the prosecutor nor the commission found anything beyond his work for the union.',
      closedBefore: firstCase,
    },
    evidence: { complaint: 'Account of the president of the confederation, and press.' },
  },
  'zhezkazgan-video-2014': {
    title: 'A video, and a summons at 11 p.m.',
    short: 'Zhezkazgan video',
    summary:
      'A worker posted a video for construction workers who had not been paid for four months. Police brought a summons at night and showed him an open case.',
    documented: 'He refused to write an explanation and was not charged.',
    reasons: {
      accusation:
        'No article is named. The officers came from the department against extremism, to which the offence of discord belongs.',
      closedBefore: firstCase,
    },
    evidence: { summons: 'Account of the worker.' },
  },
};

export const beyondLaw: ThemeTexts<'dismissal'>['beyondLaw'] = {
  'protect-activists': {
    title: 'A climate that protects activists',
    reason:
      'A general duty of the government. The report names no rule, body or deadline that would carry it.',
  },
};
