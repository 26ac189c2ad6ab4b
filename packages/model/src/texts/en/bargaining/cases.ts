import type { ThemeTexts } from '../../types.ts';

export const cases: ThemeTexts<'bargaining'>['cases'] = {
  'company-a-recognition-2012': {
    title: 'The notice thrown back',
    short: 'Company A',
    summary:
      'A union of 120 members showed its papers to a small construction company, which declined to recognise it and asked for the names of the members.',
    documented:
      'Not recognised. Staff were ordered to keep away from the chair, and within a week she was told that her post had gone.',
    reasons: {},
    evidence: { refusal: 'Account of the chair. The notice went by registered mail in the end.' },
  },
  'refinery-joining-2012': {
    title: 'Seven months to join an agreement',
    short: 'Refinery, Shymkent, 2012',
    summary:
      'An oil workers’ union asked on 3 February 2012 to join the collective agreement of a refinery. A month later there was no written answer.',
    documented:
      'Confirmed in writing in early September 2012, after the parent company had stepped in. No sanction is reported.',
    reasons: {
      silentWorkingDays:
        'From 3 February to 3 March 2012 there are twenty working days; the report says that after a month there was no written answer.',
    },
    evidence: { letters: 'Letters to the company, its parent, the mayor’s office and prosecutors.' },
  },
  'refinery-protocol-2013': {
    title: 'Eleven points left to a protocol',
    short: 'Refinery, Shymkent, 2013',
    summary:
      'Two unions signed a new agreement with the refinery; eleven points on pay, security of personnel and benefits went into a protocol of disagreement.',
    documented: 'One meeting was held, without the people who decide. None of the points was settled.',
    reasons: {},
    evidence: { protocol: 'Account of the chair of the oil workers’ union.' },
  },
  'evrotech-talks-2012': {
    title: 'A commission that was never formed',
    short: 'Talks at EvroTekhService',
    summary:
      'A miners’ union proposed talks in April 2012. In August it wrote again and asked for a bargaining commission as the law has it.',
    documented: 'The company declined formal talks again and again; no commission was formed.',
    reasons: {
      joining: 'The union began talks on a collective agreement of its own.',
      silentWorkingDays:
        'From the last day of April to 20 August 2012 there are more than seventy working days, with room for every holiday.',
    },
    evidence: {
      letters: 'Both letters are on file with the authors of the report.',
    },
  },
  'evrotech-second-union-2012': {
    title: 'An agreement with the managers’ union',
    short: 'Second union, EvroTekhService',
    summary:
      'After the strike of October 2012 the company concluded a collective agreement with a new union, made up of managers at first.',
    documented:
      'The agreement stood. All members had gone over by the end of 2012, and the first union had nobody left to bargain for.',
    reasons: { firstAtTable: 'The company had avoided all talks with the first union.' },
    evidence: { agreement: 'Account of the branch chair. Those who left could not be asked.' },
  },
  'oil-construction-pay-2013': {
    title: 'A pay system through the back door',
    short: 'Pay at Oil Construction Company',
    summary:
      'The main union pushed back against a new pay system. Management introduced it through a second union, apparently of managers.',
    documented: 'Introduced. A strike of two days and long talks followed.',
    reasons: {},
    evidence: { system: 'Account of the safety inspector of the union.' },
  },
  'steelworks-agreement-2014': {
    title: 'Notice that the agreement ends on 1 April',
    short: 'Agreement, Temirtau, 2014',
    summary:
      'In February 2014 the coal miners’ union had notice that the company would end the collective agreement on 1 April by its own decision.',
    documented:
      'Two requests to protest were refused. After months of talks and a statement of the Ombudsman a new agreement was concluded in April 2014.',
    reasons: {},
    evidence: { notice: 'Account of the union chair and a press report of February 2014.' },
  },
  'steelworks-cut-february-2015': {
    title: 'A quarter less, first time',
    short: 'Wage cut, February 2015',
    summary: 'In early February 2015 the company announced a cut of a quarter for local staff.',
    documented: 'Withdrawn after the labour inspectorate had told the company to do so.',
    reasons: {},
    evidence: { order: 'Account of a union chair and press reports.' },
  },
  'steelworks-cut-july-2015': {
    title: 'A quarter less, second time',
    short: 'Wage cut, July 2015',
    summary: 'In late July 2015 the company announced a cut of a quarter from 1 August.',
    documented:
      'The company contested the order of the labour inspectorate, which went to court; in the end the cut was dropped. The title of one source says postponed.',
    reasons: {
      unionsAgreed: 'The announcement again led to three-sided talks, and unions complained.',
      noticeDays: 'Late July begins on the 21st at the earliest; 1 August is eleven days on.',
      noticeWorkingDays: 'From 21 to 31 July 2015 there are nine working days.',
    },
    evidence: { order: 'Account of a union chair and press reports of July and August 2015.' },
  },
  'gas-field-shifts-2015': {
    title: 'Thirty days on, and a demand for fifteen',
    short: 'Shifts at KazStroyService',
    summary: 'About 140 workers struck for shifts of 15 days in place of 30.',
    documented: 'The company answered that 30 days do not break the law and were agreed with each worker.',
    reasons: {},
    evidence: { demands: 'The report and the letter of the company of October 2016.' },
  },
};

export const beyondLaw: ThemeTexts<'bargaining'>['beyondLaw'] = {
  'company-a-registration-2012': {
    title: 'Five months to register a union',
    reason:
      'The company refused a meeting room and its address, and the registry was far away. The report names no rule of bargaining law that a replay could test.',
  },
  'coal-miners-transfer-2013': {
    title: 'Coal miners pressed to change unions',
    reason:
      'In late 2013 members were pressed, some with dismissal, to join a second union. The prosecutor looked into it and held nobody to account; the facts of no single person are given.',
  },
  'copper-miners-transfer-2013': {
    title: 'Copper miners pressed to change unions',
    reason:
      'Reported by a world federation of unions in January 2013, without the facts that a replay needs.',
  },
  'ombudsman-statement-2014': {
    title: 'The Ombudsman calls for measures',
    reason: 'A statement to the company on tension at its plant. It is advice and binds nobody.',
  },
  'employers-show-restraint': {
    title: 'Employers keep out of union affairs',
    reason: 'The ILO committee asks restraint of employers above all. Addressed to conduct, not to a rule.',
  },
  'bargain-in-good-faith': {
    title: 'Both sides bargain in good faith',
    reason:
      'The ILO committee asks employers and unions to make every effort to agree. A duty in law can support it and cannot bring it about.',
  },
};
