import { type Harm, inferred, sourced } from '@tarazy/rules';
import { law } from '../law.ts';
import { standards } from '../maternity/places.ts';
import { equalityArticle, labourText, locate } from '../sources.ts';

const { family, enforcement } = law.ref;

const elements = (item: number) => equalityArticle(`${standards}, discriminatory elements, item ${item}`);
const gaps = (item: number) => equalityArticle(`${standards}, problems with Convention 156, item ${item}`);
const men = equalityArticle('4. Discussion, Reassessing gender dynamics');
const initiative6 = equalityArticle('5. Results and conclusion, initiative 6');
const bill = locate('press-2025-2026', 'Bill adopted by the Senate on 19 March 2026');

/** Documented harms of the theme, and what each asks of the law. */
export const familyHarms = {
  'night-work-gendered': {
    theme: 'family',
    years: [2016, 2024],
    tiers: { rule: { 'both-parents': sourced(family.nightWork.holders.is('parents'), elements(3)) } },
    evidence: { listed: { at: elements(3), figures: [{ value: 7, of: 'childYears' }] } },
  },
  'criminal-law-gendered': {
    theme: 'family',
    years: [2015, 2024],
    tiers: {
      rule: {
        'worded-for-all': sourced(family.criminal.neutral, elements(6)),
        'fathers-guarded': sourced(family.criminal.fathersUnderThree, elements(6)),
      },
    },
    evidence: { listed: { at: elements(6), figures: [{ value: 3, of: 'childYears' }] } },
  },
  'men-overlooked': {
    theme: 'family',
    years: [2015, 2024],
    tiers: {
      rule: {
        'night-work-for-fathers': sourced(family.nightWork.holders.is('parents'), elements(3)),
        'offence-for-fathers': sourced(family.criminal.fathersUnderThree, elements(6)),
        'fathers-spared': inferred(family.dismissal.fathersSpared),
      },
    },
    evidence: { stereotype: { at: men } },
  },
  'family-dismissal-allowed': {
    theme: 'family',
    years: [2012, 2024],
    tiers: {
      rule: { 'family-no-ground': sourced(family.dismissal.familyReasonBarred, gaps(1)) },
      enforcement: {
        'group-defined': inferred(family.definition.isOneOf('children', 'closeFamily')),
        'mechanisms-in-place': sourced(family.mechanisms, initiative6),
      },
      remedy: { reinstatement: inferred(enforcement.reinstatement) },
    },
    evidence: { gap: { at: gaps(1) } },
  },
  'single-parents-unshielded': {
    theme: 'family',
    years: [2025, 2026],
    tiers: { rule: { 'limits-beyond-cuts': sourced(family.dismissal.singleParentLimits, bill) } },
    evidence: {
      rule: { at: labourText('art. 54(2)'), figures: [{ value: 14, of: 'childYears' }] },
      bill: { at: bill },
    },
  },
  'family-worker-undefined': {
    theme: 'family',
    years: [2012, 2024],
    tiers: {
      rule: {
        'group-defined': sourced(family.definition.isOneOf('children', 'closeFamily'), gaps(2)),
      },
    },
    evidence: { gap: { at: gaps(2) } },
  },
  'family-support-thin': {
    theme: 'family',
    years: [2012, 2024],
    tiers: {
      rule: {
        'childcare-compensated': sourced(family.support.childcareCompensated, gaps(3)),
        'support-raised': sourced(family.support.unconditional.is('raised'), gaps(3)),
      },
      enforcement: { 'mechanisms-in-place': sourced(family.mechanisms, initiative6) },
    },
    evidence: {
      gap: { at: gaps(3) },
      experts: { at: equalityArticle(`${standards}, concern on Convention 156`) },
    },
  },
} as const satisfies Record<string, Harm>;
