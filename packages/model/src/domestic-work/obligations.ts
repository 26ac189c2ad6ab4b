import { all, any, inferred, type Obligation, sourced } from '@tarazy/rules';
import { law } from '../law.ts';
import { equalityArticle } from '../sources.ts';
import { organisingGuaranteed } from './harms.ts';
import { action, domesticPassage, keyPrecondition } from './law.ts';

const { domesticWork, treaties } = law.ref;
const { contract, minors, protection, migration, redress } = domesticWork;

const acted = (number: 1 | 2 | 3 | 4 | 5) => equalityArticle(action(number));

const article = (number: string) =>
  ({
    theme: 'domestic-work',
    treaty: 'ilo-c189',
    article: number,
    binds: treaties.c189.node,
    supervision: [],
  }) as const;

const youngAtLightWorkOnly = any(minors.youngestAge.atLeast(15), minors.lightWorkOnly);

/** Treaty articles on domestic workers, and on the age at which work may begin. */
export const domesticWorkObligations = {
  'c189-3-organising': {
    ...article('3'),
    conditions: { 'organising-guaranteed': sourced(organisingGuaranteed, acted(1)) },
  },
  'c189-4-young-workers': {
    ...article('4'),
    conditions: {
      'age-as-in-other-conventions': inferred(all(treaties.c138, treaties.c182, youngAtLightWorkOnly)),
      'schooling-protected': sourced(minors.schooling, acted(2)),
    },
  },
  'c189-5-abuse': {
    ...article('5'),
    conditions: {
      'abuse-forbidden': sourced(protection.fromAbuse, acted(3)),
      'households-supervised': sourced(protection.householdsSupervised, acted(3)),
    },
  },
  'c189-6-living-conditions': {
    ...article('6'),
    conditions: {
      'decent-living': sourced(protection.livingConditions, acted(3)),
      'households-supervised': sourced(protection.householdsSupervised, acted(3)),
    },
  },
  'c189-7-known-terms': {
    ...article('7'),
    conditions: { 'contract-in-writing': inferred(contract.written) },
  },
  'c189-8-migrants': {
    ...article('8'),
    conditions: {
      'entry-and-exit': sourced(migration.entryAndExit, acted(4)),
      'helpers-tasked': sourced(migration.helpersTasked, acted(4)),
    },
  },
  'c189-15-agencies': {
    ...article('15'),
    conditions: { 'agencies-watched': sourced(protection.agencyShield, equalityArticle(keyPrecondition)) },
  },
  'c189-16-courts': {
    ...article('16'),
    conditions: {
      'court-open': sourced(redress.court, equalityArticle(keyPrecondition)),
      'no-worse-than-others': inferred(redress.conciliation),
    },
  },
  'c189-17-inspection': {
    ...article('17'),
    conditions: {
      'inspectorate-open': sourced(redress.inspectorate, equalityArticle(keyPrecondition)),
      'relations-monitored': sourced(protection.monitoring, equalityArticle(domesticPassage), acted(5)),
    },
  },
  'c138-2-minimum-age': {
    theme: 'domestic-work',
    treaty: 'ilo-c138',
    article: '2',
    binds: treaties.c138.node,
    conditions: { 'light-work-before-fifteen': inferred(youngAtLightWorkOnly) },
    supervision: [],
  },
} as const satisfies Record<string, Obligation>;
