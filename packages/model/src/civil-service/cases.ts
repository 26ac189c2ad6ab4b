import { civilServiceArticle } from '../sources.ts';

/** Aggregates, and what no change of law carries: kept and shown, not judged. */
export const civilServiceBeyondLaw = {
  'officials-sent-home-2020': {
    theme: 'civil-service',
    kind: 'case',
    at: [civilServiceArticle('Results')],
    harms: ['emergency-remote-unready', 'officials-unequipped'],
  },
  'officials-on-messengers-2022': {
    theme: 'civil-service',
    kind: 'case',
    at: [civilServiceArticle('Results, Fig. 11')],
    harms: ['official-data-on-messengers'],
  },
  'slow-laws-digital-divide': {
    theme: 'civil-service',
    kind: 'harm',
    at: [civilServiceArticle('Introduction')],
  },
  'new-ways-of-hiring': {
    theme: 'civil-service',
    kind: 'recommendation',
    at: [civilServiceArticle('Literature Review')],
    addressee: 'government',
  },
  'study-remote-health': {
    theme: 'civil-service',
    kind: 'recommendation',
    at: [civilServiceArticle('Conclusion')],
    addressee: 'researchers',
    harms: ['remote-health-worse'],
  },
} as const;
