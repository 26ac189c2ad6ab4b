import type { ThemeTexts } from '../../types.ts';

export const procedures: ThemeTexts<'domestic-work'>['procedures'] = {
  'complain-of-household': {
    title: 'A domestic worker’s complaint',
    question: 'Can redress be had?',
    outcomes: { lawful: 'Redress can be had', blocked: 'No redress', undetermined: 'Not known' },
    facts: {
      writtenContract: {
        title: 'Written contract',
        yes: 'There was a written contract.',
        no: 'There was no written contract.',
        missing: 'The sources do not say whether there was a written contract.',
      },
      signsOfEmployment: {
        title: 'Signs of employment',
        missing: 'The sources do not say which signs of employment there were.',
      },
      channel: {
        title: 'Where the complaint goes',
        missing: 'The sources do not say where the complaint went.',
      },
    },
    steps: {
      employment: {
        title: 'The work is employment',
        holds: 'Employed',
        fails: 'No relation',
        unknown: 'Not known',
      },
      channel: {
        title: 'The body hears domestic workers',
        holds: 'Open',
        fails: 'Closed',
        unknown: 'Not known',
      },
      proof: { title: 'The relation can be shown', holds: 'Shown', fails: 'Informal', unknown: 'Not known' },
      oversight: {
        title: 'Somebody looks into the household',
        holds: 'Watched',
        fails: 'Unwatched',
        unknown: 'Not known',
      },
    },
  },
};
