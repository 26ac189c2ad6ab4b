import type { ThemeTexts } from '../../types.ts';

export const harms: ThemeTexts<'bargaining'>['harms'] = {
  'union-not-recognised': {
    title: 'Employers refuse to recognise a union',
    summary:
      'Managers refused a room, the address and the notice itself, asked for the names of members and ordered staff to keep away from the chair.',
    who: 'Members of new company unions',
    evidence: {
      refusal:
        'Account of the chair of a union at a construction company; the order is on file with the authors.',
    },
  },
  'company-backed-second-union': {
    title: 'Management-led unions displace independent ones',
    summary:
      'Companies moved members into a second union of managers, or signed agreements and pay systems with it.',
    who: 'Members of independent unions',
    evidence: {
      mining:
        'All members of a miners’ union, about a hundred, had left for the other union by the end of 2012, and bargaining stopped.',
      others:
        'Pressure to change unions is reported from coal miners in 2013 and copper miners in January 2013; an oil construction company used a second union for its pay system.',
    },
  },
  'bargaining-delay': {
    title: 'Employers stall collective bargaining',
    summary: 'Letters stayed unanswered for months and meetings were missed, without any consequence.',
    who: 'Independent unions and their members',
    evidence: {
      refinery: 'A refinery took seven months to confirm that a union may join the agreement.',
      mining: 'A mining service company declined formal talks from April to October 2012.',
      services: 'An oil service company stayed away from talks before the strikes of 2014 and 2015.',
    },
  },
  'bad-faith-bargaining': {
    title: 'Promises made in bargaining are not kept',
    summary: 'Companies signed agreements or settlements and then did nothing about the points left open.',
    who: 'Unions that sign',
    evidence: {
      protocol: 'Points left to a protocol of disagreement in 2013. The people who decide did not come.',
      settlement: 'A settlement that ended a strike in October 2012.',
    },
  },
  'bargaining-framework-weak': {
    title: 'The Code weakens bargaining',
    summary:
      'The Code of 2015 dropped the duty of the employer to make bargaining possible, left central terms undefined and kept the approval of demands by the workforce.',
    who: 'All unions',
    evidence: {
      redraft:
        'Even the largest federation said that the Code strengthens employers; the ILO found the right to put demands narrowed further.',
    },
  },
  'pay-system-bypass': {
    title: 'Pay changed over the union’s objection',
    summary: 'A pay system that the main union refused was introduced through a second union of managers.',
    who: 'Oil construction workers',
    evidence: { strike: 'A strike of two days followed in October 2013.' },
  },
  'agreement-ended-alone': {
    title: 'A collective agreement ended by the employer alone',
    summary:
      'A steel and coal company announced in February 2014 that the agreement would end on 1 April. A new one was signed in April.',
    who: 'Coal miners',
    evidence: { announcement: 'Account of the union chair; the Ombudsman voiced concern in March 2014.' },
  },
  'wage-cut-orders': {
    title: 'Repeated orders to cut wages',
    summary:
      'Twice in 2015 a company ordered a cut of a quarter for its local staff. The labour inspectorate had it withdrawn both times.',
    who: 'Local staff of a steel and coal company',
    evidence: { orders: 'Orders of February and July 2015, each followed by three-sided talks.' },
  },
  'long-rotation-shifts': {
    title: 'Rotation shifts of thirty days',
    summary:
      'Workers at a gas field asked for shifts of 15 days in place of 30. The employer answered that 30 were agreed and lawful.',
    who: 'Gas-field construction workers',
    evidence: { demands: 'Demands of May 2015 and the letter of the company.' },
  },
  'unpaid-wages': {
    title: 'Builders unpaid for months',
    summary:
      'A company had not paid its builders for four months; the worker who made it public was summoned.',
    who: 'Construction workers in Zhezkazgan',
    evidence: { appeal: 'A video appeal of 2014, by the account of the one who made it.' },
  },
  'low-bargaining-coverage': {
    title: 'Collective agreements cover few workers',
    summary: 'Agreements grow in number, and still cover a small share of public employees and fewer others.',
    who: 'Public and private employees',
    evidence: { coverage: 'An estimate for government employees; the private sector is said to lie lower.' },
  },
  'poor-working-conditions': {
    title: 'Long hours and low pay, laws not applied',
    summary: 'Long hours, poor safety and low pay are reported, although the law sets limits.',
    who: 'Workers in general',
    evidence: { account: 'Said in general, without counts.' },
  },
};

const interference = {
  says: 'Special attention of the inspectorate to interference in bargaining.',
};
const evasion = 'A fine for evading talks.';
const dominated = 'A rule that a union led by managers does not represent the workers.';
const inspectorate = { says: 'Review of complaints by the labour inspectorate.' };

export const conditions: ThemeTexts<'bargaining'>['conditions'] = {
  'union-not-recognised': {
    'union-takes-part': {
      says: 'A bar on bargaining past a union that exists.',
      reason: 'The company would not see the union; no rule gave the union a seat.',
    },
    'evasion-punished': { says: evasion, reason: 'The refusal cost the company nothing.' },
    'interference-first': interference,
  },
  'company-backed-second-union': {
    'dominated-does-not-count': {
      says: dominated,
      reason: 'In all the events a union of managers stood in for the workers.',
    },
    'one-table': {
      says: 'A single body of all representatives that signs the agreement.',
      reason:
        'Where all sit at one table, an agreement cannot be signed with one union behind the back of the other.',
    },
    'interference-first': interference,
    'inspectorate-reviews': inspectorate,
  },
  'bargaining-delay': {
    'deadline-to-open': {
      says: 'A deadline for answering a proposal to bargain.',
      reason: 'A letter that may stay unanswered is not late after any number of months.',
    },
    'deadline-to-join': {
      says: 'A deadline for answering a request to join an agreement.',
      reason: 'The longest delay reported, of seven months, was over joining.',
    },
    'evasion-punished': { says: evasion, reason: 'None of the delays had a consequence.' },
    'interference-first': interference,
    'silence-opens-conciliation': {
      says: 'A way to conciliation where the employer stays silent.',
      reason:
        'The unions wrote to the parent company, the mayor and prosecutors because no procedure was open to them.',
    },
  },
  'bad-faith-bargaining': {
    'good-faith': { says: 'A duty to bargain in good faith.' },
    'open-points': {
      says: 'A way to have the points settled that an agreement leaves open.',
      reason: 'The eleven points were lost because nothing happened after the signature.',
    },
    'evasion-punished': {
      says: evasion,
      reason: 'The promise to go on talking was broken without consequence.',
    },
    'settlement-enforced': {
      says: 'A court that enforces a settlement signed outside conciliation.',
      reason:
        'The settlement of nine points was signed between the branch and the director, not in a commission.',
    },
  },
  'bargaining-framework-weak': {
    'conditions-provided': { says: 'A duty of the employer to provide what bargaining needs.' },
    'bargaining-defined': { says: 'A definition of collective bargaining.' },
    'agreement-aligned': { says: 'A term “collective agreement” in line with international labour law.' },
    'entitlements-kept': { says: 'Entitlements of representatives that are not cut.' },
    'union-puts-demands': {
      says: 'The right of a representative union to put demands without the approval of the workforce.',
    },
  },
  'pay-system-bypass': {
    'pay-by-agreement': {
      says: 'A pay system that needs an agreement.',
      reason: 'As long as an act of the employer is enough, the objection of a union changes nothing.',
    },
    'dominated-does-not-count': {
      says: dominated,
      reason: 'The agreement came from a union of managers.',
    },
    'act-appealable': {
      says: 'A complaint against acts that worsen the position of workers.',
      reason: 'Those whose pay is changed need a place to contest it.',
    },
  },
  'agreement-ended-alone': {
    'no-ending-alone': {
      says: 'An agreement that one side cannot end alone.',
      reason: 'The company announced the end alone, and the report names nothing that stood in its way.',
    },
    'terms-last': {
      says: 'Terms that last while a new agreement is negotiated.',
      reason: 'A gap between two agreements gives to one side what ending alone would.',
    },
    'breach-punished': {
      says: 'A fine for breaking an agreement.',
      reason: 'A binding term that costs nothing to break does not hold.',
    },
  },
  'wage-cut-orders': {
    'cut-by-agreement': {
      says: 'A cut in wages that needs an agreement.',
      reason:
        'Both times the order came first and the talks after; where the employer may change pay alone, each order starts anew.',
    },
    'notice-in-writing': { says: 'Written notice of at least fifteen working days.' },
    'ratio-agreed': {
      says: 'A pay ratio for one post, fixed in the agreement.',
      reason:
        'The cuts were for local staff alone; a ratio fixed for one post limits how far the pay of one group can be lowered.',
    },
    'orders-bind': {
      says: 'Orders of the labour inspectorate that bind the employer.',
      reason: 'Both cuts were withdrawn on such an order; one that does not bind would have been a request.',
    },
    'act-appealable': {
      says: 'A complaint against acts that worsen the position of workers.',
      reason: 'Workers should not depend on the inspectorate alone.',
    },
  },
  'long-rotation-shifts': {
    'shift-as-demanded': {
      says: 'Rotation shifts of fifteen days at most, by consent as well.',
      reason: 'It is what the strikers asked for; no source says that longer shifts break a standard.',
    },
  },
  'unpaid-wages': {
    'pay-monthly': {
      says: 'Wages due at least once a month.',
      reason: 'Four months without pay break such a rule; without it nothing is late.',
    },
    'late-pay-punished': {
      says: 'A fine for late wages.',
      reason: 'The company went unpunished as far as is reported.',
    },
    'order-to-pay': {
      says: 'An inspector who can order wages to be paid.',
      reason: 'The workers turned to the public because nobody had the company pay.',
    },
    'interest-due': { says: 'Interest on late wages.', reason: 'Redress for the wait.' },
    'time-to-claim': {
      says: 'Time to claim that is longer than the four months without pay.',
      reason: 'A claim that has lapsed before the worker gives up waiting is no redress.',
    },
  },
  'low-bargaining-coverage': {
    'right-to-bargain': { says: 'A right to bargain collectively.' },
    'every-level': {
      says: 'Agreements at every level, from the company to the country.',
      reason: 'Coverage beyond the single company comes from agreements above it.',
    },
    'equal-commission': { says: 'A bargaining commission of equal numbers in the law.' },
    'commissions-formed': { says: 'Bargaining commissions that are formed in fact.' },
    'evasion-punished': { says: evasion, reason: 'A right that may be evaded for nothing covers few.' },
  },
  'poor-working-conditions': {
    'week-limited': { says: 'A working week of forty hours at most.' },
    'overtime-by-consent': {
      says: 'Overtime only with consent.',
      reason: 'Without it the limit of the week limits nothing.',
    },
    'authority-effective': { says: 'A labour authority able to have the law applied.' },
    'inspectorate-reviews': inspectorate,
  },
  'c98-2-interference': {
    'dominated-does-not-count': {
      says: dominated,
      reason:
        'The article names the putting of workers’ organisations under the domination of employers as interference.',
    },
    'interference-first': interference,
  },
  'c98-3-machinery': {
    'inspectorate-reviews': {
      says: 'Review of complaints by the labour inspectorate.',
      reason: 'The article asks for machinery that has the right to organise respected.',
    },
    'evasion-punished': { says: evasion, reason: 'Machinery without a sanction has nothing to work with.' },
  },
};

export const obligations: ThemeTexts<'bargaining'>['obligations'] = {
  'c98-2-interference': {
    title: 'No interference between organisations',
    supervision:
      'The Committee on Freedom of Association: authorities show great restraint towards the internal affairs of unions, and employers even more.',
  },
  'c98-3-machinery': {
    title: 'Machinery for the right to organise',
    supervision: 'No finding is in the sources read, and the article was not read again in full.',
  },
};
