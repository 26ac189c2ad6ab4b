import type { ThemeTexts } from '../../types.ts';

export const harms: ThemeTexts<'strikes'>['harms'] = {
  'strike-signature-threshold': {
    title: 'A strike needs signatures of half the workforce',
    summary:
      'In a workforce of about 18,000, some 9,000 signatures were needed. The union gathered about 7,000 and could not strike.',
    who: 'Workers in very large companies',
    evidence: {
      drive: 'The union’s own account of the dispute of 2011 and 2012 over a pay rise of 30 per cent.',
    },
  },
  'mediation-blocks-strike': {
    title: 'Conciliation can drag on without end',
    summary:
      'Talks have to be exhausted before a strike, and nothing ends them. No strike that the report documents met the procedure.',
    who: 'Workers in collective disputes',
    evidence: {
      none: 'None of the strikes documented was held under the legal procedure.',
      mediation: 'Talks at an oil construction company ran for well over a year without a result.',
    },
  },
  'mediation-ended-unilaterally': {
    title: 'The employer ends conciliation alone',
    summary:
      'Management wrote its own closing protocol and opened no arbitration. The labour department and the prosecutor saw no breach.',
    who: 'Oil construction workers',
    evidence: { protocol: 'The union complained in April and July 2015, without result.' },
  },
  'hazardous-facility-ban': {
    title: 'Strikes barred at hazardous facilities',
    summary: 'The Code bars strikes at hazardous production facilities and does not say which these are.',
    who: 'Workers at hazardous production facilities',
    evidence: {
      question:
        'The ILO experts asked in 2014 which organisations are meant; the authors of the report asked again in 2016.',
    },
  },
  'strike-ban-sectors': {
    title: 'Whole sectors barred from striking',
    summary:
      'Service sectors and whatever other laws name are kept from striking, whether or not a strike would endanger anybody.',
    who: 'Rail, aviation, health, transport, utility and communications workers',
    evidence: { wording: 'Article 176 of the Code of 2015 as the report describes it.' },
  },
  'spontaneous-strikes-unprotected': {
    title: 'Strikes happen outside the law, unprotected',
    summary:
      'Because the lawful road leads nowhere, workers walk out, and their fate is left to the employer and the authorities.',
    who: 'Oil, gas and mining workers',
    evidence: {
      walkouts:
        'Stoppages of a few hours to several days in the west, the centre and the south, with uneven official reaction.',
      disputes:
        'A union confederation counted disputes in the first half of 2015; the body of the report places them in the west, the title of its source in the whole country.',
    },
  },
  'strikes-declared-illegal': {
    title: 'Courts find most strikes unlawful',
    summary: 'Most of the disputes counted in early 2015 were declared unlawful, for want of the procedure.',
    who: 'Strikers',
    evidence: { disputes: 'A confederation’s count, with no exact number of those found unlawful.' },
  },
  'strike-dismissals': {
    title: 'Strikers dismissed as absentees',
    summary:
      'Six of about 300 strikers were dismissed for more than three hours of absence, one of them after half a day. The court backed the company.',
    who: 'Strikers, and members of the conciliation commission',
    evidence: { dismissals: 'Dismissals of June 2015 after a three-day strike.' },
  },
  'strike-damages-threat': {
    title: 'Strikers threatened with the company’s losses',
    summary: 'Police told six workers that losses of 17 to 18 million tenge might be put on them.',
    who: 'Dismissed strikers',
    evidence: {
      losses:
        'Account of one of the six. The dollar figures printed beside the tenge do not fit the rate of that May.',
    },
  },
  'strike-suits-and-suspension': {
    title: 'Strikers sued and suspended without pay',
    summary:
      'The employer sued eight workers and suspended three without pay. The court did not take the claim; the three were reinstated and paid.',
    who: 'Strikers at a gas-field contractor',
    evidence: { suit: 'The suit ended on 31 July 2015, or on 4 August by another passage of the report.' },
  },
  'strike-calls-criminal': {
    title: 'Calling an unlawful strike on is a crime',
    summary:
      'The Criminal Code punishes calls to go on with a strike that a court found unlawful. No conviction is documented.',
    who: 'Strike leaders and strikers',
    evidence: {
      offence: 'A new offence of the Code of 2014, with up to three years in prison.',
      criminalised:
        'A later article counts criminal sanctions for unlawful strikes among the obstacles to free association; its sentence on the provision is garbled.',
    },
  },
  'settlement-unkept': {
    title: 'Settlements that end a strike are not kept',
    summary: 'None of the nine points of a settlement that ended a strike in October 2012 was carried out.',
    who: 'Unions that sign settlements',
    evidence: { settlement: 'A nine-point settlement at a mining services company.' },
  },
};

export const conditions: ThemeTexts<'strikes'>['conditions'] = {
  'strike-signature-threshold': {
    'documented-list-suffices': {
      says: 'A threshold that 7,000 signatures among 18,000 workers would meet.',
      reason:
        'No source names a share. The largest that would have let the only documented drive through is taken as the measure.',
    },
  },
  'mediation-blocks-strike': {
    'conciliation-ends': { says: 'A known and final end to conciliation.' },
    'union-puts-demands': {
      says: 'The right of a representative union to put demands without the approval of the workforce.',
    },
  },
  'mediation-ended-unilaterally': {
    'arbitration-needed': { says: 'A duty to go on to arbitration for a side that ends conciliation.' },
    'breach-sanctioned': {
      says: 'A penalty for evading conciliation.',
      reason:
        'The officials who were asked found nothing to act on; without a penalty nobody is tasked to act.',
    },
  },
  'hazardous-facility-ban': {
    'only-where-danger': {
      says: 'A ban at hazardous facilities limited to danger to life, safety or health.',
    },
    'list-in-code': { says: 'A Code that says who is barred from striking.' },
  },
  'strike-ban-sectors': {
    'services-may-strike': { says: 'Freedom from an outright ban in every service sector.' },
    'no-open-clause': { says: 'The Code as the only law that may bar strikes.' },
    'no-local-consent': {
      says: 'Freedom to strike without the consent of a public body.',
      reason:
        'A strike that needs the consent of an authority is barred wherever the authority withholds it.',
    },
    'court-alone-suspends': {
      says: 'A court as the only body that may suspend a strike.',
      reason:
        'The report names the prosecutor’s power among the rules that keep these sectors from striking.',
    },
  },
  'spontaneous-strikes-unprotected': {
    'lawful-road-ends': { says: 'A known and final end to conciliation.' },
    'lawful-road-reachable': {
      says: 'A threshold that a list such as the documented one would meet.',
      reason:
        'The report ties walk-outs to a lawful road that cannot be walked; the threshold is one of its two obstacles.',
    },
    'peaceful-strikers-keep-posts': { says: 'Protection of peaceful strikers from dismissal for striking.' },
  },
  'strikes-declared-illegal': {
    'conforming-rules-only': {
      says: 'Respect for freedom of association in every rule that makes a strike unlawful.',
    },
  },
  'strike-dismissals': {
    'peaceful-strike-no-ground': { says: 'Protection from dismissal for taking part in a peaceful strike.' },
    'inspectorate-reviews': { says: 'Review of complaints by the labour inspectorate.' },
    'retaliation-first': { says: 'Precedence and a deadline for complaints of retaliation.' },
    reinstatement: { says: 'The power of a court to order reinstatement and back pay.' },
  },
  'strike-damages-threat': {
    'no-losses-for-peaceful-strike': {
      says: 'Protection of peaceful strikers from being charged with losses.',
      reason:
        'The report calls for penalties in proportion; charging a company’s losses to six workers is out of proportion.',
    },
  },
  'strike-suits-and-suspension': {
    'no-unpaid-suspension': {
      says: 'Protection from suspension without pay while the employer sues.',
      reason: 'The workers lost pay for the length of a suit that the court did not take.',
    },
    'sanctions-follow-standards': {
      says: 'Sanctions on strikers limited to breaches of rules that respect freedom of association.',
    },
    'inspectorate-reviews': { says: 'Review of complaints by the labour inspectorate.' },
    'pay-restored': { says: 'A way to recover pay withheld without right.' },
  },
  'strike-calls-criminal': {
    'no-prison': { says: 'Freedom from prison for calling a peaceful strike.' },
    'no-penal-sanction': { says: 'Freedom from criminal liability for calling a peaceful strike.' },
  },
  'settlement-unkept': {
    'settlement-binds': {
      says: 'Settlements that bind the employer.',
      reason: 'The points were signed and left undone; the first thing missing was binding force.',
    },
    'breach-sanctioned': {
      says: 'A penalty for breaking a settlement.',
      reason: 'Nobody acted when the points were left undone.',
    },
    'court-enforces': { says: 'A court that has settlements carried out.' },
  },
  'c87-3-activities': {
    'bans-only-essential': {
      says: 'Bans limited to strikes that would endanger life, safety or health.',
    },
    'hazard-list-clear': { says: 'Clarity on which facilities are barred.' },
    'conciliation-facilitates': {
      says: 'Conciliation that helps bargaining and does not make a strike impossible.',
    },
    'no-penal-sanction': { says: 'Freedom from criminal sanction for a peaceful strike.' },
  },
  'c87-8-law-of-the-land': {
    'sanctions-follow-standards': {
      says: 'Sanctions on strikers limited to breaches of rules that respect freedom of association.',
    },
  },
  'c87-11-free-exercise': {
    'threshold-reachable': {
      says: 'A threshold for a strike below half of the workforce.',
      reason: 'The report asks for a lower threshold to meet the Convention and names none.',
    },
    'replacement-barred': {
      says: 'Protection of strikers on a lawful strike from being replaced.',
      reason: 'A right that can be emptied by replacement is not freely exercised.',
    },
  },
  'c98-1-protection': {
    'peaceful-strikers-protected': { says: 'Protection from dismissal for a peaceful strike.' },
    'representatives-protected': {
      says: 'Protection of representatives during the dispute.',
      reason:
        'The article protects against acts directed at union activity; representatives in a dispute are its plainest case.',
    },
  },
  'c98-4-bargaining': {
    'union-puts-demands': {
      says: 'The right of a representative union to put demands without the approval of the workforce.',
    },
  },
  'iccpr-22-association': {
    'strike-rules-accord': { says: 'Conciliation that ends, and bans limited to danger.' },
  },
  'icescr-8-strike': {
    'right-recognised': {
      says: 'Recognition of the right to strike.',
      reason: 'The article protects the right to strike in conformity with the laws of the country.',
    },
    'lawful-road-ends': {
      says: 'A lawful road to a strike that can be walked to its end.',
      reason: 'A right that no documented strike could use in conformity with the law is not ensured.',
    },
  },
};

export const obligations: ThemeTexts<'strikes'>['obligations'] = {
  'c87-3-activities': {
    title: 'Unions organise their activities freely',
    supervision:
      'The ILO experts asked which facilities are meant by the hazard ban (2014). The Committee on Freedom of Association rules out prison for peaceful strikes, and the General Survey of 1994 slow and complex conciliation. The Conference Committee took the country up in 2015, 2016, 2017, 2019, 2021 and 2022.',
  },
  'c87-8-law-of-the-land': {
    title: 'The law of the land does not impair the guarantees',
    supervision:
      'The ILO experts: sanctions for strikes, dismissal included, only where the prohibition itself respects freedom of association (2003).',
  },
  'c87-11-free-exercise': {
    title: 'The right to organise is freely exercised',
    supervision: 'The Committee on Freedom of Association: restrictions on strikes must not be excessive.',
  },
  'c98-1-protection': {
    title: 'Protection against acts of anti-union discrimination',
    supervision:
      'The ILO experts: dismissal for a strike only where the prohibition respects freedom of association (2003).',
  },
  'c98-4-bargaining': {
    title: 'Voluntary bargaining is promoted',
    supervision:
      'The ILO experts asked in 2014 that a representative union put its demands without prior approval of the workforce. The Code of 2015 did not take it up.',
  },
  'iccpr-22-association': {
    title: 'Freedom of association with others',
    supervision:
      'The Human Rights Committee asked in July 2016 that the rules on strikes and unions accord with articles 19, 22 and 25.',
  },
  'icescr-8-strike': {
    title: 'The right to strike',
    supervision: 'No finding on strikes in Kazakhstan is in the sources read.',
  },
};
