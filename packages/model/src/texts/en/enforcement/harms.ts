import type { ThemeTexts } from '../../types.ts';

const inspectors = 'Review of complaints by the labour inspectorate.';
const retaliationFirst = 'Precedence and a deadline for complaints of retaliation.';

export const harms: ThemeTexts<'enforcement'>['harms'] = {
  'complaints-unanswered': {
    title: 'Complaints of unions stay unanswered',
    summary:
      'Complaints of interference were left without an answer for months, or ended without a finding. A law set a term for answers all the same.',
    who: 'Unions that turn to prosecutors and labour departments',
    evidence: {
      silence: 'A complaint to a regional prosecutor of October 2013 had no answer months later.',
      transfer: 'Complaints of miners about pressure to change unions held no one to account.',
    },
  },
  'inspection-weak': {
    title: 'Labour inspection is weak',
    summary:
      'Inspectors acted fast on wage cuts. Their methods on union law, their means and their openness fall short.',
    who: 'All workers',
    evidence: {
      asked: 'What the ministry was asked to improve in 2016.',
      breach: 'A labour department saw no breach in talks that one side ended.',
      applied:
        'An article of 2023 finds labour law protective and not followed, and asks to strengthen those who enforce it.',
    },
  },
  'fear-of-complaining': {
    title: 'Workers are afraid to complain',
    summary:
      'Where other jobs are scarce, those who are threatened do not complain. That no complaint is made shows no peace.',
    who: 'Workers where other jobs are scarce',
    evidence: {
      refinery: 'Refinery workers in Shymkent would not write complaints of threats.',
      anonymity: 'Activists asked the authors of the report not to be named.',
    },
  },
  'work-without-contract': {
    title: 'Work without an employment contract',
    summary:
      'Those who work on civil contracts or for platforms stand outside the Labour Code, although they work like employees.',
    who: 'Workers on civil contracts and for platforms',
    evidence: {
      general: 'Named as a general challenge; not counted for Kazakhstan.',
      holders: 'The ILO experts noted in 2024 that the Code covers holders of an employment contract alone.',
      platforms: 'The Social Code puts the contractors of platforms under civil law.',
    },
  },
  'zhanaozen-impunity': {
    title: 'Zhanaozen: force and torture without redress',
    summary:
      'Officers fired on a crowd on 16 December 2011. Trials followed with serious claims of torture. Law can ask for inquiry and review; it cannot say what they will find.',
    who: 'Oil workers and residents of Zhanaozen',
    evidence: { shooting: 'Official numbers, with deaths that were not laid at the door of officers.' },
  },
  'ilo-advice-ignored': {
    title: 'The advice of unions and the ILO is passed over',
    summary:
      'Lawmakers passed over comments of 2013, 2014 and 2015. Two years of conclusions brought no amendment by November 2016.',
    who: 'All workers',
    evidence: { comments: 'Conclusions of 2015 and of 2016. The amendments of 2020 came later.' },
  },
};

export const conditions: ThemeTexts<'enforcement'>['conditions'] = {
  'complaints-unanswered': {
    'answer-due': { says: 'A term in which a complaint is answered.' },
    'silence-penalised': {
      says: 'A penalty for leaving a complaint unanswered.',
      reason: 'A term stood in the law while complaints lay unanswered; nothing made officials keep it.',
    },
    'retaliation-first': { says: retaliationFirst },
    'union-law-checked': { says: 'Inspection that checks union law.' },
    'silence-open-to-appeal': {
      says: 'An appeal against silence.',
      reason: 'Who gets no answer has nothing to contest, unless silence counts as a decision.',
    },
  },
  'inspection-weak': {
    'inspectorate-reviews': { says: inspectors },
    'orders-to-undo': {
      says: 'Orders of inspectors to undo a breach.',
      reason:
        'Two cuts in wages were withdrawn because inspectors said so; a review that orders nothing changes nothing.',
    },
    'union-law-checked': { says: 'Inspection that checks union law.' },
    'enough-resources': { says: 'Enough inspectors and means.' },
    'results-published': { says: 'Published results of inspections.' },
    'small-firms-inspected': { says: 'Inspection of small firms too.' },
    'under-central-body': { says: 'A central body over the inspectors.' },
  },
  'fear-of-complaining': {
    'reprisal-penalised': { says: 'A penalty for punishing a worker who complains.' },
    'rights-made-known': { says: 'Workers who know their rights and how to complain.' },
    'retaliation-first': { says: retaliationFirst },
    reinstatement: {
      says: 'The power of a court to order reinstatement and back pay.',
      reason: 'A worker who may lose the job for a complaint needs to know that a court can give it back.',
    },
  },
  'work-without-contract': {
    'one-sign-is-enough': {
      says: 'Signs of employment that decide what a contract is.',
      reason: 'A contract by another name hides employment unless its signs decide what it is.',
    },
    'civil-contract-barred': { says: 'A ban on civil contracts where there are signs of employment.' },
    'platforms-under-code': { says: 'Labour law for platform work with signs of employment.' },
    'inspectorate-reviews': {
      says: inspectors,
      reason: 'Somebody has to tell a hidden employment contract from a civil one.',
    },
    'small-firms-inspected': {
      says: 'Inspection of small firms too.',
      reason: 'Hidden employment is found by a visit, and the moratorium stopped visits to small firms.',
    },
  },
  'zhanaozen-impunity': {
    'torture-registered': {
      says: 'A duty to register every claim of torture as a crime.',
      reason: 'Inquiry begins where a claim is registered; the UN Committee welcomed the duty in 2016.',
    },
    'force-investigated': { says: 'Effective inquiry into force used by officers.' },
    'torture-investigated': { says: 'Effective inquiry into torture and ill-treatment.' },
    'convictions-reviewed': { says: 'Review of the convictions of June 2012, with redress.' },
  },
  'ilo-advice-ignored': {
    'drafted-with-unions': { says: 'Labour laws drafted with independent unions and the ILO.' },
  },
  'c81-4-central-authority': {
    'under-central-body': { says: 'Labour inspection under a central body.' },
  },
  'c81-10-enough-inspectors': {
    'enough-resources': { says: 'Enough inspectors to do the work.' },
  },
  'c81-12-free-visits': {
    'small-firms-inspected': { says: 'Freedom of inspectors to visit small firms too.' },
  },
  'c81-21-published-report': {
    'results-published': {
      says: 'Published results of inspections.',
      reason: 'The article lists what the yearly report holds: inspections, breaches, penalties.',
    },
  },
};

export const obligations: ThemeTexts<'enforcement'>['obligations'] = {
  'c81-4-central-authority': {
    title: 'Labour inspection is under a central authority',
    supervision:
      'The Conference Committee asked in June 2024 to strengthen the role of inspection by moving it. In August 2024 a committee of the ministry was set up.',
  },
  'c81-10-enough-inspectors': {
    title: 'There are enough inspectors',
    supervision:
      'The Conference Committee urged in June 2024 to recruit enough inspectors and to give them means.',
  },
  'c81-12-free-visits': {
    title: 'Inspectors enter freely',
    supervision:
      'The ILO experts noted the moratorium on inspecting small firms with deep concern in 2021 and 2023.',
  },
  'c81-21-published-report': {
    title: 'The yearly report shows the work of inspection',
    supervision: 'No finding on the report of Kazakhstan is in the sources read.',
  },
};
