import type { ThemeTexts } from '../../types.ts';

export const reforms: ThemeTexts<'harassment'>['reforms'] = {
  'ratify-c190': {
    title: 'Ratify Convention 190 on violence and harassment',
    short: 'Ratify C190',
    summary:
      'The Convention binds the country. It writes no national law: its articles become duties that other reforms have to fulfil.',
  },
  'define-work-violence': {
    title: 'Define violence and harassment at work',
    short: 'Violence defined',
    summary:
      'First update: the law defines violence and harassment in the world of work, and its gender-based form.',
  },
  'widen-harassment-scope': {
    title: 'Protect interns, apprentices and trainees',
    short: 'Interns protected',
    summary:
      'Second update: protection reaches employment, apprenticeship, mentoring, internship, training and internal management.',
  },
  'list-harassment-situations': {
    title: 'List the situations that count as work',
    short: 'Situations listed',
    summary:
      'Third update: the law lists where violence and harassment count as happening in the course of work, linked with it or arising out of it.',
  },
  'gender-responsive-approach': {
    title: 'Take a gender-responsive approach',
    short: 'Inclusive approach',
    summary: 'Fourth update: systematic measures that are inclusive and mindful of gender.',
  },
  'harassment-law-package': {
    title: 'Prohibit, prevent, enforce, remedy and punish',
    short: 'Law package, fifth',
    summary:
      'Fifth update as a whole: prohibition, policies, enforcement, remedies and support, punishment, guidance. The only one of the five that brings enforcement and remedy.',
  },
  'prohibit-harassment': {
    title: 'Prohibit violence and harassment by law',
    short: 'Harassment prohibited',
    summary: 'A part of the fifth update: the prohibition alone.',
  },
  'prevent-harassment': {
    title: 'Policies and a strategy against harassment',
    short: 'Policies and strategy',
    summary:
      'A part of the fifth update: a national strategy, and a duty of employers to prevent and respond.',
  },
  'inspect-harassment': {
    title: 'Let inspectors watch over harassment',
    short: 'Harassment inspected',
    summary: 'A part of the fifth update: stronger mechanisms of enforcement and monitoring.',
  },
  'harassment-remedies': {
    title: 'Give victims redress and support',
    short: 'Redress for victims',
    summary:
      'A part of the fifth update: complaints that are heard, protection from reprisals, support for victims.',
  },
  'punish-harassers': {
    title: 'Make offenders liable',
    short: 'Offenders liable',
    summary: 'A part of the fifth update: those who commit violence or harassment are punished.',
  },
  'harassment-guidance': {
    title: 'Guidance and awareness on harassment',
    short: 'Guidance, awareness',
    summary:
      'A part of the fifth update, and of the fifth initiative: guidelines, training, awareness of employers, workers and their representatives.',
  },
  'cover-job-seekers': {
    title: 'Protect job-seekers, volunteers, former workers',
    short: 'Job-seekers protected',
    summary:
      'The Convention reaches them; the five updates do not name them. Nobody asks for it in the sources read.',
  },
  'define-sexual-harassment': {
    title: 'Define and prohibit sexual harassment',
    short: 'Sexual harassment named',
    summary:
      'The law expressly defines and prohibits both forms: the hostile environment and the demand in exchange for an advantage.',
  },
  'sexual-harassment-offence': {
    title: 'Make sexual harassment at work an offence',
    short: 'Harassment an offence',
    summary: 'A separate offence in the Criminal Code. The authors ask only that it be considered.',
  },
  'harassment-complaints': {
    title: 'Oblige employers to hear complaints',
    short: 'Complaints heard',
    summary: 'As in the ministry’s draft of 2025: the employer sets a complaint procedure and must react.',
  },
  'dismiss-harassers': {
    title: 'Dismiss for proven harassment',
    short: 'Dismissal if proven',
    summary: 'As in the ministry’s bill of 2025, whose only sanction this is. No new offence is created.',
  },
  'dignity-at-work': {
    title: 'Write the right to dignity at work',
    short: 'Dignity at work',
    summary:
      'As in the bill that passed first reading in November 2025: respect and protection of dignity among the rights of workers.',
  },
  'recognise-violence-against-women': {
    title: 'Name violence against women as discrimination',
    short: 'Violence recognised',
    summary: 'A law names violence against women as discrimination and as a violation of human rights.',
  },
  'laws-against-violence': {
    title: 'Prevent, investigate, prosecute, protect',
    short: 'Laws against violence',
    summary:
      'Laws that prevent violence against women, ease its investigation, prosecute and punish, and protect and support survivors.',
  },
};
