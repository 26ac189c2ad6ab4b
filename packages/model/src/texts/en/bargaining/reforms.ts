import type { ThemeTexts } from '../../types.ts';

export const reforms: ThemeTexts<'bargaining'>['reforms'] = {
  'define-bargaining': {
    title: 'Define collective bargaining',
    short: 'Bargaining defined',
    summary: 'The Code says what collective bargaining is, as the ILO advised in 2015 and the report asks.',
  },
  'align-agreement-term': {
    title: 'Bring “collective agreement” into line',
    short: 'Agreement in ILO terms',
    summary: 'The Code uses the term as international labour law does.',
  },
  'keep-entitlements': {
    title: 'Keep the entitlements of representatives',
    short: 'Entitlements kept',
    summary: 'Representatives of workers get back the entitlements that the draft of 2015 cut.',
  },
  'restore-bargaining-conditions': {
    title: 'Restore the duty to make bargaining possible',
    short: 'Conditions restored',
    summary:
      'The employer again provides what is needed to conclude an agreement. The delays of 2012 happened while this duty stood, so it does not prevent them alone.',
  },
  'deadline-for-joining': {
    title: 'Set a deadline for joining an agreement',
    short: 'Deadline to join',
    summary:
      'An employer answers a union that asks to join the agreement within a set time. The report asks for clear rules and names no number.',
    options: { days: 'Working days to answer' },
  },
  'good-faith-duty': {
    title: 'Make good faith a duty',
    short: 'Good faith',
    summary:
      'Both sides must send people who can decide and go on with the points left open. The ILO committee asks for good faith; that it be a duty in law is one way to have it.',
  },
  'interference-first': {
    title: 'Inspect interference in bargaining first',
    short: 'Interference first',
    summary:
      'The labour inspectorate gives special attention to complaints that a company interferes in bargaining. A practice, not a statute.',
  },
  'bar-dominated-unions': {
    title: 'Managers’ unions do not bargain for workers',
    short: 'No managers’ unions',
    summary:
      'A union that managers found or lead does not represent workers in bargaining. Nobody asks for it in these words.',
  },
  'form-bargaining-commissions': {
    title: 'Form equal bargaining commissions',
    short: 'Commissions formed',
    summary:
      'Commissions of equal numbers and equal power, which the Code names already, are formed in fact.',
  },
  'pay-ratio-clause': {
    title: 'Pay ratio in collective agreements',
    short: 'Pay ratio clause',
    summary:
      'A collective agreement must set how far the highest and lowest pay for one occupation and post may lie apart. In the bill of November 2025.',
  },
  'negotiate-pay': {
    title: 'Settle pay systems in negotiation',
    short: 'Pay negotiated',
    summary: 'A pay system is set by agreement, no longer by an act of the employer alone.',
  },
  'notice-in-working-days': {
    title: 'Fifteen working days’ notice of changes',
    short: '15 working days’ notice',
    summary:
      'Changed conditions are announced in writing at least fifteen working days ahead, in place of fifteen calendar days. In the bill of November 2025.',
  },
  'cap-rotation': {
    title: 'Cap rotation shifts',
    short: 'Rotation capped',
    summary:
      'A rotation shift cannot be made longer by consent than this. The strikers of 2015 wanted fifteen days; no body asks for it.',
    options: { days: 'Longest shift by consent' },
  },
};
