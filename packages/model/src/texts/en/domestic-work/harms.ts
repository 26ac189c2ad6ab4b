import type { ThemeTexts } from '../../types.ts';

const monitored = { says: 'Monitoring of domestic work by the State.' };
const organising = { says: 'Guarantees of organising for both sides, and of bargaining.' };
const supervised = { says: 'Supervision of households as employers.' };
const agencies = { says: 'A state shield against exploitation, also by agencies.' };
const abuse = { says: 'Protection from abuse, harassment and violence.' };
const living = { says: 'Decent conditions, and privacy for those who live in.' };
const schooling = { says: 'Protection of schooling and training before eighteen.' };
const entry = { says: 'Rules on entry and exit that meet the Convention.' };
const helpers = { says: 'Duties of organisations that assist migration.' };

export const harms: ThemeTexts<'domestic-work'>['harms'] = {
  'domestic-work-informal': {
    title: 'Work in households stays informal',
    summary:
      'Most domestic workers have no formal relation to the household, few employers make contracts, and nobody monitors it.',
    who: 'Domestic workers, many of them women of marginalised groups',
    evidence: { informality: 'The reason why the authors find the country not ready for the Convention.' },
  },
  'domestic-redress-unused': {
    title: 'Redress of domestic workers exists on paper only',
    summary:
      'Court and inspectorate are open, yet claims are hardly filed and complaints are few, because hardly any relation is formal.',
    who: 'Domestic workers',
    evidence: {
      claims:
        'Claims hardly reach court, and complaints to the inspectorate are minimal; a study of 2014 is cited.',
    },
  },
  'domestic-workers-exploited': {
    title: 'Domestic workers exposed to exploitation and abuse',
    summary:
      'Protection from abuse, decent conditions and privacy are recognised formally, and nobody supervises the households or the agencies.',
    who: 'Domestic workers, above all those hired through agencies or living in',
    evidence: {
      control: 'The third action: what is recognised lacks supervision and control.',
      agencies: 'The key precondition: a state shield against exploitation.',
    },
  },
  'domestic-workers-unorganised': {
    title: 'Domestic workers cannot organise or bargain',
    summary:
      'Neither they nor the households have a guarantee of organising, and bargaining is not recognised.',
    who: 'Domestic workers and their employers',
    evidence: { gap: 'The first action asks for guarantees to both sides.' },
  },
  'domestic-work-hinders-school': {
    title: 'Domestic work may cost minors their schooling',
    summary: 'Nothing makes sure that domestic work before eighteen leaves schooling and training unharmed.',
    who: 'Domestic workers under eighteen',
    evidence: { gap: 'The second action; the age up to which schooling is to be protected.' },
  },
  'domestic-migration-unguarded': {
    title: 'Migrant domestic workers come and go unprotected',
    summary:
      'Rules on entry and exit fall short of the Convention, and those who assist migration have no duties.',
    who: 'Domestic workers who come to the country or leave it',
    evidence: { gap: 'The fourth action.' },
  },
  'work-from-fourteen': {
    title: 'Law admits work from fourteen',
    summary:
      'Weekly limits for ages 14 to 16 and 16 to 18 admit work from fourteen, which the authors call child labour that the law makes legitimate.',
    who: 'Employees between 14 and 18',
    evidence: { hours: 'The limits as the article gives them.' },
  },
};

export const conditions: ThemeTexts<'domestic-work'>['conditions'] = {
  'domestic-work-informal': {
    'work-makes-contract': {
      says: 'Work that counts as employment on a single sign.',
      reason: 'A household that shuns a contract must not thereby shun the law; article 27 sees to that.',
    },
    'formalising-encouraged': { says: 'Law and policy that encourage households to formalise.' },
    'relations-monitored': monitored,
  },
  'domestic-redress-unused': {
    'channels-open': { says: 'Court and inspectorate open to domestic workers.' },
    'relations-formal': { says: 'Formal relations on which a claim can rest.' },
    'relations-monitored': monitored,
  },
  'domestic-workers-exploited': {
    'abuse-forbidden': abuse,
    'decent-living': living,
    'households-supervised': supervised,
    'agencies-watched': agencies,
    'relations-monitored': monitored,
  },
  'domestic-workers-unorganised': {
    'organising-guaranteed': organising,
    'rights-usable': { says: 'Formal and monitored relations, in which rights can be used.' },
  },
  'domestic-work-hinders-school': {
    'schooling-protected': schooling,
    'relations-monitored': {
      ...monitored,
      reason:
        'A household is closed to the eye; without oversight nobody learns of a child kept from school.',
    },
  },
  'domestic-migration-unguarded': { 'entry-and-exit': entry, 'helpers-tasked': helpers },
  'work-from-fourteen': {
    'not-before-fifteen': {
      says: 'No work before fifteen.',
      reason:
        'The authors call work from fourteen contrary to international rules and name no age; fifteen is the floor of Convention 138. The Convention lets light work begin earlier, which the article on it below takes into account.',
    },
  },
  'c189-3-organising': { 'organising-guaranteed': organising },
  'c189-4-young-workers': {
    'age-as-in-other-conventions': {
      says: 'A youngest age that accords with Conventions 138 and 182.',
      reason:
        'The article ties the age to those conventions; before fifteen they leave room for light work only.',
    },
    'schooling-protected': schooling,
  },
  'c189-5-abuse': { 'abuse-forbidden': abuse, 'households-supervised': supervised },
  'c189-6-living-conditions': { 'decent-living': living, 'households-supervised': supervised },
  'c189-7-known-terms': {
    'contract-in-writing': {
      says: 'A contract in writing.',
      reason: 'The article asks that terms be known, in writing where possible.',
    },
  },
  'c189-8-migrants': { 'entry-and-exit': entry, 'helpers-tasked': helpers },
  'c189-15-agencies': { 'agencies-watched': agencies },
  'c189-16-courts': {
    'court-open': { says: 'A court open to domestic workers.' },
    'no-worse-than-others': {
      says: 'Conciliation open to them as to other workers.',
      reason:
        'The article, as remembered, wants redress no worse than that of workers in general; others have the conciliation commission.',
    },
  },
  'c189-17-inspection': {
    'inspectorate-open': { says: 'An inspectorate open to complaints.' },
    'relations-monitored': monitored,
  },
  'c138-2-minimum-age': {
    'light-work-before-fifteen': {
      says: 'Before fifteen no work but light work.',
      reason:
        'The floor is fifteen, and light work may begin at thirteen. Both articles are remembered, not checked.',
    },
  },
};

const notRatified = 'No supervision yet, because the Convention is not ratified.';

export const obligations: ThemeTexts<'domestic-work'>['obligations'] = {
  'c189-3-organising': { title: 'Fundamental rights of domestic workers', supervision: notRatified },
  'c189-4-young-workers': { title: 'Young domestic workers', supervision: notRatified },
  'c189-5-abuse': { title: 'Protection from abuse, harassment and violence', supervision: notRatified },
  'c189-6-living-conditions': { title: 'Fair terms and decent living conditions', supervision: notRatified },
  'c189-7-known-terms': { title: 'Terms that are known', supervision: notRatified },
  'c189-8-migrants': { title: 'Migrant domestic workers', supervision: notRatified },
  'c189-15-agencies': { title: 'Private employment agencies', supervision: notRatified },
  'c189-16-courts': { title: 'Access to courts and other bodies', supervision: notRatified },
  'c189-17-inspection': { title: 'Complaints and labour inspection', supervision: notRatified },
  'c138-2-minimum-age': {
    title: 'Minimum age for work',
    supervision: 'No finding on Kazakhstan is in the sources read.',
  },
};
