import type { ThemeTexts } from '../../types.ts';

export const reforms: ThemeTexts<'family'>['reforms'] = {
  'neutral-night-work': {
    title: 'Let either parent refuse night work',
    short: 'Neutral night work',
    summary:
      'The right to refuse night work is given to mothers and fathers alike. The age of the child stays.',
  },
  'neutral-article-152': {
    title: 'Word article 152 of the Criminal Code for both sexes',
    short: 'Neutral article 152',
    summary:
      'The offence is worded for both sexes and guards men with a child under three. By itself it brings no prosecutions.',
  },
  'spare-fathers-of-small': {
    title: 'Spare fathers of small children like mothers',
    short: 'Fathers spared too',
    summary:
      'Article 54(2) covers fathers of small children. The authors ask that men’s part in the family be recognised; that this article is the place is the reading of the model.',
  },
  'bar-family-dismissal': {
    title: 'Bar dismissal over family duties or marital status',
    short: 'No family dismissal',
    summary: 'Family duties and marital status are no ground for dismissal. Needs to say who is covered.',
  },
  'limit-single-parent-cuts': {
    title: 'Limit the dismissal of single parents',
    short: 'Single parents: limits',
    summary:
      'The law of 2026 is said to limit dismissal by the employer of single parents with a child under 14. The press does not say on which grounds, and the text was not read.',
  },
  'define-family-worker': {
    title: 'Define the worker with family duties',
    short: 'Family worker defined',
    summary:
      'The law says who is a worker with family duties. The definition reaches beyond children, as the ILO experts asked.',
  },
  'family-support-and-care': {
    title: 'Raise support and compensate childcare',
    short: 'Childcare support',
    summary: 'Unconditional support is raised, and childcare during working hours is compensated.',
  },
  'family-mechanisms': {
    title: 'Set up mechanisms for workers with family duties',
    short: 'Family mechanisms',
    summary: 'Somebody is tasked with the equality and protection of workers with family duties.',
  },
};
