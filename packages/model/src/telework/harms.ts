import { all, type Harm, inferred, sourced } from '@tarazy/rules';
import { law } from '../law.ts';
import { labourText, teleworkArticle } from '../sources.ts';
import { conditionsHarms } from './conditions-harms.ts';
import { privacyHarms } from './privacy-harms.ts';
import { answerForBreaches, auditCriteria } from './supervision.ts';

const { telework, enforcement } = law.ref;
const theme = 'telework';
const at = teleworkArticle;
const introduction = '1 Introduction';
const reasoning = '5.1 Reasoning for Employing Telework';
const conditions = '5.2 Teleworking Conditions';
const policy = '5.4 Policy Recommendations';
const conclusions = at('6 Conclusions, p. 16');

/** Documented harms of the theme, and what each asks of the law. */
export const teleworkHarms = {
  ...privacyHarms,
  ...conditionsHarms,
  'no-employee-counterweight': {
    theme,
    years: [2015, 2023],
    tiers: {
      rule: {
        'say-over-power': sourced(telework.oversight.sayOverPower, at(`${introduction}, p. 2`)),
        'hours-agreed': inferred(telework.hours.controlSetBy.is('contract')),
      },
    },
    evidence: { law: { at: at(`${introduction}, p. 2`) }, attitude: { at: conclusions } },
  },
  'unequal-treatment-by-format': {
    theme,
    years: [2015, 2023],
    tiers: {
      rule: {
        'equal-status': sourced(telework.status.is('equal'), at('4 Results, p. 8, Table 1')),
      },
      enforcement: { 'audit-criteria': auditCriteria },
      remedy: { 'answer-for-breaches': answerForBreaches },
    },
    evidence: { conclusion: { at: conclusions }, hesitancy: { at: at(`${policy}, p. 15`) } },
  },
  'eds-contract-barrier': {
    theme,
    years: [2022, 2022],
    tiers: {
      rule: {
        'electronic-form': sourced(telework.contract.electronic, at(`${reasoning}, p. 11`)),
        'electronic-offered': inferred(telework.contract.electronicOffered),
      },
    },
    evidence: { survey: { at: at(`${reasoning}, p. 12`), figures: [{ value: 63.3, of: 'electronic' }] } },
  },
  'foreign-eds-not-recognised': {
    theme,
    years: [2022, 2022],
    tiers: {
      rule: {
        'wider-recognition': sourced(
          telework.contract.onlyNationalOrRegistered.not(),
          at(`${reasoning}, p. 12`),
        ),
      },
    },
    evidence: { signatures: { at: at(`${reasoning}, p. 12`) } },
  },
  'cannot-review-employer-acts': {
    theme,
    years: [2022, 2022],
    tiers: {
      rule: { 'electronic-offered': sourced(telework.contract.electronicOffered, at(`${reasoning}, p. 12`)) },
      remedy: { 'say-over-power': inferred(telework.oversight.sayOverPower) },
    },
    evidence: {
      signing: { at: at(`${reasoning}, p. 12`) },
      survey: {
        at: at('4.1 Reasoning for Employing Telework, p. 9'),
        figures: [
          { value: 71.4, of: 'directives' },
          { value: 65.3, of: 'internalRules' },
        ],
      },
    },
  },
  'collective-agreements-silent': {
    theme,
    years: [2017, 2022],
    tiers: {
      rule: {
        'matters-referred': sourced(telework.agreements.mattersReferred, at(`${policy}, p. 15`)),
      },
      enforcement: {
        'omission-liability': sourced(telework.agreements.omissionLiability, at(`${policy}, p. 15`)),
      },
    },
    evidence: {
      review: { at: at('4.4 Information Security, p. 10'), figures: [{ value: 8, of: 'agreementsNamed' }] },
      cause: { at: at(`${policy}, p. 15`) },
    },
  },
  'no-audit-of-remote-rights': {
    theme,
    years: [2022, 2023],
    tiers: {
      rule: { 'inspectorate-reviews': inferred(enforcement.inspectorateReviews) },
      enforcement: { 'audit-criteria': auditCriteria },
    },
    evidence: { need: { at: at(`${policy}, p. 16`) } },
  },
  'no-support-for-vulnerable-remote-workers': {
    theme,
    years: [2020, 2023],
    tiers: {
      rule: {
        'systematic-support': sourced(telework.oversight.supportForVulnerable, at(`${introduction}, p. 2`)),
      },
    },
    evidence: {
      support: { at: at(`${introduction}, p. 2`) },
      statistics: {
        at: at(`${reasoning}, p. 11`),
        figures: [
          { value: 70, of: 'women' },
          { value: 69, of: 'urban' },
        ],
      },
    },
  },
  'forced-remote-transfer': {
    theme,
    years: [2020, 2022],
    tiers: {
      rule: {
        'grounds-in-law': sourced(
          all(telework.establishment.byAgreement, telework.establishment.imposable),
          at('4 Results, p. 8, Table 1'),
        ),
        'only-in-danger': sourced(telework.establishment.onlyInDanger, labourText('art. 138(3)')),
        'act-requirements': sourced(telework.establishment.actRequirements, at('4 Results, p. 8, Table 1')),
      },
      enforcement: {
        'liability-for-costs': sourced(telework.supply.nonPaymentLiability, at(`${conditions}, p. 13`)),
      },
    },
    evidence: {
      reasons: { at: at('4 Results, p. 6, Fig. 1'), figures: [{ value: 89.8, of: 'becauseOfEmergency' }] },
      again: { at: at(`${reasoning}, p. 11`) },
    },
  },
  'unequal-by-dispositive-norms': {
    theme,
    years: [2015, 2023],
    tiers: {
      rule: {
        'pay-in-law': sourced(telework.pay.extrasInLaw, conclusions),
        'expenses-guaranteed': sourced(telework.supply.nonPaymentLiability, conclusions),
        'safety-in-law': sourced(telework.safety.allDuties, conclusions),
        'security-in-law': sourced(telework.cyber.employerDuties, conclusions),
        'schedule-not-by-act': sourced(telework.hours.controlSetBy.is('contract'), conclusions),
      },
    },
    evidence: { list: { at: conclusions } },
  },
  'telework-underdeveloped': {
    theme,
    years: [2018, 2021],
    tiers: {
      rule: { incentives: sourced(telework.oversight.incentives, at(`${policy}, p. 16`)) },
    },
    evidence: {
      share: {
        at: at(`${reasoning}, p. 11`),
        figures: [
          { value: 73700, of: 'officialRemote' },
          { value: 0.8, of: 'officialShare' },
          { value: 2200000, of: 'couldWork' },
        ],
      },
      growth: { at: at(`${reasoning}, p. 11`), figures: [{ value: 15, of: 'growthTimes' }] },
      purpose: { at: at(`${policy}, p. 16`) },
    },
  },
  'frequency-not-regulated': {
    theme,
    years: [2021, 2023],
    tiers: {
      rule: { 'alternation-set': sourced(telework.concept.frequencySet, at(`${reasoning}, p. 11`)) },
    },
    evidence: { silence: { at: at(`${reasoning}, p. 11`) } },
  },
} as const satisfies Record<string, Harm>;
