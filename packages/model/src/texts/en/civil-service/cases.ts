import type { ThemeTexts } from '../../types.ts';

export const beyondLaw: ThemeTexts<'civil-service'>['beyondLaw'] = {
  'officials-sent-home-2020': {
    title: 'Four in five sent home in May 2020',
    reason:
      'A directive to state bodies; 43,646 answered the survey of that year. An aggregate of many workplaces, not one event that a procedure decides.',
  },
  'officials-on-messengers-2022': {
    title: 'Open channels for official work, 2022',
    reason:
      '371 of 897 used open mail or messengers, 23 both kinds. An aggregate, not one event that a procedure decides.',
  },
  'slow-laws-digital-divide': {
    title: 'Slow laws widen the digital divide',
    reason:
      'The article takes this from research on developing countries. It names no rule that would settle it.',
  },
  'new-ways-of-hiring': {
    title: 'New strategies for hiring',
    reason: 'The author asks for new strategies of hiring and more study; neither is a rule of law.',
  },
  'study-remote-health': {
    title: 'Find out why health results were so good',
    reason: 'The author asks for research on the factors; no rule of law carries it.',
  },
};
