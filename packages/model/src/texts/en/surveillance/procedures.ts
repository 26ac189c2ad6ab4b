import type { ThemeTexts } from '../../types.ts';

export const procedures: ThemeTexts<'surveillance'>['procedures'] = {
  'watch-unionist': {
    title: 'Watching or questioning a unionist',
    question: 'Does the law let officers do it?',
    outcomes: { lawful: 'The law lets them', blocked: 'The law bars it', undetermined: 'Not known' },
    facts: {
      means: { title: 'What was done', missing: 'The sources do not say what was done.' },
      offenceSuspected: {
        title: 'Crime suspected',
        yes: 'A crime was suspected.',
        no: 'No crime was suspected.',
        missing: 'The sources do not say whether any crime was suspected.',
      },
      unionWorkOnly: {
        title: 'About union work alone',
        yes: 'It was about union work alone.',
        no: 'It was about more than union work.',
        missing: 'The sources do not say what it was about.',
      },
      consentGiven: {
        title: 'Consent from outside',
        yes: 'Somebody outside the service had consented.',
        no: 'Nobody outside the service had consented.',
        missing: 'The sources do not say whether anybody outside the service had consented.',
      },
      summoned: {
        title: 'Summons',
        yes: 'There was a summons in a case.',
        no: 'There was no summons.',
        missing: 'The sources do not say whether there was a summons.',
      },
      substantialHarm: {
        title: 'Substantial harm',
        yes: 'Substantial harm was done.',
        no: 'No substantial harm was done.',
        missing: 'The sources do not say whether substantial harm was done.',
      },
    },
    steps: {
      ground: { title: 'A ground', holds: 'ground', fails: 'no ground', unknown: 'not known' },
      unionWork: {
        title: 'Union work not ruled out',
        holds: 'not ruled out',
        fails: 'ruled out',
        unknown: 'not known',
      },
      consent: {
        title: 'Consent, where needed',
        holds: 'not needed',
        fails: 'no consent',
        unknown: 'not known',
      },
      summons: {
        title: 'A summons, where needed',
        holds: 'not needed',
        fails: 'no summons',
        unknown: 'not known',
      },
      unionLaw: {
        title: 'No breach of the Trade Union Law',
        holds: 'no breach',
        fails: 'breach',
        unknown: 'not known',
      },
      obstruction: {
        title: 'No obstruction by office',
        holds: 'none',
        fails: 'obstruction',
        unknown: 'not known',
      },
    },
  },
};
