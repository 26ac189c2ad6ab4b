import type { Texts } from '../types.ts';

export const harms: Texts['harms'] = {
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

export const conditions: Texts['conditions'] = {
  'strike-signature-threshold': {
    'documented-list-suffices': {
      says: 'A list of 7,000 among 18,000 is enough.',
      reason:
        'No source names a share. The largest that would have let the only documented drive through is taken as the measure.',
    },
  },
  'mediation-blocks-strike': {
    'conciliation-ends': { says: 'Conciliation has a known and final end.' },
    'union-puts-demands': {
      says: 'A representative union puts demands without the approval of the workforce.',
    },
  },
  'mediation-ended-unilaterally': {
    'arbitration-needed': { says: 'A side that ends conciliation has to go on to arbitration.' },
    'breach-sanctioned': {
      says: 'Evading conciliation is penalised.',
      reason:
        'The officials who were asked found nothing to act on; without a penalty nobody is tasked to act.',
    },
  },
  'hazardous-facility-ban': {
    'only-where-danger': {
      says: 'At hazardous facilities strikes are barred only where life, safety or health is in danger.',
    },
    'list-in-code': { says: 'Whoever is barred can read it in the Code.' },
  },
  'strike-ban-sectors': {
    'services-may-strike': { says: 'No service sector is barred outright.' },
    'no-open-clause': { says: 'No other law may bar strikes.' },
    'no-local-consent': {
      says: 'No public body has to agree to a strike.',
      reason:
        'A strike that needs the consent of an authority is barred wherever the authority withholds it.',
    },
    'court-alone-suspends': {
      says: 'Only a court suspends a strike.',
      reason:
        'The report names the prosecutor’s power among the rules that keep these sectors from striking.',
    },
  },
  'spontaneous-strikes-unprotected': {
    'lawful-road-ends': { says: 'Conciliation has a known and final end.' },
    'lawful-road-reachable': {
      says: 'The threshold lets a list such as the documented one through.',
      reason:
        'The report ties walk-outs to a lawful road that cannot be walked; the threshold is one of its two obstacles.',
    },
    'peaceful-strikers-keep-posts': { says: 'A peaceful striker is not dismissed for striking.' },
  },
  'strikes-declared-illegal': {
    'conforming-rules-only': {
      says: 'A strike is unlawful only by rules that respect freedom of association.',
    },
  },
  'strike-dismissals': {
    'peaceful-strike-no-ground': { says: 'Taking part in a peaceful strike is no ground for dismissal.' },
    'inspectorate-reviews': { says: 'The labour inspectorate reviews complaints.' },
    'retaliation-first': { says: 'Complaints of retaliation are taken first, within a deadline.' },
    reinstatement: { says: 'A court can order reinstatement and back pay.' },
  },
  'strike-damages-threat': {
    'no-losses-for-peaceful-strike': {
      says: 'Losses from a peaceful strike are not charged to those who took part.',
      reason:
        'The report calls for penalties in proportion; charging a company’s losses to six workers is out of proportion.',
    },
  },
  'strike-suits-and-suspension': {
    'no-unpaid-suspension': {
      says: 'Nobody is suspended without pay while the employer sues.',
      reason: 'The workers lost pay for the length of a suit that the court did not take.',
    },
    'sanctions-follow-standards': {
      says: 'Strikers are sanctioned only where the rule broken respects freedom of association.',
    },
    'inspectorate-reviews': { says: 'The labour inspectorate reviews complaints.' },
    'pay-restored': { says: 'Pay withheld without right can be had back.' },
  },
  'strike-calls-criminal': {
    'no-prison': { says: 'Nobody goes to prison for calling a peaceful strike.' },
    'no-penal-sanction': { says: 'Calling a peaceful strike is no crime.' },
  },
  'settlement-unkept': {
    'settlement-binds': {
      says: 'A settlement binds the employer.',
      reason: 'The points were signed and left undone; the first thing missing was binding force.',
    },
    'breach-sanctioned': {
      says: 'Breaking a settlement is penalised.',
      reason: 'Nobody acted when the points were left undone.',
    },
    'court-enforces': { says: 'A court has a settlement carried out.' },
  },
  'c87-3-activities': {
    'bans-only-essential': {
      says: 'Strikes are barred only where they would endanger life, safety or health.',
    },
    'hazard-list-clear': { says: 'It is clear which facilities are barred.' },
    'conciliation-facilitates': {
      says: 'Conciliation helps bargaining and does not make a strike impossible.',
    },
    'no-penal-sanction': { says: 'No criminal sanction for a peaceful strike.' },
  },
  'c87-8-law-of-the-land': {
    'sanctions-follow-standards': {
      says: 'Strikers are sanctioned only where the rule broken respects freedom of association.',
    },
  },
  'c87-11-free-exercise': {
    'threshold-reachable': {
      says: 'The threshold for a strike is below half of the workforce.',
      reason: 'The report asks for a lower threshold to meet the Convention and names none.',
    },
    'replacement-barred': {
      says: 'Strikers on a lawful strike are not replaced.',
      reason: 'A right that can be emptied by replacement is not freely exercised.',
    },
  },
  'c98-1-protection': {
    'peaceful-strikers-protected': { says: 'Nobody is dismissed for a peaceful strike.' },
    'representatives-protected': {
      says: 'Representatives are protected during the dispute.',
      reason:
        'The article protects against acts directed at union activity; representatives in a dispute are its plainest case.',
    },
  },
  'c98-4-bargaining': {
    'union-puts-demands': {
      says: 'A representative union puts demands without the approval of the workforce.',
    },
  },
  'iccpr-22-association': {
    'strike-rules-accord': { says: 'Conciliation ends, and bans are limited to danger.' },
  },
  'icescr-8-strike': {
    'right-recognised': {
      says: 'The right to strike is recognised.',
      reason: 'The article protects the right to strike in conformity with the laws of the country.',
    },
    'lawful-road-ends': {
      says: 'The lawful road to a strike has an end.',
      reason: 'A right that no documented strike could use in conformity with the law is not ensured.',
    },
  },
};

export const obligations: Texts['obligations'] = {
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
