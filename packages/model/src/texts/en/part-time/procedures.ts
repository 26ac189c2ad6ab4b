import type { ThemeTexts } from '../../types.ts';

export const procedures: ThemeTexts<'part-time'>['procedures'] = {
  'move-to-part-time': {
    title: 'Moving between full-time and part-time work',
    question: 'Can the worker move?',
    outcomes: { lawful: 'Can move', blocked: 'Cannot move', undetermined: 'Not known' },
    facts: {
      asked: {
        title: 'Move asked for',
        yes: 'The worker asked for the move.',
        no: 'The worker did not ask for the move.',
        missing: 'The sources do not say whether the worker asked.',
      },
      answeredAfterWorkingDays: {
        title: 'Time to the answer',
        missing: 'The sources do not say when the employer answered.',
      },
      inEntitledGroup: {
        title: 'In a group entitled to part-time work',
        yes: 'The worker belongs to a group entitled to part-time work.',
        no: 'The worker belongs to no group entitled to part-time work.',
        missing: 'The sources do not say whether the worker belongs to such a group.',
      },
      employerAgreed: {
        title: 'Employer agreed',
        yes: 'The employer agreed.',
        no: 'The employer did not agree.',
        missing: 'The sources do not say whether the employer agreed.',
      },
    },
    steps: {
      request: { title: 'Ask for the move', holds: 'asked', fails: 'not asked', unknown: 'not known' },
      answer: {
        title: 'Answer within the time set',
        holds: 'in time',
        fails: 'late',
        unknown: 'not known',
      },
      agreement: {
        title: 'Agreement, or a right without it',
        holds: 'granted',
        fails: 'refused',
        unknown: 'not known',
      },
    },
  },
};
