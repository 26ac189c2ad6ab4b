import type { ThemeTexts } from '../../types.ts';

export const harms: ThemeTexts<'maternity'>['harms'] = {
  'pregnancy-dismissal-unproven': {
    title: 'The woman has to prove that she was dismissed over pregnancy',
    summary:
      'No rule makes the employer show another reason, although Convention 183 asks for it. The proof then falls on the woman.',
    who: 'Pregnant women, women after childbirth, nursing mothers',
    evidence: {
      gap: 'The ILO experts named the missing rule, and the authors of 2024 confirm it.',
      courts:
        'No prosecution over pregnancy, childcare, disability or age in contracts is recorded for 2019 to 2023. That does not show that nothing happened.',
    },
  },
  'no-return-to-post': {
    title: 'No right to come back to one’s post after maternity leave',
    summary: 'When maternity leave ends, the law secures neither an equivalent post nor the former pay.',
    who: 'Women returning from maternity leave',
    evidence: {
      gap: 'The ILO experts named the missing rule, the authors of 2024 confirm it, and the experts asked again in 2024.',
    },
  },
  'maternity-benefit-low': {
    title: 'Payments in maternity fall below earlier earnings',
    summary:
      'The fund does not guarantee earlier average earnings, and the employer’s duty to make up the difference has no force.',
    who: 'Insured women on maternity leave',
    evidence: { payment: 'The authors of 2024 call the employer’s duty a mere declaration.' },
  },
  'mothers-outside-fund': {
    title: 'Women outside the fund get nothing in maternity',
    summary:
      'Women who do not qualify for the payment of the fund have nothing in its place, nor have those without work before pregnancy.',
    who: 'Women not entitled to the payment of the fund',
    evidence: {
      left: 'Described as a considerable part of women; not counted. Convention 183 does not reach women without work either.',
    },
  },
};

const inGuarantees =
  'The authors ask that treaty guarantees for working mothers be enforced and name no article. Dismissal and return are taken to be among them.';

export const conditions: ThemeTexts<'maternity'>['conditions'] = {
  'pregnancy-dismissal-unproven': {
    'employer-proves': {
      says: 'A rule by which the employer proves that a dismissal is unrelated to pregnancy, childbirth or nursing.',
    },
    'guarantees-enforced': { says: 'Enforcement of treaty guarantees on maternity.', reason: inGuarantees },
    reinstatement: {
      says: 'Reinstatement and back pay by a court.',
      reason: 'A rule on proof helps only where winning the suit brings the post back.',
    },
  },
  'no-return-to-post': {
    'same-post': {
      says: 'The right to the same or an equivalent post at the same pay after maternity leave.',
    },
    'guarantees-enforced': { says: 'Enforcement of treaty guarantees on maternity.', reason: inGuarantees },
  },
  'maternity-benefit-low': {
    'earnings-guaranteed': { says: 'A payment of the fund no lower than earlier average earnings.' },
    'no-empty-duty': { says: 'No duty of the employer that stands on paper only.' },
    'guarantees-enforced': { says: 'Enforcement of treaty guarantees on maternity.' },
  },
  'mothers-outside-fund': {
    'support-for-others': { says: 'Support for women who are not entitled to the payment of the fund.' },
    'support-without-work': { says: 'Support for women who had no work before pregnancy.' },
  },
  'c183-4-leave': {
    'fourteen-weeks': {
      says: 'Maternity leave of at least fourteen weeks.',
      reason: 'The fourteen weeks of the article are remembered; its text was not checked.',
    },
  },
  'c183-6-benefits': {
    'earnings-guaranteed': { says: 'A payment of the fund no lower than earlier average earnings.' },
    'support-for-others': {
      says: 'Support for women who are not entitled to the payment of the fund.',
      reason:
        'The authors ask for it where they speak of the Convention; the wording of the article was not checked. Women without work are outside it, as they read it.',
    },
  },
  'c183-8-1-proof': {
    'employer-proves': {
      says: 'A rule by which the employer proves that a dismissal is unrelated to pregnancy, childbirth or nursing.',
    },
  },
  'c183-8-2-return': {
    'same-post': {
      says: 'The right to the same or an equivalent post at the same pay after maternity leave.',
    },
  },
};

export const obligations: ThemeTexts<'maternity'>['obligations'] = {
  'c183-4-leave': {
    title: 'Fourteen weeks of maternity leave',
    supervision: 'No comment on this article was found.',
  },
  'c183-6-benefits': {
    title: 'Payments that keep a woman and her child',
    supervision:
      'No comment on this article was found. The authors of 2024 see protection at a level too low.',
  },
  'c183-8-1-proof': {
    title: 'The employer proves that a dismissal is unrelated',
    supervision: 'The ILO experts found no rule that puts the proof on the employer.',
  },
  'c183-8-2-return': {
    title: 'Return to the same or an equivalent post',
    supervision:
      'The ILO experts found no such right; in 2024 they asked whether the post is kept during maternity leave too.',
  },
};
