import type { ThemeTexts } from '../../types.ts';

const parent = { title: 'Parent', missing: 'The sources do not say who cares for the child.' };
const childAge = { title: 'Age of the child', missing: 'The sources do not give the age of the child.' };

export const procedures: ThemeTexts<'family'>['procedures'] = {
  'refuse-night-work': {
    title: 'Refusing night work',
    question: 'May the worker refuse night work?',
    outcomes: { lawful: 'May refuse', blocked: 'May not refuse', undetermined: 'Not known' },
    facts: {
      parent,
      childAge,
      raisedWithoutMother: {
        title: 'Child raised without a mother',
        yes: 'The child is raised without a mother.',
        no: 'The child has a mother who raises it.',
        missing: 'The sources do not say whether the child has a mother.',
      },
      childDisabled: {
        title: 'Child with a disability',
        yes: 'The child has a disability.',
        no: 'The child has no disability.',
        missing: 'The sources do not say whether the child has a disability.',
      },
      pregnantWithCertificate: {
        title: 'Pregnant, with certificate',
        yes: 'The worker is pregnant and has shown a certificate.',
        no: 'The worker has shown no certificate of pregnancy.',
        missing: 'The sources do not say whether the worker is pregnant.',
      },
      consented: {
        title: 'Consent to night work',
        yes: 'The worker agreed to night work.',
        no: 'The worker did not agree to night work.',
        missing: 'The sources do not say whether the worker agreed.',
      },
    },
    steps: {
      holder: {
        title: 'Among those who may refuse',
        holds: 'has the right',
        fails: 'has no right',
        unknown: 'not known',
      },
      age: {
        title: 'Child young enough',
        holds: 'under {family.nightWork.childAge}',
        fails: 'too old',
        unknown: 'not known',
      },
      consent: { title: 'No consent given', holds: 'none given', fails: 'agreed', unknown: 'not known' },
    },
  },
  'dismiss-carer': {
    title: 'Dismissing a worker who cares for a child or family',
    question: 'May the employer dismiss?',
    outcomes: { lawful: 'Dismissal stands', blocked: 'No dismissal', undetermined: 'Not known' },
    facts: {
      parent,
      childAge,
      raisesAlone: {
        title: 'Raises the child alone',
        yes: 'The worker raises the child alone.',
        no: 'The worker does not raise the child alone.',
        missing: 'The sources do not say whether the worker raises the child alone.',
      },
      ground: { title: 'Ground of dismissal', missing: 'The sources do not name the ground.' },
      onLeave: {
        title: 'On leave',
        yes: 'The worker was on leave.',
        no: 'The worker was not on leave.',
        missing: 'The sources do not say whether the worker was on leave.',
      },
      groundAllowedOnLeave: {
        title: 'Ground open during leave',
        yes: 'The ground is one of the few that are open during leave.',
        no: 'The ground is not open during leave.',
        missing: 'The sources do not say whether the ground is open during leave.',
      },
      familyWasReason: {
        title: 'Family duties were the reason',
        yes: 'Family duties or marital status were the reason.',
        no: 'Family duties and marital status were not the reason.',
        missing: 'The sources do not say whether family duties were the reason.',
      },
    },
    steps: {
      leave: { title: 'No leave in the way', holds: 'no bar', fails: 'on leave', unknown: 'not known' },
      ground: { title: 'A ground that is open', holds: 'open', fails: 'barred', unknown: 'not known' },
      single: {
        title: 'No limits for single parents in the way',
        holds: 'no limits',
        fails: 'limited',
        unknown: 'not known',
      },
      reason: {
        title: 'Family duties are not barred as a reason',
        holds: 'not barred',
        fails: 'barred',
        unknown: 'not known',
      },
    },
  },
};
