import type { ThemeTexts } from '../../types.ts';

export const harms: ThemeTexts<'unions'>['harms'] = {
  'two-step-registration': {
    title: 'Registration takes two steps',
    summary:
      'Once registered, every union must prove its status. Unions spend money and time on structure and papers instead of members.',
    who: 'Workers who form a union',
    evidence: {
      structure:
        'A confederation president: registration is long, and then a huge structure is needed to confirm it.',
      comments: 'The ILO raised it in 2013, before the law was adopted, and its experts again in 2015.',
    },
  },
  'mandatory-affiliation': {
    title: 'Unions forced to affiliate upward',
    summary:
      'No union below the national tier could stay independent, so workers could not choose the structure of their own organisation.',
    who: 'Local and industrial unions, territorial associations',
    evidence: {
      closure: 'An Almaty union chair: those who do not affiliate can be destroyed by the prosecutors.',
      locals: 'Local unions have from ten to several thousand members; the duty is the same for all.',
      comments: 'The ILO office in 2013 and its experts in 2015 found the duty contrary to Convention 87.',
    },
  },
  'sectoral-monopoly': {
    title: 'One union for each industry',
    summary:
      'The test for industrial unions pushes most workers of an industry into one body, and may carry the monopoly into companies.',
    who: 'Workers of an industry with one recognised union',
    evidence: { warning: 'Warning of the ILO in its comments on the draft law, June 2013.' },
  },
  'higher-tier-thresholds': {
    title: 'Thresholds shut out independent upper tiers',
    summary:
      'Members in more than half of the regions and in both cities were asked for. The independent confederation and its industrial unions could not show them in time.',
    who: 'Independent industrial and national unions',
    evidence: {
      refusals:
        'The confederation was refused three times, twice for want of industrial unions in over half the regions.',
      map: 'More than half of the regions are eight at least; Astana and Almaty come on top.',
      affiliates:
        'Hardly one of the industrial unions around it managed to register anew in the year allowed.',
    },
  },
  'arbitrary-registration-refusal': {
    title: 'Registration refused on trivial or shifting grounds',
    summary:
      'Files were refused for slips of translation, a short word for union, branches, a plan to join an international union, a founder’s debt, with new faults each time.',
    who: 'Independent local unions and workers who organise for the first time',
    evidence: {
      oilWorkers: 'An oil construction union in Aktau, new attempts within about a year.',
      miners: 'Miners in Zhezkazgan, February and March 2015.',
      media: 'Media workers, from 2011 to December 2015.',
    },
  },
  'registration-delay': {
    title: 'Officials drag out registration',
    summary:
      'Errors of state offices and slow handling used up the year that unions had; a refusal came two days before its end.',
    who: 'Unions registering anew',
    evidence: {
      intake: 'A file in Shymkent came back because the state centre had entered it wrongly.',
      handling: 'A file in Aktau of 24 June 2015 was answered on 9 July.',
    },
  },
  'reregistration-deadline-loss': {
    title: 'Existing unions lost their status at a deadline',
    summary:
      'Unions that could not register anew by 11 July 2015 lost their status and had to start again as new bodies.',
    who: 'Unions older than the law of 2014',
    evidence: {
      unions: 'A confederation, oil workers in Shymkent, oil construction workers in Aktau.',
      noExtension: 'Unions asked for a longer time and were refused it.',
    },
  },
  'unconfirmed-limbo': {
    title: 'Registered unions stay unconfirmed and can be closed',
    summary:
      'Unions that passed the first step could not confirm their status in time, and the state could move against them.',
    who: 'New national and industrial unions',
    evidence: {
      confederation: 'Registered in February 2016 and unconfirmed when the report was published.',
      media:
        'Registered in December 2015, unconfirmed; a revenue office wrote about registering anew or liquidation.',
    },
  },
  'no-viable-affiliation': {
    title: 'No acceptable union to join above',
    summary:
      'While unions registered anew, the Federation was in practice the only upper tier; and an industrial union was free to turn a local one down.',
    who: 'Independent local unions',
    evidence: {
      hosts: 'A culture and sport union was refused by one industrial union and lost the next.',
      onlyOption: 'A union in the east saw no alternative to the body it had left.',
    },
  },
  'union-autonomy-loss': {
    title: 'Local unions bound by decisions above them',
    summary: 'Charters and the law tie a local union to the industrial union above it.',
    who: 'Local unions',
    evidence: { concern: 'Account of a union safety inspector in the west, September 2015.' },
  },
  'inactivity-while-registering': {
    title: 'Unions cannot act before they are registered',
    summary:
      'Without registration a group cannot train, represent or defend its members, and is told that acting is a crime.',
    who: 'Workers of unions that wait for registration',
    evidence: {
      journalists: 'Journalists could not begin their work in the years of repeated attempts.',
      confederation: 'A confederation had no time for its affiliates while it built the structure asked for.',
    },
  },
  'occupations-excluded': {
    title: 'Whole occupations barred from unions',
    summary: 'Judges, firefighters, prison staff, police and prosecutors may not form unions.',
    who: 'Judges, firefighters, prison staff, police, prosecutors',
    evidence: { requests: 'ILO bodies asked for change repeatedly, in 2015 and 2016 again.' },
  },
  'noncitizens-excluded': {
    title: 'Non-citizens cannot join unions',
    summary: 'Membership is kept for citizens of Kazakhstan. No case is described.',
    who: 'Migrant and other workers who are no citizens',
    evidence: { letter: 'Stated in the letter to the minister, 2016.' },
  },
  'foreign-funding-ban': {
    title: 'No money from global unions',
    summary: 'Unions may not take money from international unions, not even from those that they belong to.',
    who: 'All unions',
    evidence: {
      complaints:
        'A complaint of 1995, repeated observations of the ILO experts, criticism at the conference in 2015 and 2016.',
      offence: 'Leading a union financed from barred sources is a crime in the edition read.',
    },
  },
  'foreign-unions-ban': {
    title: 'Foreign unions may not operate',
    summary: 'The constitution and the law on public associations keep foreign unions out of the country.',
    who: 'Unions and global federations',
    evidence: { stated: 'Stated in the report and in the letter to the minister.' },
  },
};

export const conditions: ThemeTexts<'unions'>['conditions'] = {
  'two-step-registration': { 'no-second-step': { says: 'No second step after registration' } },
  'mandatory-affiliation': {
    'local-free': { says: 'Local unions may stay independent' },
    'industrial-free': { says: 'Industrial unions may stay independent' },
    'territorial-free': { says: 'Territorial associations may stay independent' },
    'no-closure': {
      says: 'Staying independent is no ground for closure',
      reason: 'A right to stay independent that can be answered by closure would be none.',
    },
  },
  'sectoral-monopoly': {
    'no-majority-test': { says: 'No test of half the workers of an industry' },
    'own-choice-of-union': { says: 'Workers form and join unions of their own choosing' },
  },
  'higher-tier-thresholds': {
    'thresholds-below-half': { says: 'Less than half of workers or regions asked for' },
    'no-city-asked-for': {
      says: 'No presence in both cities asked for',
      reason:
        'The refusals name the cities beside the regions. A lower share of regions would leave that ground standing.',
    },
  },
  'arbitrary-registration-refusal': {
    'closed-grounds': { says: 'Refusals only on grounds that the law lists' },
    'all-defects-once': {
      says: 'All defects named at once, to be mended',
      reason:
        'Eight and twelve attempts were possible because each refusal named new defects instead of sending the file back.',
    },
    'granted-promptly': { says: 'Pending files granted promptly' },
    'court-reviews': {
      says: 'A refusal can be taken to court',
      reason: 'A refusal against the law is undone only if somebody can order the registration.',
    },
  },
  'registration-delay': {
    'clock-stops': {
      says: 'Time limits stop while a file is pending',
      reason: 'The delays did harm because the year ran on while the state held or returned the files.',
    },
    'granted-promptly': { says: 'Pending files granted promptly' },
  },
  'reregistration-deadline-loss': {
    'longer-time': { says: 'More than a year to register anew' },
    'pending-files-count': {
      says: 'Files lodged in time keep the union in time',
      reason:
        'Two of the three unions had lodged a file before the deadline and were late only with the next.',
    },
  },
  'unconfirmed-limbo': {
    'status-within-reach': { says: 'A status that unions can reach, or none to confirm' },
    'no-deregistration': {
      says: 'No end of registration for want of a status',
      reason: 'What makes the limbo dangerous is that the state may move to close the union.',
    },
  },
  'no-viable-affiliation': { 'local-may-stay-alone': { says: 'Local unions need no union above them' } },
  'union-autonomy-loss': {
    'bound-by-choice-only': { says: 'Bound by decisions above only by own choice' },
  },
  'inactivity-while-registering': {
    'may-act-unregistered': { says: 'Unions may act without registration' },
    'no-crime': { says: 'Acting without registration is no crime' },
    'granted-promptly': { says: 'Pending files granted promptly' },
  },
  'occupations-excluded': {
    'named-occupations-free': { says: 'Judges, firefighters and prison staff may form unions' },
    'only-police-left-out': { says: 'Prosecutors may form unions' },
  },
  'noncitizens-excluded': { 'open-to-all': { says: 'Unions open to all workers without distinction' } },
  'foreign-funding-ban': {
    'constitution-allows': { says: 'No ban on foreign money in the constitution' },
    'statute-allows': { says: 'No ban on foreign money in statutes' },
  },
  'foreign-unions-ban': {
    'constitution-admits': { says: 'No ban on foreign unions in the constitution' },
    'statute-admits': { says: 'No ban on foreign unions in statutes' },
  },
  'c87-2-own-choice': {
    'no-authorisation': {
      says: 'No registration that can be refused at will',
      reason: 'Open grounds for refusal come to a permission, which article 2 rules out.',
    },
    'without-distinction': { says: 'Occupations other than police and military may form unions' },
    'non-citizens-too': {
      says: 'Non-citizens may join unions',
      reason:
        'Article 2 speaks of workers without distinction. The report names the bar beside it and quotes no body on it.',
    },
    'union-of-own-choice': { says: 'Workers join the union of their choice' },
  },
  'c87-3-own-structure': {
    'structure-free': { says: 'Unions settle their structure themselves' },
    'no-status-test': {
      says: 'No status to be proved to the state',
      reason: 'Proving a tier and a membership base to the state prescribes how a union is built.',
    },
    'leaders-no-category': {
      says: 'Leaders not punished harder than others',
      reason:
        'The UN rapporteur found that the category frightens leaders; article 3 protects the free choice of them.',
    },
  },
  'c87-5-federations': {
    'thresholds-not-excessive': { says: 'No excessive thresholds for upper tiers' },
    'affiliation-by-choice': { says: 'Unions join upper tiers by choice' },
    'may-join-abroad': {
      says: 'Unions may join and work with international ones',
      reason: 'Article 5 names international organisations, as the model remembers it.',
    },
    'may-take-funds': { says: 'Unions may take money from international unions' },
  },
  'c87-7-legal-personality': {
    'refusals-limited': {
      says: 'Legal personality not refused at will',
      reason:
        'Article 7 bars conditions on legal personality that restrict the right to form unions, as the model remembers it.',
    },
    'personality-kept': {
      says: 'No loss of registration for want of a status',
      reason: 'A personality that ends unless a status is proved is subject to such a condition.',
    },
  },
  'iccpr-22-unions': {
    'one-registration': { says: 'One registration is enough' },
    'affiliation-by-choice': { says: 'Unions join upper tiers by choice' },
    'registration-open': {
      says: 'No registration that can be refused at will',
      reason:
        'The UN committee asked for rules and practice of registration in accord with article 22; it named parties and other associations, and the framework for unions.',
    },
  },
  'icescr-8-unions': {
    'law-no-gatekeeper': { says: 'Registration is no gate that the state can shut' },
    'everyone-may-join': { says: 'Judges, firefighters and prison staff may form unions' },
  },
};

export const obligations: ThemeTexts<'unions'>['obligations'] = {
  'c87-2-own-choice': {
    title: 'Unions of own choosing, without authorisation',
    supervision:
      'The ILO experts and the conference asked to admit judges, firefighters and prison staff; complaint 3283 of 2017 is about obstacles to registration.',
  },
  'c87-3-own-structure': {
    title: 'Own rules, structure and leaders',
    supervision:
      'The conference asked in 2015 and 2016 to amend the law of 2014, and in 2022 to end judicial harassment. The experts wrote of a jailed leader in 2020 and of two barred from union office in 2024.',
  },
  'c87-5-federations': {
    title: 'Federations, at home and abroad',
    supervision:
      'The experts found thresholds and mandatory affiliation contrary to article 5 in 2015, and asked repeatedly to allow money from abroad.',
  },
  'c87-7-legal-personality': {
    title: 'Legal personality without restrictive conditions',
    supervision: 'Complaint 3283 is about obstacles to registration and the dissolution of unions.',
  },
  'iccpr-22-unions': {
    title: 'Freedom of association in trade unions',
    supervision:
      'In 2016 the UN committee asked to bring the framework for unions into accord with the Covenant; in 2015 the rapporteur asked to revise the law of 2014.',
  },
  'icescr-8-unions': {
    title: 'Right to form and join the union of choice',
    supervision: 'No observation is quoted. The report calls the law a gatekeeper that keeps unions out.',
  },
};
