import type { ThemeTexts } from '../../types.ts';

export const procedures: ThemeTexts<'harassment'>['procedures'] = {
  'answer-harassment': {
    title: 'Complaining of violence or harassment',
    question: 'Does the law answer?',
    outcomes: { lawful: 'The law answers', blocked: 'No answer in law', undetermined: 'Not known' },
    facts: {
      relation: {
        title: 'Relation to the work',
        missing: 'The sources do not say in what relation to the work the person stands.',
      },
      situation: { title: 'Where it happened', missing: 'The sources do not say where it happened.' },
      conduct: { title: 'What happened', missing: 'The sources do not say what kind of conduct it was.' },
    },
    steps: {
      defined: {
        title: 'The conduct is defined',
        holds: 'Defined',
        fails: 'Undefined',
        unknown: 'Not known',
      },
      covered: {
        title: 'The person is protected',
        holds: 'Protected',
        fails: 'Left out',
        unknown: 'Not known',
      },
      situation: {
        title: 'The situation counts as work',
        holds: 'Counts',
        fails: 'Not listed',
        unknown: 'Not known',
      },
      forbidden: { title: 'A norm is breached', holds: 'Breached', fails: 'No norm', unknown: 'Not known' },
      complaint: {
        title: 'The employer hears the complaint',
        holds: 'Heard',
        fails: 'No procedure',
        unknown: 'Not known',
      },
      inspected: {
        title: 'The inspectorate is tasked',
        holds: 'Tasked',
        fails: 'Not tasked',
        unknown: 'Not known',
      },
      answered: {
        title: 'The offender answers',
        holds: 'Answers',
        fails: 'No sanction',
        unknown: 'Not known',
      },
      redress: {
        title: 'The victim is protected and supported',
        holds: 'Supported',
        fails: 'No support',
        unknown: 'Not known',
      },
    },
  },
};
