import type { ThemeTexts } from '../../types.ts';

export const reforms: ThemeTexts<'unions'>['reforms'] = {
  'end-second-registration': {
    title: 'End the second step of registration',
    short: 'One registration',
    summary: 'A registered union has nothing more to confirm. Refusals at the first step stay as they are.',
  },
  'end-mandatory-affiliation': {
    title: 'End mandatory affiliation',
    short: 'Affiliation by choice',
    summary:
      'Local, industrial and territorial unions may stay independent. Refusals of registration and thresholds stay as they are.',
  },
  'end-deregistration': {
    title: 'Keep unconfirmed unions registered',
    short: 'No deregistration',
    summary: 'A union that did not confirm its status in time keeps its registration.',
  },
  'lower-tier-thresholds': {
    title: 'Lower the thresholds for upper tiers',
    short: 'Lower tier thresholds',
    summary:
      'Industrial and national unions need fewer workers and regions, and no presence in both cities. The ILO experts call the thresholds excessive and name no share.',
    options: { share: 'Share of workers or regions' },
  },
  'close-refusal-grounds': {
    title: 'Close the list of grounds for refusal',
    short: 'Closed refusal grounds',
    summary:
      'Registration is refused only for what the law lists; wording, debts and what the law is silent on are out. The report asks for a review of the procedures; the closed list is how the model reads it.',
  },
  'mend-defects-once': {
    title: 'Name all defects at once and let them be mended',
    short: 'Defects mended once',
    summary: 'A file with defects is sent back once, with all of them named, instead of being refused.',
  },
  'register-on-notice': {
    title: 'Register unions on notice',
    short: 'Registration on notice',
    summary: 'An electronic notice registers the union, and nobody can refuse it. Drafted in 2022.',
  },
  'end-compulsory-registration': {
    title: 'End compulsory registration',
    short: 'Registration by choice',
    summary: 'A union exists and may act without registration; acting without it is no crime.',
  },
  'grant-pending-files': {
    title: 'Grant pending files promptly',
    short: 'Files granted promptly',
    summary: 'Until the law is amended, the authorities take and promptly grant what is pending.',
  },
  'stop-the-clock': {
    title: 'Stop the clock while a file is pending',
    short: 'Clock stops',
    summary: 'Time limits stop while a file is pending or was returned through an error of the state.',
  },
  'extend-re-registration': {
    title: 'Give existing unions more time to register anew',
    short: 'More time to register',
    summary:
      'The year of 2014 and 2015 is extended. Unions asked for it and named no date; it was not granted.',
    options: { months: 'Months from July 2014' },
  },
  'admit-barred-occupations': {
    title: 'Let judges, firefighters and prison staff join unions',
    short: 'Occupations admitted',
    summary: 'Three occupations that the ILO bodies name may form and join unions.',
  },
  'admit-prosecutors': {
    title: 'Let prosecutors join unions',
    short: 'Prosecutors admitted',
    summary: 'Only police and military can be left out, as the ILO office put it in 2013.',
  },
  'admit-non-citizens': {
    title: 'Let non-citizens join unions',
    short: 'Non-citizens admitted',
    summary: 'Membership is open to workers whatever their citizenship.',
  },
  'lift-funding-ban': {
    title: 'Lift the constitutional ban on foreign money',
    short: 'Funding ban lifted',
    summary: 'The constitution no longer bars unions from taking money from international unions.',
  },
  'allow-funds-by-statute': {
    title: 'Allow foreign money for unions by statute',
    short: 'Funds by statute',
    summary: 'Statute lets unions take money from international unions. The constitution comes first.',
  },
  'free-international-ties': {
    title: 'Free unions to join and work with international ones',
    short: 'International ties',
    summary: 'Unions of every tier may join international unions and run projects with them.',
  },
  'admit-foreign-unions': {
    title: 'Admit foreign unions',
    short: 'Foreign unions admitted',
    summary: 'Constitution and statute let foreign unions operate in the country.',
  },
};
