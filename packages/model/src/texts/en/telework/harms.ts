import type { ThemeTexts } from '../../types.ts';

const answerForBreaches = { says: 'Liability for breaches of teleworkers’ rights.' };
const auditCriteria = { says: 'Criteria by which supervisors check the rights of teleworkers.' };
const methodology = { says: 'Methods that tell how to keep a home workplace safe.' };
const safetyLiability = { says: 'Liability for the safety of telework.' };
const ownHome = 'Survey of February 2022 among workers of eleven named organisations; not a random sample.';

export const harms: ThemeTexts<'telework'>['harms'] = {
  'telework-unlimited-monitoring': {
    title: 'No limit on watching teleworkers',
    summary:
      'Fear of leaks gives employers a reason to watch home workers, and no edition of the law says where watching ends.',
    who: 'Teleworkers',
    evidence: {
      norms: 'A study of the norms finds none that restricts control for the sake of privacy.',
      editions: 'No norms in the editions of 2015 and 2020, a dash in that of 2021.',
      outcome: 'The authors fear total control and breaches of privacy.',
    },
  },
  'monitoring-spillover-family': {
    title: 'Watching at home reaches the family',
    summary: 'Control that leaves the office without a fixed limit can hurt relatives and life at home.',
    who: 'Families of teleworkers',
    evidence: {
      family: 'The article warns of harm to relatives and to the climate at home.',
      homes: ownHome,
    },
  },
  'home-privacy-blurring': {
    title: 'Workplace and private space merge',
    summary: 'Work in the home mixes the two spaces, with a loss of privacy and of legal protection.',
    who: 'Teleworkers',
    evidence: {
      spaces: 'The article names violations of privacy without legal protection.',
      homes: ownHome,
    },
  },
  'no-employee-counterweight': {
    title: 'Nothing balances the power of the employer',
    summary: 'The law gives workers no way to influence how power is used over them; mostly they agree.',
    who: 'Teleworkers',
    evidence: {
      law: 'No means in law that would balance power and keep privacy.',
      attitude: 'Workers mostly take a passive stance and accept the terms offered.',
    },
  },
  'unequal-treatment-by-format': {
    title: 'Teleworkers treated worse for working remotely',
    summary:
      'Equal in the text since 2021, not in treatment: the norms have no mechanism of protection and liability.',
    who: 'Teleworkers',
    evidence: {
      conclusion: 'The conclusions speak of violated rights and of discrimination by the format of work.',
      hesitancy: 'The hesitation of the law is said to lead to a breach of equality.',
    },
  },
  'no-fixed-workplace-lost-guarantees': {
    title: 'Without a stated workplace, guarantees are lost',
    summary:
      'The contract need not name the place of work. Equipment, safety and insurance escape regulation, and the worker is left with uncertainty and a home that may not fit.',
    who: 'Teleworkers',
    evidence: {
      reservation: 'The reservation in article 28 leaves full freedom over equipment, safety and insurance.',
      survey: ownHome,
    },
  },
  'home-workplace-not-assessed': {
    title: 'The home workplace is never assessed',
    summary: 'For most teleworkers nobody looked at conditions, safety or equipment at home.',
    who: 'Teleworkers',
    evidence: {
      survey: `${ownHome} The two shares add up to the whole, so they may be one question.`,
    },
  },
  'osh-duties-unenforceable': {
    title: 'Safety duties in telework cannot be enforced',
    summary:
      'Duties stand in the law since 2020 and are listed since 2021, yet methods and liability are missing and many norms are optional.',
    who: 'Teleworkers',
    evidence: { reasons: 'Three reasons are given: no methods, weak liability, optional norms.' },
  },
  'telework-costs-unpaid': {
    title: 'Teleworkers pay for equipment themselves',
    summary:
      'Most used their own devices. Repayment is a duty on paper: nothing happens to an employer who does not pay.',
    who: 'Teleworkers, above all those moved by an act of the employer',
    evidence: {
      survey: ownHome,
      statistics: 'Official statistics for the first quarter of 2021.',
      employers: 'Few employers equip the workplace, pay the costs or check the conditions.',
    },
  },
  'pay-incentives-not-adapted': {
    title: 'Pay takes no account of telework',
    summary: 'The norms repeat those for other workers, and extras are for the employer to decide.',
    who: 'Teleworkers',
    evidence: {
      survey: ownHome,
      norms: 'Base pay is settled since 2021; incentives are not adapted to telework.',
    },
  },
  'working-time-norm-conflict': {
    title: 'Flexible hours collide with the daily limit',
    summary:
      'Article 138 keeps a teleworker within the daily limit; article 74 lets a flexible day run over it. No rule says which prevails.',
    who: 'Teleworkers on flexible hours',
    evidence: {
      reading: 'The article finds the norms contradictory; employers fall back on the usual schedule.',
    },
  },
  'six-month-reference-abuse': {
    title: 'Averaging over six months invites abuse',
    summary: 'Flexible hours may be averaged over up to half a year, which may upset the balance of life.',
    who: 'Teleworkers on flexible hours',
    evidence: { period: 'The authors expect abuse; no case is reported.' },
  },
  'employer-unilateral-hours': {
    title: 'The employer alone may set the hours',
    summary: 'Hours and their control follow the contract or an act of the employer; in practice, the act.',
    who: 'Teleworkers',
    evidence: {
      alternative: 'The dependence of the worker tips the choice towards the act of the employer.',
    },
  },
  'always-on-blurred-time': {
    title: 'Always reachable, always at work',
    summary:
      'Constant contact blurs paid time and private life. The rule of 2021 on reachability names no sanction.',
    who: 'Teleworkers',
    evidence: {
      devices: 'Phones and tablets blur working time and private time.',
      norms: 'The changed norms can hardly be called functional.',
    },
  },
  'eds-contract-barrier': {
    title: 'Electronic contracts out of reach',
    summary:
      'Where a side has no electronic documents, what is left is paper, signed in person, which puts the teleworker in a worse position.',
    who: 'Workers hired at a distance',
    evidence: { survey: 'Survey of February 2022; one passage speaks of signing, another of documents.' },
  },
  'foreign-eds-not-recognised': {
    title: 'Foreign workers can hardly sign electronically',
    summary: 'A foreign signature counts only with a Kazakh certificate or a registered foreign centre.',
    who: 'Foreign teleworkers',
    evidence: { signatures: 'Easy for citizens, difficult for foreigners.' },
  },
  'cannot-review-employer-acts': {
    title: 'Teleworkers cannot read or contest acts',
    summary: 'Without electronic documents teleworkers may be unable to see acts and to agree or object.',
    who: 'Teleworkers',
    evidence: {
      signing: 'The way of signing may block the right to see acts and to answer them.',
      survey: ownHome,
    },
  },
  'cyber-duties-unregulated': {
    title: 'No duty of information security in telework',
    summary: 'Employers answer cyber threats as they like, and most took no measure at all.',
    who: 'Teleworkers and organisations',
    evidence: {
      survey: ownHome,
      elsewhere: 'Hungary, Romania and Poland are named as countries with concrete duties.',
    },
  },
  'personal-data-leaks': {
    title: 'Personal data leak, mostly from within',
    summary: 'Most leaks are caused by insiders, on purpose or not; more are expected from home computers.',
    who: 'Workers and account holders',
    evidence: {
      accounts: 'Leaks of 2018 to 2020; the article does not name the country.',
      forecast: 'Experts expect up to two or three times as many leaks of client databases.',
    },
  },
  'collective-agreements-silent': {
    title: 'Collective agreements silent on telework',
    summary: 'Published agreements leave telework out or repeat the Code.',
    who: 'Workers of large organisations',
    evidence: {
      review: 'Agreements of named organisations, and of others.',
      cause: 'What the law refers to agreements is missing, first of all as nobody answers for it.',
    },
  },
  'no-audit-of-remote-rights': {
    title: 'Nobody can check the rights of teleworkers',
    summary: 'Supervisors have no clear criteria for it, confidentiality included.',
    who: 'Teleworkers',
    evidence: { need: 'The call for clear criteria.' },
  },
  'no-support-for-vulnerable-remote-workers': {
    title: 'No support for women and the poor in telework',
    summary:
      'Skills, technology and space are unequal, and the state has no systematic answer for those whom telework brings into work.',
    who: 'Women and people of low income',
    evidence: {
      support: 'No systematic solutions at the level of the state.',
      statistics: 'Official teleworkers in the first quarter of 2021.',
    },
  },
  'forced-remote-transfer': {
    title: 'Telework imposed, not chosen',
    summary:
      'Nearly all went remote because of an emergency. Until 2021 no norm bound such a move; since then nobody answers for its costs.',
    who: 'Workers moved to telework',
    evidence: {
      reasons: 'Survey of February 2022 on the reasons for telework.',
      again: 'A second mass move in January 2022, under curfew.',
    },
  },
  'unequal-by-dispositive-norms': {
    title: 'The law leaves the essentials to the employer',
    summary:
      'Pay, costs, safety, information security and schedules are passed on to contracts and acts that do not work them out.',
    who: 'Teleworkers',
    evidence: { list: 'The conclusions list what is not detailed for teleworkers.' },
  },
  'telework-underdeveloped': {
    title: 'The law does not promote telework',
    summary: 'Made to fill gaps in a pandemic, the law lost its aim of employment.',
    who: 'Would-be teleworkers and employers',
    evidence: {
      share: 'Official share in the first quarter of 2021 beside an expert estimate of the potential.',
      growth: 'Growth from 2018 to 2021 as the authors put it, from a number that they do not print.',
      purpose: 'The authors say that the original purpose was lost.',
    },
  },
  'frequency-not-regulated': {
    title: 'How telework alternates is not regulated',
    summary: 'How often and how regularly work is remote is left to the parties.',
    who: 'Workers in combined telework',
    evidence: { silence: 'Not regulated, unlike mobile work in European studies.' },
  },
};

export const conditions: ThemeTexts<'telework'>['conditions'] = {
  'telework-unlimited-monitoring': {
    'limits-on-control': { says: 'Legal and technical limits on watching teleworkers.' },
    'audit-criteria': auditCriteria,
    'answer-for-breaches': answerForBreaches,
  },
  'monitoring-spillover-family': {
    'limits-on-control': { says: 'Legal and technical limits on watching teleworkers.' },
    'home-framework': { says: 'Rules for privacy in the home workplace.' },
    'answer-for-breaches': {
      ...answerForBreaches,
      reason: 'Relatives are no party to the contract; without liability they have no redress.',
    },
  },
  'home-privacy-blurring': {
    'home-framework': { says: 'Rules for privacy in the home workplace.' },
    'privacy-read-for-technology': { says: 'A right to privacy read for information technology.' },
    'answer-for-breaches': {
      ...answerForBreaches,
      reason: 'The source speaks of violations without legal protection; protection needs redress.',
    },
  },
  'no-employee-counterweight': {
    'say-over-power': { says: 'A say of workers over the power of the employer.' },
    'hours-agreed': {
      says: 'Hours set by contract and not by an act of the employer.',
      reason: 'Where the employer alone may set the hours, a say elsewhere balances little.',
    },
  },
  'unequal-treatment-by-format': {
    'equal-status': { says: 'A status equal to other work.' },
    'audit-criteria': auditCriteria,
    'answer-for-breaches': answerForBreaches,
  },
  'no-fixed-workplace-lost-guarantees': {
    'place-stated': { says: 'A contract that names the place of telework.' },
    'audit-criteria': {
      ...auditCriteria,
      reason: 'A place on paper helps only if a supervisor knows what to look for there.',
    },
  },
  'home-workplace-not-assessed': {
    'safety-norm': { says: 'A norm on the safety of teleworkers.' },
    methodology,
    'place-stated': { says: 'A contract that names the place of telework.' },
    'safety-liability': safetyLiability,
  },
  'osh-duties-unenforceable': {
    'duties-listed': { says: 'A list of safety duties towards teleworkers.' },
    'duties-not-optional': { says: 'Safety duties that hold without an agreement.' },
    methodology,
    'audit-criteria': auditCriteria,
    'safety-liability': safetyLiability,
  },
  'telework-costs-unpaid': {
    'employer-provides': { says: 'A duty of the employer to provide the means of telework.' },
    'reimbursement-due': { says: 'A duty of the employer to repay costs.' },
    'liability-for-costs': { says: 'Liability for unpaid telework costs.' },
    'claim-procedure': { says: 'A procedure that holds the employer to the costs.' },
  },
  'pay-incentives-not-adapted': {
    'full-pay': { says: 'Full pay where the volume is done.' },
    'extras-in-law': { says: 'Incentives and compensation that follow telework.' },
  },
  'working-time-norm-conflict': {
    'one-answer': { says: 'One answer on whether a flexible day may run over the daily norm.' },
  },
  'six-month-reference-abuse': {
    'shorter-period': {
      says: 'A reference period of less than six months.',
      reason: 'The source names no figure; anything shorter than today is taken as the measure.',
    },
  },
  'employer-unilateral-hours': {
    'hours-by-contract': { says: 'Hours set by contract and not by an act of the employer.' },
  },
  'always-on-blurred-time': {
    'reachable-in-hours-only': { says: 'Reachability in working time only.' },
    'hours-by-contract': { says: 'Hours set by contract and not by an act of the employer.' },
    'answer-for-breaches': answerForBreaches,
  },
  'eds-contract-barrier': {
    'electronic-form': { says: 'An electronic form for contracts of employment.' },
    'electronic-offered': {
      says: 'A duty to offer teleworkers electronic documents.',
      reason: 'The form is allowed already; what fails is that the other side has no system for it.',
    },
  },
  'foreign-eds-not-recognised': {
    'wider-recognition': { says: 'A wider recognition of foreign digital signatures.' },
  },
  'cannot-review-employer-acts': {
    'electronic-offered': { says: 'A duty to offer teleworkers electronic documents.' },
    'say-over-power': {
      says: 'A way for workers to object to acts of the employer.',
      reason: 'To see an act without a say over it gives no redress.',
    },
  },
  'cyber-duties-unregulated': {
    'employer-duties': { says: 'Duties of information security in telework.' },
    'cyber-liability': { says: 'Liability for data in telework.' },
    guidance: { says: 'Technical recommendations of the ministry.' },
  },
  'personal-data-leaks': {
    'data-duty': { says: 'A duty to protect personal data of workers.' },
    'employer-duties': { says: 'Duties of information security in telework.' },
    'cyber-liability': { says: 'Liability for data in telework.' },
  },
  'collective-agreements-silent': {
    'matters-referred': { says: 'Telework among the matters of collective agreements.' },
    'omission-liability': { says: 'Liability for leaving out what the law refers to agreements.' },
  },
  'no-audit-of-remote-rights': {
    'inspectorate-reviews': {
      says: 'A labour inspectorate that takes complaints.',
      reason: 'Criteria serve a supervisor that exists and may look.',
    },
    'audit-criteria': auditCriteria,
  },
  'no-support-for-vulnerable-remote-workers': {
    'systematic-support': { says: 'Systematic support for women and people of low income in telework.' },
  },
  'forced-remote-transfer': {
    'grounds-in-law': { says: 'Grounds for telework in law.' },
    'only-in-danger': { says: 'Imposed telework limited to danger.' },
    'act-requirements': { says: 'Requirements for the act that imposes telework.' },
    'liability-for-costs': { says: 'Liability for unpaid telework costs.' },
  },
  'unequal-by-dispositive-norms': {
    'pay-in-law': { says: 'Incentives and compensation that follow telework.' },
    'expenses-guaranteed': { says: 'Liability for unpaid telework costs.' },
    'safety-in-law': { says: 'Safety duties that hold without an agreement.' },
    'security-in-law': { says: 'Duties of information security in telework.' },
    'schedule-not-by-act': { says: 'Hours set by contract and not by an act of the employer.' },
  },
  'telework-underdeveloped': { incentives: { says: 'Incentives for telework in law.' } },
  'frequency-not-regulated': {
    'alternation-set': { says: 'An order of alternation set by law.' },
  },
  'c155-9-telework-inspection': {
    'inspectors-can-check': {
      says: 'Criteria by which supervisors check telework.',
      reason: 'An inspection that does not know what to check at a home is not adequate.',
    },
    'inspectorate-reviews': {
      says: 'A labour inspectorate that takes complaints.',
      reason: 'The article asks for a system of inspection.',
    },
    'adequate-penalties': { says: 'Liability for the safety of telework.' },
  },
  'c155-10-telework-guidance': { 'guidance-given': methodology },
  'c155-16-home-workplace': {
    'duties-listed': { says: 'A list of safety duties towards teleworkers.' },
    'duties-not-optional': { says: 'Safety duties that hold without an agreement.' },
  },
};

export const obligations: ThemeTexts<'telework'>['obligations'] = {
  'c155-9-telework-inspection': {
    title: 'Inspection and penalties make safety law stick',
    supervision: 'No finding on telework in Kazakhstan is in the sources read.',
  },
  'c155-10-telework-guidance': {
    title: 'Employers and workers get guidance on safety',
    supervision: 'No finding on telework in Kazakhstan is in the sources read.',
  },
  'c155-16-home-workplace': {
    title: 'Employers keep workplaces safe',
    supervision:
      'The article of 2023 holds the Convention against the home workplace without naming articles. No finding of a supervisory body is in the sources read.',
  },
};
