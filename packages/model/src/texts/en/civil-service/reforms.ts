import type { ThemeTexts } from '../../types.ts';

export const reforms: ThemeTexts<'civil-service'>['reforms'] = {
  'civil-service-telework-law': {
    title: 'A law on remote civil servants',
    short: 'Law on remote service',
    summary:
      'A law on the rights, duties and particulars of civil servants who work remotely, with rules for assessing their work.',
  },
  'emergency-remote-rules': {
    title: 'Rules for emergencies',
    short: 'Emergency rules',
    summary: 'The Code says how each state body goes over to remote work in an emergency.',
  },
  'define-remote-powers': {
    title: 'Define powers over remote work',
    short: 'Define powers',
    summary: 'State and local bodies get defined powers over remote work.',
  },
  'standing-remote-option': {
    title: 'Remote work as a standing option',
    short: 'Standing option',
    summary:
      'Remote work and flexible schedules stay open once the pandemic is over, as long as pay does not suffer.',
  },
  'agency-remote-policy': {
    title: 'A policy and a post in each body',
    short: 'Policy and post',
    summary:
      'Each body adopts a policy of remote work, tells its staff and keeps a post for it, as the article reports of the United States.',
  },
  'fund-remote-equipment': {
    title: 'Fund equipment and support',
    short: 'Fund equipment',
    summary: 'Money and technical support so that what the guidance of 2020 asks for is delivered.',
  },
  'official-channels-only': {
    title: 'Official channels only',
    short: 'Official channels',
    summary: 'Official work stays on official platforms, and somebody checks that it does.',
  },
  'raise-digital-skills': {
    title: 'Raise digital skills',
    short: 'Digital skills',
    summary: 'A programme that raises the digital literacy of civil servants.',
  },
  'train-before-remote': {
    title: 'Train before remote work',
    short: 'Train first',
    summary:
      'Those who work remotely are trained first, unless skilled already, as the article reports of the United States.',
  },
  'support-remote-health': {
    title: 'Support health in remote work',
    short: 'Support health',
    summary: 'Support for the psychological and physical health of remote staff.',
  },
  'account-for-remote-work': {
    title: 'Account for remote work',
    short: 'Yearly account',
    summary: 'Accounting, control and supervision of remote work, year by year.',
  },
  'explain-remote-changes': {
    title: 'Explain changes in remote work',
    short: 'Explain changes',
    summary:
      'A body whose number of remote staff changes by more than a share explains why; the article names a tenth.',
    options: { share: 'Share of change' },
  },
  'plan-for-crises': {
    title: 'Plan for crises',
    short: 'Plan for crises',
    summary: 'State bodies build the crisis management that the pandemic showed to be missing.',
  },
};
