import type { ThemeTexts } from '../../types.ts';

export const cases: ThemeTexts<'enforcement'>['cases'] = {
  'prosecutor-silence-2013': {
    title: 'A complaint to the prosecutor, and months of silence',
    short: 'Prosecutor, west',
    summary:
      'The chair of a union at a service company asked the regional prosecutor to act against interference by management.',
    documented: 'No answer had come months later.',
    reasons: {},
    evidence: { complaint: 'Account of the union chair, September 2015. The company is not named.' },
  },
};

export const beyondLaw: ThemeTexts<'enforcement'>['beyondLaw'] = {
  'dissent-crackdown': {
    title: 'Crackdown on critics and media',
    reason:
      'After 2011 critics were prosecuted and media closed; in 2016 protesters were detained. The offences are not named, so no rule can be tested.',
  },
  'opposition-leader-2012': {
    title: 'An opposition leader in prison',
    reason:
      'Seven and a half years for his alleged part in the unrest of 2011; released on parole in August 2016 after four and a half. The charges are called vague and not named.',
  },
  'union-law-2014': {
    title: 'The Trade Union Law passed against advice',
    reason:
      'Passed in June 2014 over objections of the ILO and of independent unions, with the largest federation in favour. A choice of lawmakers.',
  },
  'labour-code-drafting-2015': {
    title: 'The Labour Code passed against advice',
    reason:
      'The government asked the ILO for comments, and the Code of November 2015 left several out. A choice of lawmakers.',
  },
  'ministry-letter-2016': {
    title: 'A ministry that did not answer',
    reason:
      'The authors of the report wrote in August and October 2016. A short reply promised to follow the ILO and answered none of the questions. No law owed them an answer.',
  },
  'orders-disobeyed-2023': {
    title: 'Orders of inspectors not obeyed',
    reason:
      'By the government, 82 orders of inspectors were not carried out in time in 2023 and 2024. No facts of any are given.',
  },
  'all-firms-comply': {
    title: 'See that all companies respect standards',
    reason:
      'Asked of the ministry for private, state and foreign companies alike. It names no rule to change.',
  },
};
