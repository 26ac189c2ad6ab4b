import { all, type Harm, inferred, sourced } from '@tarazy/rules';
import { law } from '../law.ts';
import { balanceArticle, labourText, teleworkArticle } from '../sources.ts';
import { answerForBreaches, auditCriteria } from './supervision.ts';

const { telework } = law.ref;
const theme = 'telework';
const at = teleworkArticle;
const introduction = '1 Introduction';
const safety = '5.3 Safety and Security of Remote Workers';
const policy = '5.4 Policy Recommendations';
const conclusions = at('6 Conclusions, p. 16');
const limitsOnControl = all(telework.monitoring.limits, telework.monitoring.technicalLimits);

/** Harms of watching, and to privacy and data. */
export const privacyHarms = {
  'telework-unlimited-monitoring': {
    theme,
    years: [2015, 2023],
    tiers: {
      rule: { 'limits-on-control': sourced(limitsOnControl, at(`${policy}, p. 15`)) },
      enforcement: { 'audit-criteria': auditCriteria },
      remedy: { 'answer-for-breaches': answerForBreaches },
    },
    evidence: {
      norms: { at: at(`${safety}, p. 15`) },
      editions: { at: at('4 Results, p. 9, Table 1') },
      outcome: { at: at(`${policy}, p. 15`) },
    },
  },
  'monitoring-spillover-family': {
    theme,
    years: [2020, 2023],
    tiers: {
      rule: {
        'limits-on-control': sourced(limitsOnControl, at(`${safety}, p. 15`)),
        'home-framework': sourced(telework.privacy.homeFramework, at(`${policy}, p. 15`)),
      },
      remedy: { 'answer-for-breaches': inferred(telework.oversight.liability) },
    },
    evidence: {
      family: { at: at(`${safety}, p. 15`) },
      homes: {
        at: at('4.2 Workplace of a Teleworking Employee, p. 9'),
        figures: [{ value: 89.8, of: 'ownHome' }],
      },
    },
  },
  'home-privacy-blurring': {
    theme,
    years: [2020, 2023],
    tiers: {
      rule: {
        'home-framework': sourced(telework.privacy.homeFramework, at(`${policy}, p. 15`)),
        'privacy-read-for-technology': sourced(
          all(telework.privacy.constitutional, telework.privacy.readForTechnology),
          conclusions,
        ),
      },
      remedy: { 'answer-for-breaches': inferred(telework.oversight.liability) },
    },
    evidence: {
      spaces: { at: at(`${introduction}, p. 2`) },
      homes: {
        at: at('4.2 Workplace of a Teleworking Employee, p. 9'),
        figures: [{ value: 89.8, of: 'ownHome' }],
      },
    },
  },
  'cyber-duties-unregulated': {
    theme,
    years: [2020, 2023],
    tiers: {
      rule: { 'employer-duties': sourced(telework.cyber.employerDuties, at(`${safety}, pp. 14-15`)) },
      enforcement: {
        'cyber-liability': sourced(telework.cyber.liability, at(`${safety}, pp. 14-15`)),
        guidance: sourced(telework.cyber.guidance, at(`${policy}, p. 15`)),
      },
    },
    evidence: {
      survey: {
        at: at('4.4 Information Security, p. 10'),
        figures: [
          { value: 59.2, of: 'noMeasures' },
          { value: 85.7, of: 'noDocuments' },
        ],
      },
      elsewhere: { at: at(`${safety}, pp. 14-15`) },
    },
  },
  'personal-data-leaks': {
    theme,
    years: [2018, 2020],
    tiers: {
      rule: {
        'data-duty': sourced(
          telework.cyber.personalDataDuty,
          balanceArticle('1.3'),
          labourText('art. 23(2)'),
        ),
      },
      enforcement: {
        'employer-duties': sourced(telework.cyber.employerDuties, at(`${safety}, pp. 14-15`)),
        'cyber-liability': sourced(telework.cyber.liability, at(`${safety}, pp. 14-15`)),
      },
    },
    evidence: {
      accounts: {
        at: at(`${introduction}, p. 2`),
        figures: [
          { value: 11000000, of: 'accounts' },
          { value: 72.7, of: 'insiders' },
        ],
      },
      forecast: {
        at: at(`${safety}, p. 15`),
        figures: [
          { value: 2, of: 'leaksTimesFrom' },
          { value: 3, of: 'leaksTimesTo' },
        ],
      },
    },
  },
} as const satisfies Record<string, Harm>;
