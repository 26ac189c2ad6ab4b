import type { ThemeTexts } from '../../types.ts';

export const reforms: ThemeTexts<'part-time'>['reforms'] = {
  'part-time-transfer': {
    title: 'Guarantee moves between full-time and part-time work',
    short: 'Part-time transfer',
    summary: 'A worker who asks may move to part-time work and back.',
  },
  'part-time-access': {
    title: 'Ease access to chosen part-time work',
    short: 'Part-time access',
    summary: 'The state takes measures that help people to productive, freely chosen part-time work.',
  },
  'bar-part-time-bias': {
    title: 'Forbid discrimination against part-time workers',
    short: 'Part-time: no bias',
    summary: 'The law says expressly that nobody may be treated worse for working part time.',
  },
};
