import type { ThemeTexts } from '../../types.ts';

export const reforms: ThemeTexts<'disputes'>['reforms'] = {
  'inform-workers': {
    title: 'Keep workers informed',
    short: 'Workers informed',
    summary:
      'Employers practise the right to information that the Code gives. The first stage of social dialogue.',
  },
  'consult-on-changes': {
    title: 'Consult workers before changes',
    short: 'Workers consulted',
    summary:
      'Workers are consulted before new policies, reforms and changes of contract. The second stage of social dialogue.',
  },
  'form-conciliation-commissions': {
    title: 'Form conciliation commissions',
    short: 'Conciliation formed',
    summary: 'Companies form the commissions of equal numbers that the Code names.',
  },
  'mediation-after-conciliation': {
    title: 'Mediate where conciliation fails',
    short: 'Mediation used',
    summary:
      'A neutral mediator, hired or in a commission for the case, comes between conciliation and arbitration.',
  },
  'mediator-in-commission': {
    title: 'A mediator in the conciliation commission',
    short: 'Mediator sits in',
    summary: 'A mediator takes part in the commission for individual disputes. In the bill of February 2026.',
  },
  'standing-negotiation': {
    title: 'A standing body for labour conflicts',
    short: 'Standing body',
    summary:
      'A body is there to negotiate labour conflicts before force is used. The law has had one since 2020.',
  },
  'bind-outside-settlements': {
    title: 'Settlements outside conciliation bind',
    short: 'Outside deals bind',
    summary:
      'What the two sides sign by themselves binds like a decision of the commission. Nobody asks for it in these words.',
  },
  'strengthen-labour-authority': {
    title: 'Strengthen the labour authority',
    short: 'Stronger authority',
    summary: 'The labour authority gets the means to have the law applied. A practice, not a statute.',
  },
};
