import type { ThemeTexts } from '../../types.ts';

export const harms: ThemeTexts<'part-time'>['harms'] = {
  'part-time-no-transfer': {
    title: 'No right to move between full-time and part-time work',
    summary: 'A voluntary move in either direction is not guaranteed.',
    who: 'Part-time workers, often women with family duties',
    evidence: { gap: 'First of three gaps on Convention 175 in the article of 2024.' },
  },
  'part-time-no-access': {
    title: 'No help towards chosen part-time work',
    summary: 'Nothing eases access to productive, freely chosen part-time work.',
    who: 'People who look for part-time work',
    evidence: { gap: 'Second of three gaps on Convention 175 in the article of 2024.' },
  },
  'part-time-bias': {
    title: 'No express ban on discrimination against part-time workers',
    summary: 'The law does not say that nobody may be treated worse for working part time.',
    who: 'Part-time workers',
    evidence: { gap: 'Third of three gaps on Convention 175 in the article of 2024.' },
  },
};

const transfer = { says: 'The right to move between full-time and part-time work.' };
const access = { says: 'Measures that ease access to chosen part-time work.' };
const ban = { says: 'An express ban on discrimination against part-time workers.' };
const uncut = { says: 'Rights of part-time workers no lower than those of treaties.' };

export const conditions: ThemeTexts<'part-time'>['conditions'] = {
  'part-time-no-transfer': { 'transfer-guaranteed': transfer },
  'part-time-no-access': { 'access-eased': access },
  'part-time-bias': {
    'bias-barred': ban,
    'inspectorate-reviews': {
      says: 'A labour inspectorate that reviews complaints.',
      reason: 'A ban needs somebody to whom the worker can turn.',
    },
  },
  'c175-4-protection': { 'bias-barred': ban, 'rights-uncut': uncut },
  'c175-7-conditions': { 'rights-uncut': uncut },
  'c175-9-access': { 'access-eased': access },
  'c175-10-transfer': { 'transfer-guaranteed': transfer },
};

export const obligations: ThemeTexts<'part-time'>['obligations'] = {
  'c175-4-protection': {
    title: 'The same protection as full-time workers',
    supervision: 'No comment on this article was read.',
  },
  'c175-7-conditions': {
    title: 'Equivalent conditions on maternity, termination and leave',
    supervision: 'No comment on this article was read.',
  },
  'c175-9-access': {
    title: 'Access to freely chosen part-time work',
    supervision: 'The first comment, of 2024, notes two articles of the Code for some groups.',
  },
  'c175-10-transfer': {
    title: 'Voluntary transfer between full-time and part-time work',
    supervision: 'No comment on this article was read.',
  },
};
