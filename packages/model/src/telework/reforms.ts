import { change, option, type Recommendation, type Reform } from '@tarazy/rules';
import { law } from '../law.ts';
import { civilServiceArticle, teleworkArticle } from '../sources.ts';

const { telework } = law.ref;
const theme = 'telework';
const reasoning = '5.1 Reasoning for Employing Telework';
const conditions = '5.2 Teleworking Conditions';
const safety = '5.3 Safety and Security of Remote Workers';
const policy = '5.4 Policy Recommendations';
const conclusions = '6 Conclusions, p. 16';

const asks = (...places: readonly string[]): readonly Recommendation[] =>
  places.map((at) => ({ body: 'bayazitova-authors', at: teleworkArticle(at) }));

/** Named changes to the law of telework. */
export const teleworkReforms = {
  'limit-telework-monitoring': {
    theme,
    form: 'statute',
    changes: [change(telework.monitoring.limits, true), change(telework.monitoring.technicalLimits, true)],
    recommendedBy: asks(`${policy}, p. 15`),
  },
  'telework-audit-criteria': {
    theme,
    form: 'practice',
    changes: [change(telework.oversight.auditCriteria, true)],
    recommendedBy: asks(`${policy}, p. 16`),
  },
  'telework-liability': {
    theme,
    form: 'statute',
    changes: [change(telework.oversight.liability, true)],
    recommendedBy: asks(conclusions),
  },
  'ministry-telework-guidance': {
    theme,
    form: 'by-law',
    changes: [change(telework.safety.methodology, true), change(telework.cyber.guidance, true)],
    recommendedBy: asks(`${policy}, p. 15`, `${safety}, p. 14`),
  },
  'home-privacy-framework': {
    theme,
    form: 'statute',
    changes: [change(telework.privacy.homeFramework, true)],
    recommendedBy: asks(`${policy}, p. 15`),
  },
  'read-privacy-for-technology': {
    theme,
    form: 'constitution',
    changes: [
      change(telework.privacy.readForTechnology, true),
      change(telework.privacy.constitutional, true),
    ],
    recommendedBy: asks(conclusions),
  },
  'say-over-employer-power': {
    theme,
    form: 'statute',
    changes: [change(telework.oversight.sayOverPower, true)],
    recommendedBy: asks('1 Introduction, p. 2'),
  },
  'telework-hours-by-contract': {
    theme,
    form: 'statute',
    changes: [change(telework.hours.controlSetBy, 'contract')],
    recommendedBy: asks(`${conditions}, p. 14`, `${policy}, p. 15`),
  },
  'state-home-workplace': {
    theme,
    form: 'statute',
    changes: [change(telework.contract.placeStated, true)],
    recommendedBy: asks(`${conditions}, pp. 12-13`),
  },
  'answer-for-telework-costs': {
    theme,
    form: 'statute',
    changes: [
      change(telework.supply.nonPaymentLiability, true),
      change(telework.supply.claimProcedure, true),
    ],
    recommendedBy: asks(`${conditions}, p. 13`),
  },
  'pay-for-telework-format': {
    theme,
    form: 'statute',
    changes: [change(telework.pay.extrasInLaw, true)],
    recommendedBy: asks(`${conditions}, p. 13`),
  },
  'daily-limit-prevails': {
    theme,
    form: 'statute',
    changes: [change(telework.flexible.longerDays, false)],
    recommendedBy: asks(`${conditions}, p. 14`),
    excludes: ['flexible-day-prevails'],
  },
  'flexible-day-prevails': {
    theme,
    form: 'statute',
    changes: [change(telework.hours.dailyLimit, false)],
    recommendedBy: [],
    excludes: ['daily-limit-prevails'],
  },
  'shorten-reference-period': {
    theme,
    form: 'statute',
    options: {
      months: { unit: 'months', default: 3, min: 1, max: 5, suggestions: [1, 2, 3, 4] },
    },
    changes: [change(telework.flexible.referenceMonths, option('months'))],
    recommendedBy: asks(`${conditions}, p. 14`),
  },
  'liability-for-telework-safety': {
    theme,
    form: 'statute',
    changes: [change(telework.safety.liability, true)],
    recommendedBy: asks(`${safety}, p. 14`),
  },
  'full-safety-duties-at-home': {
    theme,
    form: 'statute',
    changes: [change(telework.safety.allDuties, true)],
    recommendedBy: asks(`${safety}, p. 14`, `${policy}, p. 15`),
  },
  'telework-cyber-duties': {
    theme,
    form: 'statute',
    changes: [change(telework.cyber.employerDuties, true), change(telework.cyber.liability, true)],
    recommendedBy: asks(`${safety}, pp. 14-15`),
  },
  'open-foreign-signatures': {
    theme,
    form: 'statute',
    changes: [change(telework.contract.onlyNationalOrRegistered, false)],
    recommendedBy: asks(`${reasoning}, p. 12`),
  },
  'offer-electronic-contract': {
    theme,
    form: 'statute',
    changes: [change(telework.contract.electronicOffered, true)],
    recommendedBy: [],
  },
  'regulate-alternation': {
    theme,
    form: 'statute',
    changes: [change(telework.concept.frequencySet, true)],
    recommendedBy: asks(`${reasoning}, p. 11`),
  },
  'answer-for-agreement-gaps': {
    theme,
    form: 'statute',
    changes: [change(telework.agreements.omissionLiability, true)],
    recommendedBy: asks(`${policy}, p. 15`),
  },
  'telework-incentives': {
    theme,
    form: 'statute',
    changes: [change(telework.oversight.incentives, true)],
    recommendedBy: [
      ...asks(`${policy}, p. 16`),
      { body: 'ibrayev-authors', at: civilServiceArticle('Discussion, International experience') },
    ],
  },
  'support-vulnerable-teleworkers': {
    theme,
    form: 'statute',
    changes: [change(telework.oversight.supportForVulnerable, true)],
    recommendedBy: asks('1 Introduction, p. 2'),
  },
} as const satisfies Record<string, Reform>;
