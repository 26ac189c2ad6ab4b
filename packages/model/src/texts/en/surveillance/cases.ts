import type { ThemeTexts } from '../../types.ts';

export const cases: ThemeTexts<'surveillance'>['cases'] = {
  'aktau-leaders-summoned': {
    title: 'Summoned after meeting researchers',
    short: 'Aktau, summoned',
    summary:
      'Two union activists in Aktau were summoned after they had met the researchers; one was told not to be too friendly.',
    documented: 'No more is reported. The report prints April 2014; its research began in September 2014.',
    reasons: {
      unionWorkOnly: 'The talk was about meeting the researchers, whom the activists had told of union work.',
    },
    evidence: { summons: 'Accounts of two union leaders, September 2015.' },
  },
  'aktau-leader-phoned': {
    title: 'Phoned before a meeting',
    short: 'Aktau, phoned',
    summary:
      'In September 2015 an officer phoned a union leader and warned him against meeting the researcher then in Aktau.',
    documented: 'The report takes it that messages were being watched.',
    reasons: { unionWorkOnly: 'The call was about meeting the researcher, who was asking about union work.' },
    evidence: { call: 'Account of the union leader, September 2015.' },
  },
  'confederation-president-followed': {
    title: 'Followed and photographed in Aktau',
    short: 'Confederation president',
    summary:
      'On a trip in March 2016 the president of a confederation was followed from her hotel day and night and photographed at meetings with unions.',
    documented:
      'She could not meet the affiliates unwatched. That the men were of the security service is her belief.',
    reasons: {},
    evidence: { visit: 'Account of the president, April 2016.' },
  },
  'oil-union-members-questioned': {
    title: 'Ten members questioned or visited',
    short: 'Oil union members',
    summary:
      'Officers approached or visited about ten members of an oil workers’ union over their union work.',
    documented: 'The members complained to their chair. No complaint to an authority is reported.',
    reasons: {},
    evidence: { complaints: 'Account of the chair, June 2016.' },
  },
  'oil-worker-questioned-at-work': {
    title: 'Half an hour at the workplace',
    short: 'Oil worker, at work',
    summary:
      'In the summer of 2015 an officer asked a worker at his workplace whether he was preparing a strike, and warned him about instability.',
    documented: 'The worker thinks that a dispute with his manager over the volume of work was the reason.',
    reasons: {
      unionWorkOnly: 'The officer asked about a strike; nothing else is reported.',
      summoned: 'The officer came to the workplace.',
    },
    evidence: { talk: 'Account of the worker, June 2016. The months stand for the summer.' },
  },
  'oil-worker-visited-at-home': {
    title: 'A visit in the early evening',
    short: 'Oil worker, at home',
    summary:
      'In mid-June 2016 an officer asked a worker at home how many members the union had, and whether its chair was in any religious extremism.',
    documented: 'He was told to tell nobody of the visit.',
    reasons: {
      unionWorkOnly: 'The questions were about the union; extremism was asked about and not alleged.',
      summoned: 'The officer came to the home.',
    },
    evidence: { visit: 'Account of the worker, June 2016.' },
  },
};

export const beyondLaw: ThemeTexts<'surveillance'>['beyondLaw'] = {
  'researchers-followed': {
    title: 'The researchers followed',
    reason:
      'In April and September 2015 men believed to be officers followed the researchers, and one who said that he was of the security service showed a hotel a picture of the researcher. They are no unionists, and no rule of labour law decides it.',
  },
  'shymkent-leaders-watched': {
    title: 'Leaders watched in Shymkent',
    reason: 'Leaders in Shymkent told the researchers that they were watched. No event is described.',
  },
};
