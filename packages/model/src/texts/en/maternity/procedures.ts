import type { ThemeTexts } from '../../types.ts';

export const procedures: ThemeTexts<'maternity'>['procedures'] = {
  'dismiss-pregnant-worker': {
    title: 'Dismissing a pregnant woman, a woman on leave or a nursing mother',
    question: 'May the employer dismiss?',
    outcomes: { lawful: 'Dismissal stands', blocked: 'No dismissal', undetermined: 'Not known' },
    facts: {
      certificateShown: {
        title: 'Certificate of pregnancy shown',
        yes: 'She showed a certificate of pregnancy.',
        no: 'She showed no certificate of pregnancy.',
        missing: 'The sources do not say whether a certificate was shown.',
      },
      onLeave: {
        title: 'On leave',
        yes: 'She was on leave.',
        no: 'She was not on leave.',
        missing: 'The sources do not say whether she was on leave.',
      },
      ground: { title: 'Ground of dismissal', missing: 'The sources do not name the ground.' },
      groundAllowedOnLeave: {
        title: 'Ground open during leave',
        yes: 'The ground is one of the few that are open during leave.',
        no: 'The ground is not open during leave.',
        missing: 'The sources do not say whether the ground is open during leave.',
      },
      employerShowedOtherReason: {
        title: 'Employer showed another reason',
        yes: 'The employer showed that the reason had nothing to do with maternity.',
        no: 'The employer did not show a reason that had nothing to do with maternity.',
        missing: 'The sources do not say whether the employer showed another reason.',
      },
      workerProvedLink: {
        title: 'Woman proved the link',
        yes: 'She proved that maternity was the reason.',
        no: 'She could not prove that maternity was the reason.',
        missing: 'The sources do not say whether she proved the link.',
      },
    },
    steps: {
      leave: { title: 'No leave in the way', holds: 'no bar', fails: 'on leave', unknown: 'not known' },
      ground: { title: 'A ground that is open', holds: 'open', fails: 'barred', unknown: 'not known' },
      proof: {
        title: 'The reason stands up in court',
        holds: 'stands',
        fails: 'not shown',
        unknown: 'not known',
      },
    },
  },
  'claim-maternity-dismissal': {
    title: 'Suing over a dismissal linked to maternity',
    question: 'Does she win her post back?',
    outcomes: { lawful: 'Claim upheld', blocked: 'Claim fails', undetermined: 'Not known' },
    facts: {
      dismissedInProtectedTime: {
        title: 'Dismissed in pregnancy, on leave or nursing',
        yes: 'She was dismissed in pregnancy, on maternity leave or while nursing.',
        no: 'She was dismissed at another time.',
        missing: 'The sources do not say when she was dismissed.',
      },
      employerShowedOtherReason: {
        title: 'Employer showed another reason',
        yes: 'The employer showed that the reason had nothing to do with maternity.',
        no: 'The employer did not show a reason that had nothing to do with maternity.',
        missing: 'The sources do not say whether the employer showed another reason.',
      },
      workerProvedLink: {
        title: 'Woman proved the link',
        yes: 'She proved that maternity was the reason.',
        no: 'She could not prove that maternity was the reason.',
        missing: 'The sources do not say whether she proved the link.',
      },
    },
    steps: {
      time: {
        title: 'Dismissed in the protected time',
        holds: 'protected',
        fails: 'outside it',
        unknown: 'not known',
      },
      proof: {
        title: 'Proof of the reason',
        holds: 'for her',
        fails: 'against her',
        unknown: 'not known',
      },
      redress: {
        title: 'The court gives the post back',
        holds: 'can order',
        fails: 'cannot',
        unknown: 'not known',
      },
    },
  },
  'return-from-leave': {
    title: 'Coming back from maternity or childcare leave',
    question: 'Is her post, or an equivalent one, hers by right?',
    outcomes: { lawful: 'Post by right', blocked: 'No right to the post', undetermined: 'Not known' },
    facts: {
      leave: { title: 'Kind of leave', missing: 'The sources do not say which leave it was.' },
      childAge: { title: 'Age of the child', missing: 'The sources do not give the age of the child.' },
      endsEarly: {
        title: 'Comes back early',
        yes: 'The worker comes back before the leave ends.',
        no: 'The leave has run to its end.',
        missing: 'The sources do not say whether the return is early.',
      },
      noticeMonths: {
        title: 'Notice of return',
        missing: 'The sources do not say how much notice was given.',
      },
    },
    steps: {
      age: {
        title: 'Child within the age of the leave',
        holds: 'within',
        fails: 'too old',
        unknown: 'not known',
      },
      notice: {
        title: 'Give notice of an early return',
        holds: 'given',
        fails: 'late',
        unknown: 'not known',
      },
      post: { title: 'The law keeps the post', holds: 'kept', fails: 'not kept', unknown: 'not known' },
    },
  },
  'claim-maternity-benefit': {
    title: 'Claiming support in pregnancy and childbirth',
    question: 'Is she protected, and for what she earned?',
    outcomes: { lawful: 'Protected', blocked: 'Not fully protected', undetermined: 'Not known' },
    facts: {
      entitledToFund: {
        title: 'Entitled to the payment of the fund',
        yes: 'She is entitled to the payment of the fund.',
        no: 'She is not entitled to the payment of the fund.',
        missing: 'The sources do not say whether she is entitled to the payment of the fund.',
      },
      workedBefore: {
        title: 'Worked before pregnancy',
        yes: 'She worked before pregnancy.',
        no: 'She had no work before pregnancy.',
        missing: 'The sources do not say whether she worked before pregnancy.',
      },
      contractPromisesPay: {
        title: 'Contract promises the difference',
        yes: 'Her contract promises the difference to the average wage.',
        no: 'Her contract does not promise the difference to the average wage.',
        missing: 'The sources do not say what her contract promises.',
      },
    },
    steps: {
      covered: { title: 'Covered at all', holds: 'covered', fails: 'not covered', unknown: 'not known' },
      amount: {
        title: 'Earlier earnings replaced',
        holds: 'replaced',
        fails: 'no floor',
        unknown: 'not known',
      },
    },
  },
};
