import type { ThemeTexts } from '../../types.ts';

export const reforms: ThemeTexts<'strikes'>['reforms'] = {
  'lower-strike-threshold': {
    title: 'Lower the strike-signature threshold',
    short: 'Lower threshold',
    summary:
      'Fewer workers have to sign before demands are raised and a strike is called. The report asks for less than half and names no share.',
    options: { share: 'Share that must sign' },
  },
  'union-calls-strike': {
    title: 'Union decides alone, no signatures',
    short: 'Union decides',
    summary:
      'The decision of the union is enough to call a strike; meeting and signatures are no longer asked for.',
  },
  'union-puts-demands': {
    title: 'Union puts demands without a vote',
    short: 'Demands without vote',
    summary:
      'A representative union raises demands without the approval of the workforce, as the ILO experts asked in 2014.',
  },
  'lower-meeting-quorum': {
    title: 'Lower the quorum for demands',
    short: 'Lower quorum',
    summary: 'The meeting that adopts demands needs no more workers than the one that calls the strike.',
    options: { share: 'Share that must be present' },
  },
  'narrow-hazard-ban': {
    title: 'Narrow the hazardous-facility ban',
    short: 'Hazard ban narrowed',
    summary:
      'Both bans at hazardous facilities go. A strike stays barred only where it would endanger life, safety or health.',
  },
  'keep-conditional-hazard-ban': {
    title: 'Keep only the conditional hazard ban',
    short: 'Conditional hazard ban',
    summary:
      'The outright ban goes. A strike at a hazardous facility is lawful while the main equipment is kept running.',
  },
  'list-hazardous-facilities': {
    title: 'List hazardous facilities in the Code',
    short: 'Facilities listed',
    summary: 'The Code itself says which facilities are barred from striking. Those on the list stay barred.',
  },
  'free-service-sectors': {
    title: 'End the ban in service sectors',
    short: 'Services may strike',
    summary: 'Transport, health, water, energy, heat and communications are not barred outright.',
  },
  'close-open-clause': {
    title: 'Close the open clause',
    short: 'Open clause closed',
    summary: 'Only the Code may bar a strike, not any other law.',
  },
  'end-local-consent': {
    title: 'End local consent to strikes',
    short: 'No local consent',
    summary:
      'The local executive body agrees on minimum services, and no longer on whether the strike is held.',
  },
  'cap-conciliation': {
    title: 'Cap conciliation',
    short: 'Talks capped',
    summary: 'The commission has a fixed number of working days. When they are up, conciliation has ended.',
    options: { days: 'Days for the commission' },
  },
  'arbitration-by-consent': {
    title: 'Arbitration by consent',
    short: 'Optional arbitration',
    summary: 'Arbitration is open to both sides and no longer takes the place of a strike.',
  },
  'arbitrate-before-ending': {
    title: 'No end to conciliation by one side',
    short: 'No one-sided end',
    summary: 'A side that wants to end conciliation without agreement has to open arbitration.',
  },
  'sanction-bad-faith': {
    title: 'Penalise evasion and broken settlements',
    short: 'Evasion penalised',
    summary: 'An employer who evades conciliation or breaks what was agreed is penalised.',
  },
  'enforce-settlements': {
    title: 'Let a court enforce settlements',
    short: 'Settlements enforced',
    summary: 'What ends a dispute binds, and a court has it carried out.',
  },
  'shorten-strike-notice': {
    title: 'Shorten the notice',
    short: 'Shorter notice',
    summary: 'Less time lies between the written notice and the strike.',
    options: { days: 'Days of notice' },
  },
  'repeal-strike-call-offence': {
    title: 'Repeal the crime of calling a strike on',
    short: 'Article 402 repealed',
    summary: 'Article 402 goes. Dismissals for absence do not rest on it, and stay.',
  },
  'end-prison-for-strike-calls': {
    title: 'No prison for calling a strike on',
    short: 'No prison term',
    summary: 'Article 402 stays, without imprisonment.',
  },
  'sanction-only-conforming': {
    title: 'Sanction only where the ban is fair',
    short: 'Only fair sanctions',
    summary:
      'Strikers are sanctioned only where the rule they broke respects freedom of association. Stays on paper unless the rules themselves are mended.',
  },
  'excuse-peaceful-strikers': {
    title: 'Peaceful strikers keep their posts',
    short: 'Peaceful strike excused',
    summary:
      'Taking part in a peaceful strike is no absence without reason, even where the strike is unlawful.',
  },
  'no-losses-from-strikers': {
    title: 'No losses charged to strikers',
    short: 'No losses charged',
    summary: 'The losses of the employer from a peaceful strike are not charged to those who took part.',
  },
  'no-unpaid-suspension': {
    title: 'No unpaid suspension during a suit',
    short: 'No unpaid suspension',
    summary: 'An employer who sues over a strike may not suspend the workers without pay meanwhile.',
  },
  'court-alone-suspends': {
    title: 'Only a court suspends a strike',
    short: 'Court alone suspends',
    summary: 'The prosecutor applies to the court, and no longer suspends a strike first.',
  },
  'bar-replacement': {
    title: 'Bar the replacement of strikers',
    short: 'No replacement',
    summary: 'Workers on a lawful strike may not be replaced.',
  },
  'retaliation-complaints-first': {
    title: 'Inspect retaliation complaints first',
    short: 'Complaints first',
    summary:
      'The labour inspectorate takes complaints of retaliation first, within a deadline. A practice, not a statute.',
  },
};
