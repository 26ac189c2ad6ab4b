import type { ThemeTexts } from '../../types.ts';

const onlyOther = 'The account of the refusal names other grounds only.';

/** What is concluded alike of the four requests of 2015. */
const occ = {
  formFaulted: 'The grounds that the report names are about the day, and not about the application.',
  spontaneous: 'Permission was asked for beforehand.',
  noticeDays: 'No refusal is said to have named late notice, so the ten days are taken as kept.',
  noticeWorkingDays: 'The ten days before each of the four dates hold at least six working days.',
  designatedPlace: 'No refusal is said to have named the place.',
  damageNamed: onlyOther,
  dangerNamed: onlyOther,
};
const occText = (day: string) => ({
  title: `A union meeting refused for ${day} 2015`,
  short: `Aktau, ${day} 2015`,
  summary:
    'The oil construction workers’ union asked for a peaceful gathering. The refusal named one of several grounds: other events that day, or a halt of all meetings.',
  documented: 'Refused in writing, with no other place or time. Which ground met which date is not said.',
  reasons: occ,
  evidence: { refusal: 'At least four refusals of the city mayor’s office, on file with the authors.' },
});

export const cases: ThemeTexts<'assembly'>['cases'] = {
  'shymkent-assembly-2013': {
    title: 'A meeting at the factory turned down for its form',
    short: 'Oil workers, Shymkent',
    summary:
      'The oil workers’ union wanted a public meeting at the factory. It was told that its application was not put together correctly, and that there are places for protests.',
    documented: 'The meeting was not held.',
    reasons: {
      spontaneous: 'The union applied beforehand.',
      otherEvents: onlyOther,
      damageNamed: onlyOther,
      haltOrdered: onlyOther,
      dangerNamed: onlyOther,
    },
    evidence: { refusal: 'Account of the union chair, September 2015.' },
  },
  'korgau-assembly-2014': {
    title: 'Two dates asked for, two holidays in the way',
    short: 'Coal miners, Karaganda',
    summary:
      'The coal miners’ union asked twice, ten days ahead, to protest against the end of the collective agreement.',
    documented: 'Refused both times, because other holiday events were held.',
    reasons: {
      formFaulted: onlyOther,
      spontaneous: 'The union applied ten days ahead.',
      designatedPlace: 'The refusals named other events and nothing against the place.',
      alternativeOffered: 'The union chair tells of two refusals and of no other place or day.',
      damageNamed: onlyOther,
      haltOrdered: onlyOther,
      dangerNamed: onlyOther,
    },
    evidence: { refusals: 'Account of the union chair, November 2014. The two dates are not given.' },
  },
  'occ-assembly-june-2015': occText('26 June'),
  'mangistau-assembly-2015': {
    title: 'A protest against the Labour Code, refused for a park',
    short: 'Six unions, Aktau',
    summary:
      'Half a dozen unions asked for a protest in a city park. The regional mayor’s office named late notice, damage to the park and danger to children of the school nearby.',
    documented: 'Refused. How many days ahead the unions had asked is not said.',
    reasons: {
      form: 'A protest that stays at one place is a meeting or a rally, for which the law asks the same.',
      formFaulted: onlyOther,
      spontaneous: 'The unions applied beforehand.',
      otherEvents: onlyOther,
      haltOrdered: onlyOther,
    },
    evidence: { refusal: 'Request and refusal are on file with the authors of the report.' },
  },
  'occ-assembly-18-november-2015': occText('18 November'),
  'occ-assembly-26-november-2015': occText('26 November'),
  'occ-assembly-december-2015': occText('9 December'),
};

export const beyondLaw: ThemeTexts<'assembly'>['beyondLaw'] = {
  'aktau-march-2011': {
    title: 'A march of strikers broken up in Aktau',
    reason:
      'A peaceful march of 5 June 2011 was dispersed by force. Who did it and on what ground is not said, and the day lies before the law that the model knows.',
  },
  'land-protests-2016': {
    title: 'Hundreds detained over land reform',
    reason:
      'Gatherings of April and May 2016 ended in detentions and charges. No facts of any one gathering are given.',
  },
};
