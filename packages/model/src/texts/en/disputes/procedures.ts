import type { ThemeTexts } from '../../types.ts';

export const procedures: ThemeTexts<'disputes'>['procedures'] = {
  'keep-settlement': {
    title: 'Holding an employer to what was signed',
    question: 'Can the workers have it carried out?',
    outcomes: {
      lawful: 'The settlement holds',
      blocked: 'The settlement does not hold',
      undetermined: 'Not known',
    },
    facts: {
      bothSigned: {
        title: 'Both sides signed',
        yes: 'Both sides signed.',
        no: 'One side did not sign.',
        missing: 'The sources do not say whether both sides signed.',
      },
      byCommission: {
        title: 'Signed in the commission',
        yes: 'It was agreed in a conciliation commission.',
        no: 'It was signed outside a conciliation commission.',
        missing: 'The sources do not say whether it was agreed in a commission.',
      },
    },
    steps: {
      signed: { title: 'Sign with the employer', holds: 'signed', fails: 'not signed', unknown: 'unclear' },
      binding: { title: 'Binding force', holds: 'binds', fails: 'no force', unknown: 'unclear' },
      court: { title: 'A court that enforces it', holds: 'a court', fails: 'no court', unknown: 'unclear' },
    },
  },
};
