import type { ThemeTexts } from '../../types.ts';

export const procedures: ThemeTexts<'assembly'>['procedures'] = {
  'hold-assembly': {
    title: 'Holding an assembly',
    question: 'May they assemble?',
    outcomes: { lawful: 'Lawful assembly', blocked: 'No lawful assembly', undetermined: 'Not known' },
    facts: {
      form: { title: 'Form of the assembly', missing: 'The sources do not say what form was planned.' },
      formFaulted: {
        title: 'Application found faulty',
        yes: 'The authority found the application faulty.',
        no: 'Nothing was said against the form of the application.',
        missing: 'The sources do not say whether the application was found faulty.',
      },
      spontaneous: {
        title: 'Spontaneous',
        yes: 'The assembly was spontaneous.',
        no: 'The assembly was planned.',
        missing: 'The sources do not say whether the assembly was planned.',
      },
      noticeDays: {
        title: 'Days of notice',
        missing: 'The sources do not say how many days ahead the application was made.',
      },
      noticeWorkingDays: {
        title: 'Working days of notice',
        missing: 'The sources do not say how many working days lay before the assembly.',
      },
      designatedPlace: {
        title: 'Designated place',
        yes: 'The place was a designated one, or nothing was said against it.',
        no: 'The place was not among those designated.',
        missing: 'The sources do not say whether the place was a designated one.',
      },
      answered: {
        title: 'Answered',
        yes: 'The authority answered.',
        no: 'The authority did not answer.',
        missing: 'The sources do not say whether the authority answered.',
      },
      permitted: {
        title: 'Permitted',
        yes: 'The assembly was permitted.',
        no: 'The assembly was refused.',
        missing: 'The sources do not say whether the assembly was permitted.',
      },
      alternativeOffered: {
        title: 'Alternative offered',
        yes: 'Another place or time was offered.',
        no: 'No other place or time was offered.',
        missing: 'The sources do not say whether another place or time was offered.',
      },
      otherEvents: {
        title: 'Other events named',
        yes: 'The refusal named other events.',
        no: 'The refusal named no other events.',
        missing: 'The sources do not say whether this refusal named other events.',
      },
      damageNamed: {
        title: 'Damage named',
        yes: 'The refusal named possible damage to the place.',
        no: 'The refusal named no damage.',
        missing: 'The sources do not say whether the refusal named damage.',
      },
      haltOrdered: {
        title: 'General halt ordered',
        yes: 'The refusal named a halt of all meetings, ordered by a prosecutor.',
        no: 'The refusal named no general halt.',
        missing: 'The sources do not say whether this refusal named the general halt.',
      },
      dangerNamed: {
        title: 'Danger named',
        yes: 'The refusal named a danger to people.',
        no: 'The refusal named no danger to people.',
        missing: 'The sources do not say whether the refusal named a danger to people.',
      },
      dangerShown: {
        title: 'Danger shown',
        yes: 'The danger was shown.',
        no: 'The danger was not shown.',
        missing: 'The sources do not say whether the danger was real.',
      },
    },
    steps: {
      application: {
        title: 'Put in an application or notice',
        holds: 'in order',
        fails: 'faulted',
        unknown: 'not known',
      },
      notice: {
        title: 'Keep the term of notice',
        holds: 'in time',
        fails: 'too late',
        unknown: 'not known',
      },
      place: { title: 'At a place that is open', holds: 'open', fails: 'not open', unknown: 'not known' },
      answer: {
        title: 'No lawful refusal',
        holds: 'not refused',
        fails: 'refused',
        unknown: 'not known',
      },
    },
  },
};
