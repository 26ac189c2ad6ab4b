import type { ThemeTexts } from '../../types.ts';

export const harms: ThemeTexts<'companies'>['harms'] = {
  'corporate-diligence-gap': {
    title: 'Companies lack diligence and openness',
    summary:
      'One of eight companies answered questions about what workers said of them. The one that answered described no human rights diligence.',
    who: 'Workers of the companies named, and of their contractors',
    evidence: {
      letters:
        'Letters of September 2016; one answer by publication. Seven of the eight can be named from the report.',
      chapter: 'None of the companies in the chapter on freedom of association answered.',
    },
  },
};

export const conditions: ThemeTexts<'companies'>['conditions'] = {
  'corporate-diligence-gap': {
    'standard-acknowledged': { says: 'A standard of diligence that the country acknowledges.' },
    'diligence-required': {
      says: 'A duty in law to look for harm and prevent it.',
      reason: 'Voluntary standards stood while seven of eight companies did not answer.',
    },
    'rights-reported': { says: 'Public reports of companies on workers’ rights.' },
    'inspections-published': { says: 'Published results of inspections.' },
    'contact-point': {
      says: 'A place to take a grievance against a company.',
      reason: 'The report asks companies to join mechanisms of redress; one has to exist.',
    },
  },
};
