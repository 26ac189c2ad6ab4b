import type { FigureTexts } from '../../figures/figure-texts.ts';

export const figures: FigureTexts = {
  surveys: {
    'remote-workers-2022': {
      title: 'Remote workers of eleven organisations, February 2022',
      who: 'Employees of named organisations with more than 100 staff, asked online from 1 to 28 February 2022.',
    },
    'remote-workers-counted-2021': {
      title: 'People counted as working away from the workplace, first quarter of 2021',
      who: 'Official statistics: 73,700 people, 0.8 per cent of the employed.',
    },
    'remote-potential': {
      title: 'Who could work remotely: an expert estimate',
      who: 'Shares of the employees of each sector, each on a base of its own. All together 2.2 million people, every fourth employee.',
    },
    'officials-2020': {
      title: 'Staff of 34 state bodies, 2020',
      who: 'About 55 per cent of the staff of 17 central and 17 local bodies. Several shares have a base of their own that is not printed.',
    },
    'civil-servants-2022': {
      title: 'Civil servants, April 2022',
      who: '897 civil servants among 1,000 respondents; some printed shares fit 1,000 better than 897.',
    },
  },
  questions: {
    'remote-reason': {
      asks: 'Why remote work began',
      answers: { emergency: 'Because of the state of emergency' },
    },
    'remote-directives': {
      asks: 'Directives on the switch to remote work',
      answers: { adopted: 'The employer adopted them' },
    },
    'remote-rules': {
      asks: 'Internal rules that staff must be told of',
      answers: { adopted: 'The employer adopted them' },
    },
    'remote-signature': {
      asks: 'Electronic signature or electronic labour documents',
      answers: { used: 'The organisation uses them' },
    },
    'remote-workplace-discussed': {
      asks: 'Was the place of work discussed with the employer?',
      answers: { no: 'No' },
    },
    'remote-home': { asks: 'Place of work', answers: { home: 'Own house or flat' } },
    'remote-equipment': { asks: 'Equipment and means of communication', answers: { own: 'Their own' } },
    'remote-assessment': {
      asks: 'What the employer assessed',
      answers: {
        nothing: 'Nothing: neither conditions, nor safety, nor equipment',
        intensity: 'The intensity of the work',
      },
    },
    'remote-wages': { asks: 'Wages after the switch', answers: { unchanged: 'Unchanged' } },
    'remote-security-documents': {
      asks: 'Additional documents on information security',
      answers: { none: 'None signed' },
    },
    'remote-security-measures': {
      asks: 'Measures of information security',
      answers: {
        none: 'None',
        minimum: 'A minimum: secure connection and training',
        high: 'Workplace very well secured',
      },
    },
    'counted-own-means': { asks: 'Means of communication', answers: { own: 'Their own' } },
    'counted-women': { asks: 'Women among them', answers: { women: 'Women' } },
    'counted-urban': { asks: 'Residents of cities among them', answers: { urban: 'City residents' } },
    'potential-by-sector': {
      asks: 'Share that could work remotely',
      answers: {
        all: 'All employees',
        education: 'Education, at most',
        finance: 'Finance and insurance',
        administration: 'Public administration',
        science: 'Professional and scientific work',
        communication: 'Information and communication',
      },
    },
    'officials-directive': {
      asks: 'The directive to send 80 per cent home',
      answers: { unable: 'Could not follow it' },
      note: 'Officials, above all senior ones; the base is not printed.',
    },
    'officials-resources': {
      asks: 'What remote work lacks',
      answers: { lacking: 'Good internet, and money for equipment, software and calls' },
      note: 'Managers; their number is not printed.',
    },
    'officials-meetings': { asks: 'Meetings', answers: { online: 'Mostly online' } },
    'managers-meetings': {
      asks: 'Meetings of managers',
      answers: { inPerson: 'Mostly in person' },
      note: 'Managers; their number is not printed.',
    },
    'officials-paper': { asks: 'Paper documents', answers: { less: 'Fewer than before' } },
    'officials-communication': {
      asks: 'Communication at a distance',
      answers: { trouble: 'Trouble with it' },
      note: 'The base is not printed.',
    },
    'officials-equipment': {
      asks: 'Equipment and technical support',
      answers: { received: 'Received' },
      note: 'Those who worked from home; their number is not printed.',
    },
    'officials-advice': {
      asks: 'Advice when needed',
      answers: { received: 'Received' },
      note: 'The base is not printed.',
    },
    'officials-future': {
      asks: 'After the pandemic',
      answers: { keep: 'Keep remote work', ifPayStays: 'Accept new arrangements if pay does not suffer' },
      note: 'Two questions; the bases are not printed.',
    },
    'servants-sex': { asks: 'Sex', answers: { men: 'Men', women: 'Women' } },
    'servants-education': {
      asks: 'Education',
      answers: { bachelor: 'Bachelor', master: 'Master', secondary: 'Specialised secondary' },
    },
    'servants-level': {
      asks: 'Position',
      answers: {
        employees: 'Employees',
        lower: 'Lower managers',
        executives: 'Executives and middle managers',
      },
    },
    'servants-code': {
      asks: 'Is the Labour Code enough for remote work?',
      answers: {
        enough: 'Yes, all is provided for',
        improve: 'It needs work even after July 2021',
        ineffective: 'Remote work does not suit the civil service',
      },
    },
    'servants-emergency': {
      asks: 'Remote work in an emergency',
      answers: { effective: 'Effective and safe', partly: 'Partly effective', not: 'Not effective' },
    },
    'servants-mind': {
      asks: 'Psychological state in remote work',
      answers: { better: 'Better', worse: 'Worse', same: 'The same' },
    },
    'servants-body': {
      asks: 'Physical condition in remote work',
      answers: { same: 'The same', better: 'Better', worse: 'Worse' },
    },
    'servants-equipment': {
      asks: 'Equipment of the remote workplace',
      answers: { none: 'None', insufficient: 'Not enough', good: 'Seen positively' },
    },
    'servants-skills': {
      asks: 'Digital skills',
      answers: { advanced: 'Advanced user', unsure: 'Unsure user', low: 'Low literacy' },
    },
    'servants-channels': {
      asks: 'Channels for official data',
      answers: { official: 'Official ones only', open: 'Open ones and messengers', both: 'Both' },
    },
  },
};
