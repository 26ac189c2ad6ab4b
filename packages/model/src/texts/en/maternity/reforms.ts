import type { ThemeTexts } from '../../types.ts';

export const reforms: ThemeTexts<'maternity'>['reforms'] = {
  'employer-proves-maternity': {
    title: 'Employer proves that a dismissal is unrelated to maternity',
    short: 'Proof: maternity',
    summary:
      'Where a pregnant woman, a woman after childbirth or a nursing mother is dismissed, the employer proves another reason. Other discrimination is not covered.',
  },
  'return-to-same-post': {
    title: 'Guarantee the return to the same or an equivalent post',
    short: 'Same post back',
    summary: 'After maternity leave a woman returns to the same or an equivalent post at the same pay.',
  },
  'enforce-maternity-guarantees': {
    title: 'Enforce treaty guarantees for working mothers',
    short: 'Maternity enforcement',
    summary:
      'Inspectors, courts and the fund apply the guarantees of treaties. It writes no rule: where none stands, there is nothing to enforce.',
  },
  'maternity-benefit-floor': {
    title: 'Fund pays at least earlier average earnings',
    short: 'Maternity pay floor',
    summary:
      'The State Social Insurance Fund guarantees a payment no lower than earlier average earnings. Reaches insured women only.',
  },
  'drop-maternity-top-up': {
    title: 'Drop the employer’s duty to make up the difference',
    short: 'No paper top-up',
    summary:
      'The rule that the employer makes up the difference to the average wage is repealed as a mere declaration. Without the floor of the fund it only takes a claim away.',
  },
  'support-mothers-outside-fund': {
    title: 'Support women whom the fund does not pay',
    short: 'Mothers outside fund',
    summary:
      'Women not entitled to the payment of the fund, and so also those without work before pregnancy, get support. It goes further than the Convention as the authors read it.',
  },
};
