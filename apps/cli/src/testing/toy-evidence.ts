import type { CoveredFinding } from '../findings.ts';
import type { Surveys } from '../surveys.ts';

/** What the sources of the toy state, and what became of it. */
export const toyFindings: readonly CoveredFinding[] = [
  {
    id: 'book/shut',
    kind: 'harm',
    source: 'travel-book',
    at: 'p. 3',
    fate: 'encoded',
    as: ['harm:shut-gate'],
  },
  {
    id: 'book/shut-again',
    kind: 'harm',
    source: 'travel-book',
    at: 'p. 4',
    fate: 'merged',
    as: ['harm:shut-gate'],
  },
  { id: 'book/weather', kind: 'case', source: 'travel-book', at: 'p. 9', fate: 'left', because: 'context' },
  { id: 'book/toll', kind: 'law', source: 'travel-book', at: 'p. 12', fate: 'open' },
  {
    id: 'later/toll',
    kind: 'later-law',
    source: 'gate-law',
    at: 'art. 8',
    fate: 'left',
    because: 'too-late',
  },
];

/** A survey of the toy: one question that adds up, one that does not. */
export const toySurveys: Surveys = {
  surveys: { walkers: { source: 'travel-book', year: '2003', n: 49, sent: 60 } },
  questions: {
    shoes: {
      survey: 'walkers',
      at: { source: 'travel-book', at: 'p. 20' },
      kind: 'parts',
      answers: { own: { percent: '51', count: 25 }, lent: { percent: '49', count: 24 } },
    },
    hats: {
      survey: 'walkers',
      at: { source: 'travel-book', at: 'p. 21' },
      kind: 'parts',
      answers: { own: { percent: '60', count: 25 }, none: { percent: '49', count: 20 } },
    },
  },
};
