import type { ThemeTexts } from '../../types.ts';

export const reforms: ThemeTexts<'dismissal'>['reforms'] = {
  'deter-anti-union-acts': {
    title: 'Deter anti-union acts',
    short: 'Anti-union acts deterred',
    summary:
      'Anti-union dismissal, discipline and threats carry a sanction that deters, without proof of substantial harm. A resignation under pressure counts as a dismissal.',
  },
  'review-non-renewal': {
    title: 'Review why a contract was not renewed',
    short: 'Non-renewal reviewed',
    summary:
      'A court reviews why the contract of an activist was not renewed, and can order renewal. The report asks that activists face no retaliation; this form of it is read out of two cases.',
  },
  'narrow-dismissal-grounds': {
    title: 'Just cause and warning for every dismissal',
    short: 'Just cause',
    summary: 'A ground in the Code is no longer enough: a dismissal needs a just cause and a warning.',
  },
  'define-discord': {
    title: 'Define incitement to discord',
    short: 'Discord defined',
    summary:
      'Article 174 says what social discord is, so that lawful opinion, speech and union work stay out of it.',
  },
  'drop-social-discord': {
    title: 'Take social discord out of article 174',
    short: 'Social discord dropped',
    summary: 'The article keeps discord between nations, races and religions, and loses social discord.',
  },
  'end-criminal-defamation': {
    title: 'End criminal defamation',
    short: 'Defamation no crime',
    summary: 'Defamation is dealt with outside criminal law. This has been law since the summer of 2020.',
  },
  'end-leader-category': {
    title: 'End heavier penalties for leaders',
    short: 'No leader category',
    summary: 'Leaders of public associations are no longer a category of their own in criminal law.',
  },
  'cap-activity-bans': {
    title: 'Limit bans on union activity',
    short: 'Activity bans limited',
    summary: 'Courts no longer bar convicted people from union activity, or for fewer years.',
    options: { years: 'Longest ban' },
  },
  'examine-reprisal-first': {
    title: 'Examine claims of reprisal first',
    short: 'Reprisal claims first',
    summary:
      'Where a unionist says that an accusation is reprisal, this is examined promptly, before the case goes on. This is practice, not law.',
  },
  'return-records-close-cases': {
    title: 'Return records, close cases in writing',
    short: 'Records returned',
    summary:
      'Seized union records come back within a limit, a closed case is closed in writing, and only new facts reopen it. No source asks for it in these words.',
    options: { months: 'Time to return records' },
  },
};
