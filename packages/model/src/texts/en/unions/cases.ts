import type { ThemeTexts } from '../../types.ts';

const named = 'The refusal is described in detail, and this is not among its grounds.';
const founded = {
  founders: 'No refusal speaks of too few founders; the least that the law asked is taken.',
  congressHeld: 'No refusal speaks of a missing congress.',
};
const noOtherGround = {
  branchesPlanned: named,
  internationalPlanned: named,
  founderInDebt: named,
  stateError: named,
};
const wasGranted = 'The file was granted, so the authorities found nothing to refuse here.';
const granted = {
  founders: 'The file was granted, so there were as many founders as the law asked.',
  congressHeld: wasGranted,
  branchesPlanned: wasGranted,
  internationalPlanned: wasGranted,
  founderInDebt: wasGranted,
  stateError: wasGranted,
  nameTaken: 'The union was registered under a new name.',
  charterComplete: wasGranted,
  formFaults: wasGranted,
  newFaults: wasGranted,
  structureDemanded: wasGranted,
};

export const cases: ThemeTexts<'unions'>['cases'] = {
  'kspk-first-refusal-2015': {
    title: 'A confederation refused over name and charter',
    short: 'KSPK, first refusal',
    summary:
      'The independent confederation registered anew. It was refused on 25 May 2015: its name, the powers of its organs, how members learn of the dues.',
    documented: 'Refused. The confederation mended what was named and filed again on 8 June.',
    reasons: {
      ...noOtherGround,
      formFaults: named,
      newFaults: 'This was the first refusal.',
      structureDemanded: named,
      monthsOfWindow: 'Refused on 25 May 2015, so lodged by then: ten full months after 11 July 2014.',
    },
    evidence: {
      refusal:
        'The order of refusal is on file with the authors of the report. It also asks for procedures on worker bodies.',
    },
  },
  'kspk-second-refusal-2015': {
    title: 'Refused again, for a test that was not due',
    short: 'KSPK, second refusal',
    summary:
      'After mending, the confederation was refused for want of industrial unions in over half the regions, though six months to confirm its status lay ahead.',
    documented: 'Refused between 8 June and 21 July 2015.',
    reasons: {
      ...noOtherGround,
      formFaults: named,
      monthsOfWindow: 'Filed on 8 June 2015, ten full months after 11 July 2014.',
    },
    evidence: { refusal: 'The refusal is on file with the authors of the report.' },
  },
  'kspk-third-refusal-2015': {
    title: 'Refused a third time, and out of time',
    short: 'KSPK, third refusal',
    summary:
      'A third file was refused on 21 July 2015, again for the regions. The deadline had passed, and industrial unions around the confederation had failed too.',
    documented: 'Refused. The confederation was left without registration.',
    reasons: {
      ...noOtherGround,
      nameTaken: 'The first refusal was mended before the second.',
      charterComplete: 'The first refusal was mended before the second.',
      formFaults: named,
      newFaults: 'The third refusal repeats the ground of the second.',
    },
    evidence: {
      refusal: 'The decision is on file with the authors of the report. The day of filing is not given.',
    },
  },
  'knprk-registered-2016': {
    title: 'A new confederation in place of the old',
    short: 'KNPRK, registered',
    summary: 'Unable to register anew, the confederation started again as a new body with a new name.',
    documented: 'Registered in February 2016.',
    reasons: granted,
    evidence: { registration: 'The acronym is printed in two ways in the report.' },
  },
  'knprk-unconfirmed-2016': {
    title: 'Registered, and nine months later unconfirmed',
    short: 'KNPRK, unconfirmed',
    summary:
      'The new confederation feared in June 2016 that regions and members asked for were out of reach.',
    documented: 'Not confirmed when the report was published in November 2016.',
    reasons: { monthsSinceRegistration: 'From February to November 2016 there are nine months.' },
    evidence: { limbo: 'Accounts of its president of June and August 2016.' },
  },
  'shymkent-intake-2015': {
    title: 'A file returned for the state’s own error',
    short: 'Dostoinii Trud, returned',
    summary:
      'The citizens’ assistance centre entered the oil workers’ file wrongly; it came back fifteen days later.',
    documented: 'Returned. The union had to file again.',
    reasons: {
      nameTaken: named,
      charterComplete: named,
      structureDemanded: 'A local union is asked for no spread over regions.',
      formFaults: 'The fault lay with the state centre.',
      branchesPlanned: named,
      internationalPlanned: named,
      founderInDebt: named,
      newFaults: named,
      monthsOfWindow: 'The day is not given. It lies before the deadline; the latest full month is taken.',
    },
    evidence: { returned: 'Account of the union chair, September 2015.' },
  },
  'shymkent-late-2015': {
    title: 'Address mended, and out of time',
    short: 'Dostoinii Trud, late',
    summary:
      'A file came back over the legal address. The union mended it and was refused because the year had run out.',
    documented: 'Refused as late.',
    reasons: {
      nameTaken: named,
      charterComplete: named,
      structureDemanded: 'A local union is asked for no spread over regions.',
      ...noOtherGround,
      newFaults: 'The only ground of the last refusal was the time.',
      monthsOfWindow:
        'The day is not given. It lies between 11 July 2015 and the new registration of December; the latest month is taken, so that a longer time which reaches it surely helps.',
    },
    evidence: { refusal: 'The refusal is on file with the authors of the report.' },
  },
  'shymkent-registered-2015': {
    title: 'The same workers under a new name',
    short: 'Dostoinii Trud, registered',
    summary: 'The oil workers filed as a new union of oil and gas workers.',
    documented: 'Registered in December 2015.',
    reasons: {
      ...granted,
      reRegistration: 'It filed under a new name, after its time to register anew had run out.',
    },
    evidence: { registration: 'Account of the union chair, November 2016.' },
  },
  'aktau-first-refusal-2015': {
    title: 'Answered two days before the deadline',
    short: 'Oil construction, June 2015',
    summary: 'The union filed on 24 June 2015 and was told on 9 July that its file did not meet the law.',
    documented: 'Refused, two days before the deadline.',
    reasons: {
      tier: 'It is the union of one company.',
      ...noOtherGround,
      nameTaken: 'The answer names no ground beyond that the file does not meet the law.',
      charterComplete: 'The answer names no ground beyond that the file does not meet the law.',
      structureDemanded: 'A local union is asked for no spread over regions.',
      formFaults: 'The answer faults the file without saying more, as the union tells it.',
      newFaults: 'This was the first refusal.',
      monthsOfWindow: 'Filed on 24 June 2015, eleven full months after 11 July 2014.',
    },
    evidence: {
      refusal: 'Account of a union safety inspector; the refusal is on file with the authors of the report.',
    },
  },
  'aktau-deadline-2015': {
    title: 'Filed on the last day, refused as late',
    short: 'Oil construction, deadline',
    summary:
      'The union filed again on 11 July 2015, by its own account, and was told that it had missed the deadline.',
    documented: 'Refused. A court, and a court of appeal, upheld the refusal after October 2015.',
    reasons: {
      tier: 'It is the union of one company.',
      ...noOtherGround,
      nameTaken: named,
      charterComplete: named,
      structureDemanded: 'A local union is asked for no spread over regions.',
      formFaults: 'The only ground named is the time.',
      newFaults: 'The only ground named is the time.',
      monthsOfWindow: 'Filed on 11 July 2015, twelve months to the day after 11 July 2014.',
    },
    evidence: {
      refusal:
        'The report gives 11 July as the day until which unions could register anew. It was a Saturday.',
      court: 'The claim and the rulings are on file with the authors of the report.',
    },
  },
  'aktau-eight-attempts-2016': {
    title: 'Eight attempts, eight new grounds',
    short: 'Oil construction, new union',
    summary:
      'A new union was refused eight times in about a year: translation, “conference” for “congress”, a short word for union, an international union to be joined.',
    documented: 'Not registered by June 2016, though by its account others with the same template were.',
    reasons: {
      ...founded,
      nameTaken: named,
      charterComplete: 'By the account of its chair, others were registered with the same template.',
      branchesPlanned: named,
      founderInDebt: named,
      structureDemanded: 'A local union is asked for no spread over regions.',
      stateError: named,
    },
    evidence: {
      refusals:
        'Accounts of the chair and a safety inspector; the refusal of 29 April 2016 is on file with the authors of the report.',
    },
  },
  'zhezkazgan-miners-2015': {
    title: 'Ten miners, three refusals',
    short: 'Miners, Zhezkazgan',
    summary:
      'Ten miners met and wrote a charter with lawyers. They were refused over branches, over a founder’s debt and on technical points.',
    documented: 'Refused three times in February and March 2015. The group gave up.',
    reasons: {
      nameTaken: named,
      charterComplete: named,
      internationalPlanned: named,
      formFaults: 'The report speaks of technical grounds, of which branches and a debt are two.',
      newFaults: 'After three refusals the group held that no change of the charter would be enough.',
      structureDemanded: 'A local union is asked for no spread over regions.',
      stateError: named,
    },
    evidence: { refusals: 'The refusals are on file with the authors of the report.' },
  },
  'media-refusals-2015': {
    title: 'Twelve attempts to form a media union',
    short: 'Media union, attempts',
    summary:
      'Journalists changed the charter again and again, the name three times and the list of founders.',
    documented:
      'Registered as an industrial union on 11 December 2015, after the charter, the name and the founders had been changed.',
    reasons: {
      ...founded,
      structureDemanded: 'No spread over regions is among the demands described.',
      ...noOtherGround,
    },
    evidence: {
      attempts:
        'Press of December 2015 counts twelve attempts. Four years from 2011 to December 2015 are four to almost five.',
    },
  },
  'media-idle-2015': {
    title: 'No seminar, no training, no defence',
    short: 'Media union, waiting',
    summary: 'While it waited for registration, the media union could not begin its work.',
    documented: 'The union did not act until it was registered in December 2015.',
    reasons: {},
    evidence: { idle: 'Account of a founder, August 2016.' },
  },
  'media-unconfirmed-2016': {
    title: 'Invited to think of liquidation',
    short: 'Media union, unconfirmed',
    summary: 'The media union had until June 2016 to confirm its status and could not.',
    documented:
      'Not confirmed in November 2016. A revenue office had written in October about registering anew or liquidation.',
    reasons: {
      monthsSinceRegistration: 'From 11 December 2015 to 23 November 2016 there are eleven full months.',
    },
    evidence: { limbo: 'The letter is on file with the authors of the report.' },
  },
  'rukhaniyat-refused-2014': {
    title: 'Turned down by the union above',
    short: 'Rukhaniyat, 2014',
    summary:
      'A local culture and sport union asked to join the industrial union. Its charter had no place for local unions.',
    documented: 'Declined.',
    reasons: { hostOfOwnChoice: 'The union itself asked to be taken in.' },
    evidence: { refusal: 'Account of the union chair, April 2015.' },
  },
  'rukhaniyat-host-lost-2015': {
    title: 'The union above missed its own deadline',
    short: 'Rukhaniyat, 2015',
    summary:
      'The union joined one of science and education workers instead, which did not confirm its status within six months.',
    documented: 'Left without a higher tier again.',
    reasons: { hostOfOwnChoice: 'The union chose it, in place of the one that had declined.' },
    evidence: { lost: 'Account of the union chair.' },
  },
  'rukhaniyat-affiliated-2016': {
    title: 'At home in another industry',
    short: 'Rukhaniyat, 2016',
    summary: 'The culture and sport union joined the industrial union of budget organisations.',
    documented: 'Fully affiliated in February 2016.',
    reasons: {
      hostConfirmed: 'The report calls the affiliation full, which a union without a status could not give.',
      hostOfOwnChoice: 'The union sought it, though it is one of another industry.',
    },
    evidence: { joined: 'Account of the union chair, November 2016.' },
  },
  'labour-protection-east-2015': {
    title: 'No alternative to the union they had left',
    short: 'Labour Protection, east',
    summary:
      'The only body that could be joined was the regional council of the Federation, which the workers had left.',
    documented: 'What became of the union is not reported; its closing was feared.',
    reasons: {
      tier: 'The union speaks for workers of the region and has no tier below it in the report.',
      hostAgreed: 'The head of the union names the council as the body that could be joined.',
      hostConfirmed: 'The Federation was a registered national association.',
    },
    evidence: { account: 'Online interview of June 2015.' },
  },
  'judges-association-1996': {
    title: 'An association that is no union',
    short: 'Union of Judges',
    summary: 'Judges formed a public association in December 1996; it may neither bargain nor strike.',
    documented: 'It is registered as a public association.',
    reasons: { citizen: 'The offices of judges are held by citizens.' },
    evidence: { association: 'A footnote of the report.' },
  },
  'funding-complaint-1995': {
    title: 'A complaint that waits since 1995',
    short: 'Funding complaint, 1995',
    summary: 'A union centre complained to the ILO of the ban on money from international unions.',
    documented: 'The ILO asked to lift the ban. It stood in 2016.',
    reasons: {},
    evidence: { complaint: 'The conclusions of the committee, as the report quotes them.' },
  },
};

export const beyondLaw: ThemeTexts<'unions'>['beyondLaw'] = {
  'zhanartu-denied': {
    title: 'Zhanartu, refused since 2010',
    reason:
      'A fourth national group was refused registration again and again. No ground and no date is given that a replay could test.',
  },
  'kspk-affiliates-2015': {
    title: 'Industrial unions around the confederation',
    reason:
      'Hardly one registered anew within the year, by the account of the president. No facts of any one of them are given.',
  },
  'aktau-autonomy-2015': {
    title: 'A fear for independent decisions',
    reason:
      'A concern of the oil construction union, which then planned to join the independent confederation. Nothing was decided that a replay could test.',
  },
  'builders-registered-2021': {
    title: 'A builders’ union after the amendments',
    reason:
      'Registered in the capital in May 2021, the first independent one by its own account. Nothing is known of its file.',
  },
  'federation-excluded': {
    title: 'The Federation loses its place abroad',
    reason:
      'An international confederation excluded the national federation for influence of the government. The article gives no date, and its footnote belongs to a work on Italy.',
  },
  'weak-representation': {
    title: 'Established unions do not speak for their members',
    reason:
      'The legacy of state control leaves many unions weak, though the government puts membership at about 54 per cent of a labour force that the report puts at 8.9 million. Law can free unions; it cannot make them act.',
  },
  'respect-independent-unions': {
    title: 'Respect and promote independent unions',
    reason:
      'A general duty of the authorities. No rule to be changed is named; those that are named stand among the reforms.',
  },
  'free-unions-from-influence': {
    title: 'Unions free of state influence',
    reason: 'Implied by the criticism of weak and dependent unions. No rule to be changed is named.',
  },
  'veto-2014': {
    title: 'Veto the law of 2014',
    reason: 'Asked of the president by independent unions in June 2014. The law was signed.',
  },
};
