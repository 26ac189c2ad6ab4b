import type { ThemeTexts } from '../../types.ts';

/** A walk-out leaves the same marks wherever it happens. */
const spontaneous = {
  workforceAsked: 'The report calls the stoppage spontaneous, so no vote and no list came before it.',
  noticeWorkingDays: 'The report calls the stoppage spontaneous, so no notice came before it.',
  sector: 'The employer is in none of the sectors that the Code bars.',
};

export const cases: ThemeTexts<'strikes'>['cases'] = {
  'coal-miners-2011': {
    title: 'Seven thousand signatures, and no strike',
    short: 'Coal miners, Karaganda',
    summary:
      'The coal miners’ union Korgau gathered about 7,000 of the 9,000 signatures it needed from about 18,000 employees, and could not call a strike.',
    documented: 'No strike was held. A rise of 10 per cent was reported in June 2012; 30 had been asked for.',
    reasons: {
      workingDaysSinceDemands:
        'From the last day of October 2011 to 8 February 2012, when talks were reported to drag on, there are more than 60 working days, with room for every holiday.',
      meetingHeld: 'The union collected signatures, which the law provides for where no meeting can be held.',
      unionDecided: 'The union led the drive for a strike.',
      employerEvaded:
        'Talks were under way, slowly. No body is reported to have found that the company evaded them.',
      settlementBroken: 'The dispute was about a first agreement on the rise.',
      awardBroken: 'No arbitration is reported.',
      sector: 'Coal and steel are in none of the sectors that the Code bars.',
      hazardousFacility:
        'A coal mine and a steel works are hazardous production facilities under the rules of order 353 as the model reads them; the report does not say so of this plant.',
      endangersLife: 'The dispute was about pay, and the report names no danger from a stoppage.',
    },
    evidence: {
      signatures:
        'The union chair gave the numbers in an interview of April 2015; two press titles date the dispute.',
    },
  },
  'kazakhmys-2012': {
    title: 'A stoppage at the copper mines, talked out',
    short: 'Kazakhmys, Zhezkazgan',
    summary: 'Copper miners stopped work without a call. Local authorities joined three-sided talks.',
    documented: 'Settled in talks. No legal action was taken against the workers.',
    reasons: spontaneous,
    evidence: {
      stoppage: 'One of three stoppages that the report names as talked out with the authorities.',
    },
  },
  'evrotech-2012': {
    title: 'A day underground for a pay rise',
    short: 'EvroTekhService, Satpaev',
    summary:
      'About 100 miners stayed underground for more than 24 hours after the company had declined formal talks since April.',
    documented: 'Ended by a settlement of nine points on 16 October 2012. No legal action is reported.',
    reasons: spontaneous,
    evidence: { stoppage: 'Accounts of two union chairs; the company’s name is printed in two ways.' },
  },
  'evrotech-settlement-2012': {
    title: 'Nine points signed, none carried out',
    short: 'EvroTekhService settlement',
    summary: 'The settlement that ended the miners’ stoppage had nine points on wages and bargaining.',
    documented: 'The company carried out none of them and concluded an agreement with a second union.',
    reasons: {},
    evidence: { settlement: 'The settlement is on file with the authors of the report.' },
  },
  'oil-construction-2013': {
    title: 'Two days against a new pay system',
    short: 'Oil Construction Company, Aktau',
    summary: 'Workers stopped for two days when the company agreed a pay system with a second union.',
    documented: 'No dismissals and no legal action; talks followed.',
    reasons: spontaneous,
    evidence: { stoppage: 'Account of a union safety inspector.' },
  },
  'oil-construction-conciliation-2015': {
    title: 'Sixteen months of talks, ended by one side',
    short: 'Talks at Oil Construction Company',
    summary:
      'Talks ran from October 2013 to February 2015. The company wrote a closing protocol that the union did not sign, and opened no arbitration.',
    documented: 'The labour department and the prosecutor were asked to act in 2015, and found no breach.',
    reasons: {},
    evidence: { mediation: 'The months are counted from the two dates; the report says well over a year.' },
  },
  'technotrading-2014': {
    title: 'A stoppage brings the mayor’s office in',
    short: 'TechnoTrading, Aktau, 2014',
    summary: 'Workers stopped work after the company had stayed away from talks.',
    documented:
      'The company agreed to a rise of 20 per cent after the regional mayor’s office stepped in. One passage dates it to April, another to the middle of the year.',
    reasons: spontaneous,
    evidence: { stoppage: 'Two passages of the report, with different dates.' },
  },
  'technotrading-2015': {
    title: 'Three days at Zhetibay, found unlawful',
    short: 'TechnoTrading, Zhetibay, 2015',
    summary: 'About 300 workers stopped from 18 May at 8:00 to 20 May at 17:00. Some demands were met.',
    documented:
      'A court found the strike unlawful on 29 May 2015, for want of the procedure of articles 298 and 299 of the old Code.',
    reasons: spontaneous,
    evidence: { stoppage: 'The court ruling is on file with the authors of the report.' },
  },
  'technotrading-dismissals-2015': {
    title: 'Six dismissed as absentees',
    short: 'TechnoTrading dismissals',
    summary:
      'Six of about 300 strikers were dismissed for more than three hours of absence. One had taken part for half a day.',
    documented: 'The court backed the company; appeals were pending in 2016.',
    reasons: {
      absenceHours: 'Half a day, the shortest part that is reported, is at least four hours.',
      wasRepresentative:
        'This replay is about the strikers who held no post; the member of the commission has a replay of his own.',
    },
    evidence: {
      dismissals:
        'The head of the company named the ground in an interview of March 2016; the dismissed workers spoke in June 2016.',
    },
  },
  'technotrading-commission-2015': {
    title: 'Dismissed after sitting on the commission',
    short: 'TechnoTrading commission member',
    summary:
      'One of the six dismissed had sat on the conciliation commission set up after the strike, and believes that this is why.',
    documented: 'Dismissed in June 2015. The court backed the company.',
    reasons: { absenceHours: 'Half a day, the shortest part that is reported, is at least four hours.' },
    evidence: { dismissal: 'Account of the dismissed worker.' },
  },
  'technotrading-losses-2015': {
    title: 'Losses of millions, six workers named',
    short: 'TechnoTrading losses',
    summary:
      'Police summoned a dismissed striker and told him that losses of 17 to 18 million tenge might be put on six workers.',
    documented: 'What became of the threat is not reported.',
    reasons: {},
    evidence: {
      losses: 'The dollar figures printed beside the tenge fit a later rate, not that of May 2015.',
    },
  },
  'kazstroy-2015': {
    title: 'Three days at a gas field',
    short: 'KazStroyService, Uralsk',
    summary:
      'About 140 workers stopped for three days over thirty-day shifts and allowances; one passage says over Sunday pay.',
    documented:
      'The company called the strike unlawful and dismissed no one. Media reported a rise of 15 per cent; the company wrote of a bonus of 10, to rise to 20.',
    reasons: { ...spontaneous, sector: 'Building a gas plant is in none of the sectors that the Code bars.' },
    evidence: {
      stoppage:
        'The report and the company’s letter of October 2016, which differ on the demands and the result.',
      site: 'Body of the report and letter of the company put the field at different distances; which is right was not settled.',
    },
  },
  'kazstroy-suspension-2015': {
    title: 'Suspended without pay for the length of a suit',
    short: 'KazStroyService suspension',
    summary: 'The company sued eight strikers and suspended three of them without pay.',
    documented:
      'The court did not take the claim. The three were reinstated and paid; one passage adds that they won a counterclaim.',
    reasons: {},
    evidence: {
      suspension:
        'An internal order and the company’s letter; passages differ on dates and on who acted against whom.',
    },
  },
  'burgylau-2016': {
    title: 'A stoppage at Zhanaozen, talked out',
    short: 'Burgylau, Zhanaozen',
    summary: 'Drillers stopped work without a call. Local authorities joined three-sided talks.',
    documented: 'Settled in talks. No legal action was taken against the workers.',
    reasons: spontaneous,
    evidence: {
      stoppage: 'One of three stoppages that the report names as talked out with the authorities.',
    },
  },
};

export const beyondLaw: ThemeTexts<'strikes'>['beyondLaw'] = {
  'zhanaozen-2011': {
    title: 'Zhanaozen, 2011',
    reason:
      'A strike of seven months ended in gunfire; at least twelve people were killed by officers, about twelve by a later article. No rule of strike law decides that.',
  },
  'western-disputes-2015': {
    title: 'Twenty-eight disputes in half a year',
    reason:
      'A count without the facts of each. The body of the report places them in the west, the title of its source in the whole country.',
  },
  'federation-count-2015': {
    title: 'Eighty strikes, or eighty conflicts resolved',
    reason:
      'The body of the report counts strikes, the title of its source conflicts resolved; no facts of any are given.',
  },
  'kazstroy-suit-2015': {
    title: 'The suit against eight strikers',
    reason:
      'The court did not consider the claim and its reasons are not given. The date is 31 July in two passages, 4 August in another.',
  },
  'technotrading-2016': {
    title: 'A strike on the back cover',
    reason: 'Known only from the caption of a photograph of 3 June 2016.',
  },
  'karaganda-commission-2014': {
    title: 'A regional commission that helped',
    reason:
      'The union chair found the three-sided commission of the region helpful. No statutory duty is described that a replay could test.',
  },
  'force-on-strikers': {
    title: 'Lethal force against strikers',
    reason:
      'That force is not used on strikers is a matter of policing and accountability, which belongs to other fields of law.',
  },
  'companies-no-retaliation': {
    title: 'Companies refrain from retaliation',
    reason: 'Addressed to companies. No change of law is asked for.',
  },
  'president-2012': {
    title: 'Harsher sanctions for provoking labour conflict',
    reason:
      'A directive of 2012 in the opposite direction; article 402 followed, and the link between them is inferred.',
  },
};
