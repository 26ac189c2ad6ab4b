import type { ThemeTexts } from '../../types.ts';

export const reforms: ThemeTexts<'assembly'>['reforms'] = {
  'refuse-only-if-necessary': {
    title: 'Refuse an assembly only where strictly necessary',
    short: 'Refusal if necessary',
    summary:
      'The law alone names the grounds, and only a danger that is shown counts. Faulty forms, other events, damage to a park and a general halt are no grounds.',
  },
  'free-choice-of-place': {
    title: 'Let organisers choose the place',
    short: 'Place of choice',
    summary:
      'An assembly may be held within sight of those it is meant for, and not only at designated places.',
  },
  'offer-an-alternative': {
    title: 'No refusal without another place or time',
    short: 'Alternative offered',
    summary:
      'A body that refuses has to offer another place or time. The offer can still be far from the audience.',
  },
  'notify-instead-of-ask': {
    title: 'Notice in place of permission',
    short: 'Notice is enough',
    summary:
      'Organisers give notice, and nobody refuses beforehand. Form, notice and place stay as they are.',
  },
  'shorten-assembly-notice': {
    title: 'Shorten the notice of an assembly',
    short: 'Assembly notice cut',
    summary:
      'Fewer working days between notice and assembly. No source asks for it, and no documented refusal falls by it alone.',
    options: { days: 'Working days of notice' },
  },
  'let-peaceful-go-on': {
    title: 'Let peaceful assemblies go on',
    short: 'No dispersal for form',
    summary: 'A peaceful assembly is not ended because a form was not kept.',
  },
};
