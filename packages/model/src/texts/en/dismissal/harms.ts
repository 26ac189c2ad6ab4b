import type { ThemeTexts } from '../../types.ts';

export const harms: ThemeTexts<'dismissal'>['harms'] = {
  'pressure-to-leave-union': {
    title: 'Managers threaten members to quit unions',
    summary:
      'Once a union had announced itself, managers held talks or meetings, threatened dismissal, and members dropped out.',
    who: 'Members in mining, oil and construction',
    evidence: {
      leaders: 'Union leaders in five of the cities visited reported it.',
      goldMine: 'A gold mine told a general meeting, a day after the notice, that joiners would be fired.',
    },
  },
  'retaliatory-dismissal': {
    title: 'Activists dismissed for union work',
    summary:
      'Companies dismissed or forced out organisers. One dismissal was upheld, one found unlawful after three courts.',
    who: 'Founders and leaders of unions, outspoken workers',
    evidence: {
      chair:
        'The chair of a construction union was made redundant within a week of giving notice of the union.',
      instances: 'A copper-service worker won, lost and won again before three courts.',
      later: 'A later article says in general that activists lose their jobs; it counts nothing.',
    },
  },
  'fixed-term-lapse': {
    title: 'Contracts run out around a court win',
    summary:
      'Two activists who won in court were let go at the end of their contracts, one six days before the ruling and one two months after it.',
    who: 'Activists on fixed-term contracts',
    evidence: {
      goldMine: 'The contract of a founder was not renewed six days before he won his suit.',
      copper:
        'Fifteen were laid off at the end of contracts while forty were hired, by the account of one of them.',
    },
  },
  'punitive-discipline': {
    title: 'Bonus cuts and discipline as reprisal',
    summary:
      'Safety charges that a court did not uphold cost a founder his bonus three times; strikers got severe reprimands.',
    who: 'Union founders, strikers',
    evidence: {
      bonus: 'The company paid after the court ruled for the worker.',
      reprimands:
        'All strikers but the six dismissed were severely reprimanded, said the head of the company.',
    },
  },
  'easy-dismissal': {
    title: 'Wide dismissal discretion silences workers',
    summary:
      'The report finds that articles 51 and 52 of the Code of 2015 let employers dismiss without warning or just cause.',
    who: 'All employees, union members above all',
    evidence: { silence: 'Union leaders in the north and the west expected workers to keep quiet.' },
  },
  'unfounded-criminal-cases': {
    title: 'Criminal cases opened, then dropped',
    summary:
      'Cases of misused funds, theft, discord or extremism were opened, one of them reopened, and ended without a charge or without a written closure.',
    who: 'Union leaders and outspoken workers',
    evidence: {
      funds:
        'A union chair was investigated in 2013, cleared for want of a crime, and investigated again in 2015.',
      theft: 'Two unionists in mediation faced a theft case; summonses fell on mediation meetings.',
    },
  },
  'defamation-prosecution': {
    title: 'Criminal defamation used against a chair',
    summary:
      'Employees of the company brought two criminal cases against a dismissed chair. She was acquitted twice.',
    who: 'Union leaders',
    evidence: {
      trials:
        'The first complainant said that the company had forced her; witnesses came in buses of the company.',
    },
  },
  'discord-offence-vague': {
    title: 'Vague social discord offence threatens unions',
    summary:
      'The offence can be turned against lawful union speech. A company alleged social discord against a union chair in 2013.',
    who: 'Union leaders and activists',
    evidence: {
      complaint: 'A refinery complained in December 2013; the prosecutor dropped the matter after months.',
    },
  },
  'leader-criminal-exposure': {
    title: 'Heavier criminal exposure of leaders',
    summary:
      'Leaders of associations are a category of their own, interference in the work of the state is a crime, and courts bar people from union work for up to ten years.',
    who: 'Leaders of public associations, unions included',
    evidence: { category: 'The UN Special Rapporteur saw the category as a means to instil fear.' },
  },
  'union-records-seized': {
    title: 'Union records seized and not returned',
    summary:
      'Armed police searched a union office and took papers and a computer. Eighteen months later they were still gone.',
    who: 'A union of oil construction workers',
    evidence: { search: 'The search was on 3 February 2015. The months are counted to August 2016.' },
  },
};

const deterrent = { says: 'A sanction for anti-union acts that deters.' };
const retaliationFirst = { says: 'Complaints of retaliation taken first, within a deadline.' };
const reprisalFirst = { says: 'Prompt examination of claims that an accusation is reprisal.' };
const leaders = { says: 'A rule that protects union leaders from dismissal and discipline.' };

export const conditions: ThemeTexts<'dismissal'>['conditions'] = {
  'pressure-to-leave-union': {
    'interference-barred': { says: 'A ban on hindering the founding or the work of a union.' },
    'threats-sanctioned': { says: 'A sanction for threats against union members.' },
    'retaliation-first': retaliationFirst,
    'rights-made-known': { says: 'Workers who are taught their right to join a union and to complain.' },
  },
  'retaliatory-dismissal': {
    'discrimination-barred': { says: 'A ban on discrimination for union membership.' },
    'leaders-protected': leaders,
    'deterrent-sanction': deterrent,
    'inspectorate-reviews': { says: 'An inspectorate that reviews complaints.' },
    'retaliation-first': retaliationFirst,
    reinstatement: {
      says: 'Reinstatement and back pay by a court.',
      reason:
        'One documented worker got his job back from a court; nothing else is reported to undo a dismissal.',
    },
    'forced-resignation-counts': {
      says: 'Redress for those who were pressed to resign.',
      reason: 'One of the documented activists resigned under pressure, which left no dismissal to review.',
    },
  },
  'fixed-term-lapse': {
    'end-reviewed': {
      says: 'A review of why a contract was not renewed.',
      reason:
        'No ban on anti-union dismissal reaches a contract that runs out; both documented activists lost their jobs that way.',
    },
    'court-renews': {
      says: 'A court that can order renewal.',
      reason: 'The reinstatement that one of them had won did not outlast the term of his contract.',
    },
  },
  'punitive-discipline': {
    'breach-and-explanation': {
      says: 'Discipline only for a breach, after the worker was heard.',
      reason:
        'The documented charges were without ground by the account of a fellow worker, and the court ruled for the founder.',
    },
    'leaders-protected': leaders,
    'deterrent-sanction': deterrent,
    'retaliation-first': retaliationFirst,
    'court-cancels': {
      says: 'A court that can cancel discipline and have a bonus paid.',
      reason: 'The bonus was paid only after a court had ruled.',
    },
  },
  'easy-dismissal': {
    'just-cause': { says: 'A just cause for every dismissal.' },
    warning: { says: 'A warning before every dismissal.' },
  },
  'unfounded-criminal-cases': {
    'reopening-needs-new-facts': {
      says: 'Reopening of a closed case only on new facts.',
      reason: 'One documented case was closed for want of a crime and opened again two years later.',
    },
    'reprisal-claim-first': reprisalFirst,
    'written-closure': {
      says: 'Closure of a case in writing.',
      reason: 'One union leader was told that his case was closed and never got the order.',
    },
  },
  'defamation-prosecution': {
    'no-crime': {
      says: 'Defamation outside criminal law.',
      reason: 'Without the crime there is no criminal trial; both acquittals came after months in court.',
    },
    'reprisal-claim-first': reprisalFirst,
  },
  'discord-offence-vague': {
    'defined-or-gone': { says: 'A definition of social discord, or its removal from the offence.' },
  },
  'leader-criminal-exposure': {
    'no-leader-category': { says: 'The same penalties for leaders as for others.' },
    'interference-narrow': { says: 'No offence of interference, or only where harm was done.' },
    'no-union-ban': {
      says: 'No ban on union activity as a penalty.',
      reason:
        'The report counts the bans among the controls on unions, and in 2024 two former leaders were still barred after serving their sentences.',
    },
  },
  'union-records-seized': {
    'return-limit': {
      says: 'A limit for returning union records, shorter than eighteen months.',
      reason:
        'No source names a limit. The time that the documented records were held is taken as the measure.',
    },
  },
  'c98-1-anti-union-acts': {
    'discrimination-barred': { says: 'A ban on discrimination for union membership.' },
    'deterrent-sanction': deterrent,
    'any-prejudice-covered': {
      says: 'Cover for those whose contract is not renewed.',
      reason:
        'The article protects against any act that prejudices a worker for union work, not against dismissal alone.',
    },
    reinstatement: {
      says: 'Reinstatement and back pay by a court.',
      reason:
        'One documented worker got his job back from a court; protection without a way back to work is hardly adequate, which the article asks for.',
    },
  },
  'c135-1-leaders': {
    'leaders-protected': {
      ...leaders,
      reason:
        'The article asks for effective protection of workers’ representatives against dismissal for their activities.',
    },
    'protection-effective': {
      ...deterrent,
      reason: 'Protection that no sanction backs is hardly effective.',
    },
  },
  'c87-3-no-criminal-pretext': {
    'no-leader-category': {
      says: 'The same penalties for leaders as for others.',
      reason:
        'Unions that choose their leaders freely should not put them under a heavier law by choosing them.',
    },
    'no-union-ban': { says: 'No ban on union activity as a penalty.' },
    'reprisal-claim-first': reprisalFirst,
  },
  'iccpr-15-certainty': {
    'discord-certain': { says: 'An offence of discord that is defined, or without social discord.' },
  },
};

export const obligations: ThemeTexts<'dismissal'>['obligations'] = {
  'c98-1-anti-union-acts': {
    title: 'Adequate protection against anti-union acts',
    supervision:
      'The report: law and practice do not meet the duty to outlaw such acts with sanctions that deter and are enforced.',
  },
  'c135-1-leaders': {
    title: 'Workers’ representatives are protected',
    supervision: 'No finding on Kazakhstan is in the sources read.',
  },
  'c87-3-no-criminal-pretext': {
    title: 'Union work is no pretext for prosecution',
    supervision:
      'The ILO experts said of Fiji in 2012 that union work must not serve as a pretext for arrest or charges. For Kazakhstan the Conference Committee asked in 2022 that judicial harassment end and unjustified charges be dropped, and the experts asked in 2024 about leaders who are still barred from union office.',
  },
  'iccpr-15-certainty': {
    title: 'Crimes are defined with certainty',
    supervision: 'The report asks that the offence of discord meet legal certainty.',
  },
};
