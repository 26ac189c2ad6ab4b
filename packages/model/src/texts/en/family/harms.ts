import type { ThemeTexts } from '../../types.ts';

export const harms: ThemeTexts<'family'>['harms'] = {
  'night-work-gendered': {
    title: 'Fathers may not refuse night work like mothers',
    summary:
      'The right to refuse night work for a child under seven is the mother’s; a father has it only where there is no mother.',
    who: 'Fathers of children under seven',
    evidence: { listed: 'One of six discriminatory elements that the authors of 2024 list.' },
  },
  'criminal-law-gendered': {
    title: 'Criminal law guards labour rights of women only',
    summary:
      'Article 152 of the Criminal Code is not worded for both sexes, and men with a child under three lack the guarantees of women.',
    who: 'Men with a child under three',
    evidence: { listed: 'One of six discriminatory elements that the authors of 2024 list.' },
  },
  'men-overlooked': {
    title: 'Fathers’ care is overlooked',
    summary:
      'The law treats work and family as a matter for women and gives fathers less, although their part in the family grows.',
    who: 'Working fathers',
    evidence: {
      stereotype: 'The authors reject the view that men need no protection at work.',
    },
  },
  'family-dismissal-allowed': {
    title: 'Dismissal over family duties is not forbidden',
    summary:
      'No rule forbids dismissal because of family duties or marital status, although Convention 156 asks for one.',
    who: 'Workers with family duties',
    evidence: { gap: 'First of three problems with Convention 156 in the article of 2024.' },
  },
  'single-parents-unshielded': {
    title: 'Single parents guarded on two grounds only',
    summary:
      'Whoever raises a child under 14 alone is guarded from staff cuts and decline of business, and from nothing else. Parliament set out to change that in 2026.',
    who: 'Single parents with a child under 14',
    evidence: {
      rule: 'Article 54(2) in the edition read.',
      bill: 'The Senate adopted the limits on 19 March 2026. The text of the law in force since June was not read.',
    },
  },
  'family-worker-undefined': {
    title: 'Nobody says who is a worker with family duties',
    summary: 'Without a definition it is unclear who is to be protected.',
    who: 'Workers with family duties',
    evidence: { gap: 'Second of three problems with Convention 156 in the article of 2024.' },
  },
  'family-support-thin': {
    title: 'Little support for workers with family duties',
    summary:
      'Support is low and childcare during working hours is not compensated, so carers fall behind other workers.',
    who: 'Men and women with family duties',
    evidence: {
      gap: 'Third of three problems with Convention 156 in the article of 2024.',
      experts: 'The ILO experts find the measures for work and family ineffective.',
    },
  },
};

const bothParents = { says: 'The right of either parent to refuse night work.' };
const fathersOffence = { says: 'Criminal protection for men with a child under three.' };
const mechanisms = { says: 'Mechanisms for workers with family duties.' };
const noGround = { says: 'A ban on dismissal over family duties or marital status.' };
const childcare = { says: 'Compensation for childcare during working hours.' };
const raised = { says: 'Unconditional support that lets carers keep up with other workers.' };

export const conditions: ThemeTexts<'family'>['conditions'] = {
  'night-work-gendered': { 'both-parents': bothParents },
  'criminal-law-gendered': {
    'worded-for-all': { says: 'An offence that is worded for men and women alike.' },
    'fathers-guarded': fathersOffence,
  },
  'men-overlooked': {
    'night-work-for-fathers': bothParents,
    'offence-for-fathers': fathersOffence,
    'fathers-spared': {
      says: 'Protection from dismissal for fathers of small children like that for mothers.',
      reason:
        'The authors ask for equal guarantees for men with a child under three; article 54(2) gives its guarantee to women.',
    },
  },
  'family-dismissal-allowed': {
    'family-no-ground': noGround,
    'group-defined': {
      says: 'A definition of the worker with family duties.',
      reason: 'A ban can be enforced only where it is known whom it covers.',
    },
    'mechanisms-in-place': mechanisms,
    reinstatement: {
      says: 'Reinstatement and back pay by a court.',
      reason: 'A ban helps the person dismissed only where the post can be won back.',
    },
  },
  'single-parents-unshielded': {
    'limits-beyond-cuts': {
      says: 'Limits on the dismissal of single parents beyond staff cuts and decline of business.',
    },
  },
  'family-worker-undefined': {
    'group-defined': { says: 'A definition of the worker with family duties.' },
  },
  'family-support-thin': {
    'childcare-compensated': childcare,
    'support-raised': raised,
    'mechanisms-in-place': mechanisms,
  },
  'c156-1-scope': {
    'close-family-too': {
      says: 'A definition that reaches those who care for close family, not children alone.',
    },
  },
  'c156-3-policy': {
    'night-work-for-fathers': bothParents,
    'offence-for-fathers': fathersOffence,
    'mechanisms-in-place': mechanisms,
  },
  'c156-4-terms': {
    'leave-for-either-parent': {
      says: 'Childcare leave for either parent.',
      reason:
        'The article speaks of terms and needs of such workers; that leave is among them is remembered, not checked.',
    },
    'childcare-compensated': childcare,
    'support-raised': raised,
  },
  'c156-8-dismissal': { 'family-no-ground': noGround },
};

export const obligations: ThemeTexts<'family'>['obligations'] = {
  'c156-1-scope': {
    title: 'Care for children and other close family',
    supervision:
      'In 2020 the ILO experts asked again how those who care for others than children are reached.',
  },
  'c156-3-policy': {
    title: 'Work without discrimination over family duties',
    supervision: 'The ILO experts found the measures in law and practice ineffective.',
  },
  'c156-4-terms': {
    title: 'Terms of work and support that meet family needs',
    supervision: 'The ILO experts found the measures in law and practice ineffective.',
  },
  'c156-8-dismissal': {
    title: 'Family duties are no reason for dismissal',
    supervision: 'No comment on this article was found. The authors of 2024 name the missing ban.',
  },
};
