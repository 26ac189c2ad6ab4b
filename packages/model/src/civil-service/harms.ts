import { type Harm, inferred, sourced } from '@tarazy/rules';
import { law } from '../law.ts';
import { civilServiceArticle } from '../sources.ts';

const { civilService } = law.ref;
const theme = 'civil-service';

const abstract = civilServiceArticle('Abstract');
const results = civilServiceArticle('Results');
const discussion = civilServiceArticle('Discussion');
const experience = civilServiceArticle('Discussion, International experience');

/** What two surveys of civil servants, of 2020 and 2022, document. */
export const civilServiceHarms = {
  'civil-service-voids': {
    theme,
    tiers: {
      rule: {
        'service-has-rules': sourced(civilService.ownRules, results),
        'powers-are-defined': sourced(civilService.powersDefined, experience),
      },
    },
    evidence: {
      opinions: {
        at: civilServiceArticle('Results, Fig. 5'),
        figures: [
          { value: 57, of: 'codeEnough' },
          { value: 41, of: 'codeNeedsWork' },
        ],
      },
    },
    years: [2016, 2022],
  },
  'emergency-remote-unready': {
    theme,
    tiers: {
      rule: { 'emergencies-have-rules': sourced(civilService.emergencyRules, results) },
      enforcement: {
        'crises-are-planned-for': sourced(civilService.crisisPlan, discussion),
        'somebody-is-in-charge': inferred(civilService.telework.post),
        'directive-comes-with-money': inferred(civilService.funds),
      },
    },
    evidence: {
      directive: {
        at: results,
        figures: [
          { value: 80, of: 'sentHome' },
          { value: 20, of: 'staying' },
          { value: 37, of: 'couldNotFollow' },
        ],
      },
      moved: { at: results, figures: [{ value: 80, of: 'moved' }] },
      doubts: { at: civilServiceArticle('Results, Fig. 6'), figures: [{ value: 19, of: 'notEffective' }] },
    },
    years: [2020, 2022],
  },
  'officials-unequipped': {
    theme,
    tiers: {
      rule: { 'employer-equips': sourced(civilService.equipment.rule.isOneOf('guidance', 'law'), results) },
      enforcement: { 'equipment-is-funded': sourced(civilService.funds, abstract) },
    },
    evidence: {
      equipment: {
        at: civilServiceArticle('Results, Fig. 9'),
        figures: [
          { value: 101, of: 'noEquipment' },
          { value: 384, of: 'tooLittle' },
        ],
      },
      managers: { at: results, figures: [{ value: 61, of: 'managersLackMoney' }] },
    },
    years: [2020, 2022],
  },
  'officials-pay-own-costs': {
    theme,
    tiers: {
      rule: { 'costs-are-paid': sourced(civilService.costs.rule.isOneOf('guidance', 'law'), results) },
      enforcement: { 'costs-are-funded': sourced(civilService.funds, results) },
    },
    evidence: { managers: { at: results, figures: [{ value: 61, of: 'managersLackMoney' }] } },
    years: [2020, 2022],
  },
  'official-data-on-messengers': {
    theme,
    tiers: {
      rule: { 'official-channels-only': sourced(civilService.channels.officialOnly, results) },
      enforcement: { 'channels-are-supervised': inferred(civilService.channels.supervised) },
    },
    evidence: {
      channels: {
        at: civilServiceArticle('Results, Fig. 11'),
        figures: [
          { value: 371, of: 'openChannels' },
          { value: 23, of: 'bothChannels' },
        ],
      },
      named: { at: discussion },
    },
    years: [2022, 2022],
  },
  'officials-unsure-online': {
    theme,
    tiers: {
      rule: { 'training-comes-first': inferred(civilService.skills.trainingFirst) },
      enforcement: { 'skills-are-raised': sourced(civilService.skills.programme, abstract) },
    },
    evidence: {
      skills: {
        at: civilServiceArticle('Results, Fig. 10'),
        figures: [
          { value: 36, of: 'unsureUsers' },
          { value: 3, of: 'lowLiteracy' },
        ],
      },
      documents: { at: results },
      communication: { at: results, figures: [{ value: 64, of: 'troubleTalking' }] },
    },
    years: [2020, 2022],
  },
  'remote-health-worse': {
    theme,
    tiers: { rule: { 'health-is-supported': sourced(civilService.healthSupport, abstract) } },
    evidence: {
      mind: { at: civilServiceArticle('Results, Fig. 7'), figures: [{ value: 14, of: 'mindWorse' }] },
      body: { at: civilServiceArticle('Results, Fig. 8'), figures: [{ value: 8, of: 'bodyWorse' }] },
    },
    years: [2022, 2022],
  },
  'remote-results-unassessed': {
    theme,
    tiers: {
      rule: {
        'assessment-has-rules': sourced(civilService.assessmentRules, discussion),
        'remote-work-stays-open': sourced(civilService.standingOption, results),
      },
    },
    evidence: { unresolved: { at: discussion } },
    years: [2020, 2022],
  },
  'remote-work-uncounted': {
    theme,
    tiers: {
      rule: { 'remote-work-is-counted': sourced(civilService.accounting.yearly, experience) },
      enforcement: { 'changes-are-explained': inferred(civilService.accounting.explainChangeOver.inForce()) },
    },
    evidence: { contrast: { at: experience } },
    years: [2022, 2022],
  },
} as const satisfies Record<string, Harm>;
