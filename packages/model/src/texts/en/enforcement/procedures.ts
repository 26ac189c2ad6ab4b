import type { ThemeTexts } from '../../types.ts';

export const procedures: ThemeTexts<'enforcement'>['procedures'] = {
  'file-complaint': {
    title: 'Complaining to a public body',
    question: 'Does the law carry the complaint?',
    outcomes: {
      lawful: 'Carried to an answer',
      blocked: 'Not carried to an answer',
      undetermined: 'Not known',
    },
    facts: {
      complaintMade: {
        title: 'Complaint made',
        yes: 'A complaint was made.',
        no: 'Nobody complained.',
        missing: 'The sources do not say whether anybody complained.',
      },
      body: { title: 'Body turned to', missing: 'The sources do not say to whom the complaint went.' },
      smallFirm: {
        title: 'Small or micro-enterprise',
        yes: 'The employer is a small or micro-enterprise.',
        no: 'The employer is no small or micro-enterprise.',
        missing: 'The sources do not say how large the employer is.',
      },
      retaliationAlleged: {
        title: 'Retaliation alleged',
        yes: 'The complaint is of retaliation.',
        no: 'The complaint is not of retaliation.',
        missing: 'The sources do not say whether the complaint is of retaliation.',
      },
      answered: {
        title: 'Answered',
        yes: 'The complaint was answered.',
        no: 'The complaint was not answered.',
        missing: 'The sources do not say whether the complaint was answered.',
      },
    },
    steps: {
      made: { title: 'Make the complaint', holds: 'made', fails: 'not made', unknown: 'not known' },
      body: { title: 'To a body that takes it', holds: 'taken', fails: 'not taken', unknown: 'not known' },
      power: { title: 'A body that can act', holds: 'can act', fails: 'cannot act', unknown: 'not known' },
      visit: { title: 'An inspector may visit', holds: 'may visit', fails: 'spared', unknown: 'not known' },
      priority: {
        title: 'Retaliation comes first',
        holds: 'in turn',
        fails: 'no priority',
        unknown: 'not known',
      },
      answer: {
        title: 'An answer that is given, or enforced',
        holds: 'answer',
        fails: 'no answer',
        unknown: 'not known',
      },
      appeal: {
        title: 'Something to appeal against',
        holds: 'appeal',
        fails: 'no appeal',
        unknown: 'not known',
      },
    },
  },
};
