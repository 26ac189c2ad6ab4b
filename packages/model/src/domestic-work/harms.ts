import { all, type Harm, inferred, sourced } from '@tarazy/rules';
import { law } from '../law.ts';
import { balanceArticle, equalityArticle } from '../sources.ts';
import { action, domesticPassage, keyPrecondition } from './law.ts';

const { contract, association, minors, protection, migration, redress } = law.ref.domesticWork;
const { enforcement } = law.ref;

const passage = equalityArticle(domesticPassage);
const precondition = equalityArticle(keyPrecondition);
const acted = (number: 1 | 2 | 3 | 4 | 5) => equalityArticle(action(number));

/** Both sides may form and join organisations of their choice, and bargain. */
export const organisingGuaranteed = all(
  association.guaranteed.includes('domesticWorkers'),
  association.guaranteed.includes('householdEmployers'),
  association.bargaining,
);

/** Documented harms of the theme, and what each asks of the law. */
export const domesticWorkHarms = {
  'domestic-work-informal': {
    theme: 'domestic-work',
    years: [2014, 2024],
    tiers: {
      rule: {
        'work-makes-contract': inferred(enforcement.work.oneSignIsEnough),
        'formalising-encouraged': sourced(contract.formalisation, passage),
      },
      enforcement: { 'relations-monitored': sourced(protection.monitoring, passage, acted(5)) },
    },
    evidence: { informality: { at: passage } },
  },
  'domestic-redress-unused': {
    theme: 'domestic-work',
    years: [2014, 2024],
    tiers: {
      rule: { 'channels-open': sourced(all(redress.court, redress.inspectorate), precondition) },
      enforcement: {
        'relations-formal': sourced(contract.formalisation, precondition),
        'relations-monitored': sourced(protection.monitoring, passage),
      },
    },
    evidence: { claims: { at: precondition } },
  },
  'domestic-workers-exploited': {
    theme: 'domestic-work',
    years: [2024, 2024],
    tiers: {
      rule: {
        'abuse-forbidden': sourced(protection.fromAbuse, acted(3)),
        'decent-living': sourced(protection.livingConditions, acted(3)),
      },
      enforcement: {
        'households-supervised': sourced(protection.householdsSupervised, acted(3)),
        'agencies-watched': sourced(protection.agencyShield, precondition),
        'relations-monitored': sourced(protection.monitoring, acted(5)),
      },
    },
    evidence: { control: { at: acted(3) }, agencies: { at: precondition } },
  },
  'domestic-workers-unorganised': {
    theme: 'domestic-work',
    years: [2024, 2024],
    tiers: {
      rule: { 'organising-guaranteed': sourced(organisingGuaranteed, acted(1)) },
      enforcement: {
        'rights-usable': sourced(all(contract.formalisation, protection.monitoring), passage),
      },
    },
    evidence: { gap: { at: acted(1) } },
  },
  'domestic-work-hinders-school': {
    theme: 'domestic-work',
    years: [2024, 2024],
    tiers: {
      rule: { 'schooling-protected': sourced(minors.schooling, acted(2)) },
      enforcement: { 'relations-monitored': inferred(protection.monitoring) },
    },
    evidence: { gap: { at: acted(2), figures: [{ value: 18, of: 'years' }] } },
  },
  'domestic-migration-unguarded': {
    theme: 'domestic-work',
    years: [2024, 2024],
    tiers: {
      rule: { 'entry-and-exit': sourced(migration.entryAndExit, acted(4)) },
      enforcement: { 'helpers-tasked': sourced(migration.helpersTasked, acted(4)) },
    },
    evidence: { gap: { at: acted(4) } },
  },
  'work-from-fourteen': {
    theme: 'domestic-work',
    years: [2023, 2023],
    tiers: { rule: { 'not-before-fifteen': inferred(minors.youngestAge.atLeast(15)) } },
    evidence: {
      hours: {
        at: balanceArticle('1.3'),
        figures: [
          { value: 14, of: 'years' },
          { value: 24, of: 'weekHoursYounger' },
          { value: 36, of: 'weekHoursOlder' },
        ],
      },
    },
  },
} as const satisfies Record<string, Harm>;
