import type { ThemeTexts } from '../../types.ts';

/** What is taken to be so of both moves of the whole country. */
const wholeCountry = {
  atHostSite: 'The work was done at home; no host party is named.',
  atOtherSite: 'The work was done at home, not at a site of the employer.',
  usesIct: 'The article speaks of remote work throughout as work with information technology.',
  alternates: 'Mass isolation and curfew left no work on site for those who were moved.',
};

export const cases: ThemeTexts<'telework'>['cases'] = {
  'emergency-transfer-2020': {
    title: 'A country sent home in March 2020',
    short: 'Move to telework, 2020',
    summary:
      'After a state of emergency was declared, employers moved workers to telework. Nine in ten of those asked later named it as the reason.',
    documented:
      'Workers moved with no norm on grounds, moment or act. Most used their own equipment at home, and most workplaces were not assessed. The shares are those of the whole survey, up to February 2022.',
    reasons: {
      ...wholeCountry,
      agreed: 'The article calls telework an experience imposed on both sides by the emergency.',
      equipmentProvided:
        'Two thirds of those asked used their own equipment; the case stands for them. Who paid the costs was asked, and the answers are lost from the text.',
    },
    evidence: {
      reason: 'Share that named the state of emergency as the reason.',
      workplace: 'Shares on workplace and equipment, from the survey of February 2022.',
      conditions: 'Share whose conditions, safety and equipment were not assessed.',
    },
  },
  'emergency-transfer-2022': {
    title: 'Sent home again in January 2022',
    short: 'Move to telework, 2022',
    summary:
      'Mass disturbances led to a state of emergency, a curfew and orders to move most workers to telework, half a year after the law of 2021.',
    documented:
      'The authors call it a test of the new norms. What the acts of employers said, who supplied equipment and whether acts on safety were issued is not reported.',
    reasons: {
      ...wholeCountry,
      awayFromEmployer: 'Workers under curfew were moved to remote mode, away from the employer.',
      agreed: 'The move followed orders of the administration.',
    },
    evidence: { transfer: 'Account of the authors; no number of workers is given.' },
  },
};

export const beyondLaw: ThemeTexts<'telework'>['beyondLaw'] = {
  'surveyed-teleworkers-2022': {
    title: 'Teleworkers asked in February 2022',
    reason:
      'Shares of a survey in eleven organisations; 65 questionnaires were sent, and the number returned is not stated; the printed shares fit 49 answers. Shares are not the facts of one event.',
  },
  'collective-agreements-review': {
    title: 'Agreements of eight organisations read',
    reason:
      'Agreements of 2017 to 2022 leave telework out or repeat the Code. What each says is not reported, so none can be replayed.',
  },
  'inspections-2020-first-half': {
    title: 'Inspections in the first half of 2020',
    reason:
      '1,908 inspections led to 1,088 orders and fines of 86.7 million tenge. Which rules were broken is not stated.',
  },
  'pandemic-unpaid-leave-2020': {
    title: 'Unpaid leave in small business',
    reason:
      'A presumed 52,000 workers, given as 19 per cent. Neither the date nor the ground of the leave is stated.',
  },
  'gendered-home-burden': {
    title: 'Home work repeats family roles',
    reason:
      'Roles at home weigh on the work of women, the more so in telework. Labour law alone does not change them; support by the state is judged with another harm.',
  },
  'no-telework-case-law': {
    title: 'No court practice and hardly any data',
    reason:
      'The want of judgments and of official data made the survey necessary. No rule of law supplies them.',
  },
  'reactive-telework-law': {
    title: 'Law that changes only under pressure',
    reason:
      'Of 32 amendments of the Code from 2015 to 2022 two concern telework, both in the pandemic. The pace of lawmaking is no rule that could be judged.',
  },
  'agreements-supplement-law': {
    title: 'Supplement the law by collective agreements',
    reason:
      'Employers and unions are asked to use agreements to fill gaps and raise protection on telework. No change of law makes them do so.',
  },
  'employers-ready-to-sign': {
    title: 'Be ready for electronic documents',
    reason:
      'Employers are to have electronic documents for contracts and acts in time. It is a matter of their own effort.',
  },
  'study-telework-practice': {
    title: 'Study how the law works in practice',
    reason: 'The authors ask researchers to look for ways to overcome the problems they found.',
  },
};
