import type { ThemeTexts } from '../../types.ts';

const undated = 'The equality article of 2024 does not say since when.';

export const law: ThemeTexts<'part-time'>['law'] = {
  transfer: {
    guaranteed: {
      title: 'Right to move between full-time and part-time work',
      says: {
        yes: 'A worker who asks may move between full-time and part-time work.',
        no: 'A move between full-time and part-time work needs the agreement of the employer.',
      },
      note: 'Some groups have a right of their own.',
    },
    answerWorkingDays: {
      title: 'Time to answer a request to change the contract',
      says: { value: 'A request to change the contract is answered within {value}.' },
      none: 'No time is set to answer a request to change the contract.',
      note: 'The edition read shows the rule and not since when it stands.',
    },
    someGroupsEntitled: {
      title: 'Some groups are entitled to part-time work',
      says: {
        yes: 'Some groups of workers are entitled to part-time work.',
        no: 'No group of workers is entitled to part-time work.',
      },
      note: 'The ILO experts cite articles 70(3) and 118(5) of the Code as such rules. Which groups they name was not read.',
    },
  },
  accessMeasures: {
    title: 'Measures that ease access to part-time work',
    says: {
      yes: 'The state eases access to productive, freely chosen part-time work.',
      no: 'Nothing eases access to productive, freely chosen part-time work.',
    },
    note: 'The authors of 2024 see no measures; the ILO experts mention two articles for some groups. Both are kept.',
  },
  discriminationBarred: {
    title: 'Express ban on discrimination against part-time workers',
    says: {
      yes: 'The law expressly forbids discrimination against part-time workers.',
      no: 'The law does not expressly forbid discrimination against part-time workers.',
    },
    note: undated,
  },
  rightsUncut: {
    title: 'Part-time work does not cut rights',
    says: {
      yes: 'The law does not cut the rights of part-time workers below those of treaties.',
      no: 'The law cuts the rights of part-time workers below those of treaties.',
    },
    note: undated,
  },
};
