import { all, any, type Condition, type Harm, inferred, norms, sourced } from '@tarazy/rules';
import { law } from '../law.ts';
import { balanceArticle, labourText, teleworkArticle } from '../sources.ts';

const { telework, enforcement } = law.ref;
const theme = 'telework';
const at = teleworkArticle;
const introduction = '1 Introduction';
const reasoning = '5.1 Reasoning for Employing Telework';
const conditions = '5.2 Teleworking Conditions';
const safety = '5.3 Safety and Security of Remote Workers';
const policy = '5.4 Policy Recommendations';
const conclusions = at('6 Conclusions, p. 16');

const auditCriteria = sourced(telework.oversight.auditCriteria, at(`${policy}, p. 16`));
const answerForBreaches = sourced(telework.oversight.liability, conclusions);
const limitsOnControl = all(telework.monitoring.limits, telework.monitoring.technicalLimits);

/** Whether a flexible day may run over the daily norm: articles 74 and 138 answer differently. */
export const longDayAllowed = norms(
  { inForce: telework.hours.dailyLimit, says: telework.hours.dailyLimit.not() },
  {
    inForce: all(telework.flexible.forTeleworkers, telework.flexible.longerDays),
    says: telework.flexible.longerDays,
  },
);

/** Holds where the law answers, whatever it answers. */
const answered = (question: Condition) => any(question, question.not());

/** Documented harms of the theme, and what each asks of the law. */
export const teleworkHarms = {
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
  'no-fixed-workplace-lost-guarantees': {
    theme,
    years: [2020, 2023],
    tiers: {
      rule: { 'place-stated': sourced(telework.contract.placeStated, at(`${conditions}, pp. 12-13`)) },
      enforcement: { 'audit-criteria': inferred(telework.oversight.auditCriteria) },
    },
    evidence: {
      reservation: { at: at(`${conditions}, pp. 12-13`) },
      survey: {
        at: at('4.2 Workplace of a Teleworking Employee, p. 9'),
        figures: [{ value: 55.1, of: 'placeNotDiscussed' }],
      },
    },
  },
  'home-workplace-not-assessed': {
    theme,
    years: [2020, 2022],
    tiers: {
      rule: {
        'safety-norm': sourced(
          any(telework.safety.standardsInAct, telework.safety.dutyList),
          at('4 Results, p. 8, Table 1'),
        ),
      },
      enforcement: {
        methodology: sourced(telework.safety.methodology, at(`${safety}, p. 14`)),
        'place-stated': sourced(telework.contract.placeStated, at(`${safety}, p. 14`)),
      },
      remedy: { 'safety-liability': sourced(telework.safety.liability, at(`${safety}, p. 14`)) },
    },
    evidence: {
      survey: {
        at: at('4.3 Working Conditions, p. 10'),
        figures: [
          { value: 73.5, of: 'notAssessed' },
          { value: 26.5, of: 'intensityAssessed' },
        ],
      },
    },
  },
  'osh-duties-unenforceable': {
    theme,
    years: [2020, 2023],
    tiers: {
      rule: {
        'duties-listed': sourced(telework.safety.dutyList, at('4 Results, p. 8, Table 1')),
      },
      enforcement: {
        'duties-not-optional': sourced(
          telework.safety.allDuties,
          at(`${safety}, p. 14`),
          labourText('art. 138(7)'),
        ),
        methodology: sourced(telework.safety.methodology, at(`${safety}, p. 14`)),
        'audit-criteria': auditCriteria,
      },
      remedy: { 'safety-liability': sourced(telework.safety.liability, at(`${safety}, p. 14`)) },
    },
    evidence: { reasons: { at: at(`${safety}, p. 14`) } },
  },
  'telework-costs-unpaid': {
    theme,
    years: [2020, 2022],
    tiers: {
      rule: {
        'employer-provides': sourced(telework.supply.dutyToProvide, at('4 Results, p. 8, Table 1')),
        'reimbursement-due': sourced(
          telework.supply.reimbursementDue,
          at('4 Results, p. 8, Table 1'),
          labourText('art. 138(4)'),
        ),
      },
      enforcement: {
        'liability-for-costs': sourced(telework.supply.nonPaymentLiability, at(`${conditions}, p. 13`)),
      },
      remedy: { 'claim-procedure': sourced(telework.supply.claimProcedure, at(`${conditions}, p. 13`)) },
    },
    evidence: {
      survey: {
        at: at('4.2 Workplace of a Teleworking Employee, p. 9'),
        figures: [{ value: 65.3, of: 'ownEquipment' }],
      },
      statistics: { at: at(`${reasoning}, p. 11`), figures: [{ value: 86, of: 'ownCommunication' }] },
      employers: { at: at(`${conditions}, p. 13`) },
    },
  },
  'pay-incentives-not-adapted': {
    theme,
    years: [2020, 2022],
    tiers: {
      rule: {
        'full-pay': sourced(telework.pay.fullForVolume, at(`${conditions}, p. 13`)),
        'extras-in-law': sourced(telework.pay.extrasInLaw, at(`${conditions}, p. 13`)),
      },
    },
    evidence: {
      survey: { at: at('4.3 Working Conditions, p. 10'), figures: [{ value: 98, of: 'wagesUnchanged' }] },
      norms: { at: at(`${conditions}, p. 13`) },
    },
  },
  'working-time-norm-conflict': {
    theme,
    years: [2021, 2023],
    tiers: {
      rule: { 'one-answer': sourced(answered(longDayAllowed), at(`${conditions}, p. 14`)) },
    },
    evidence: { reading: { at: at(`${conditions}, p. 14`) } },
  },
  'six-month-reference-abuse': {
    theme,
    years: [2021, 2023],
    tiers: {
      rule: {
        'shorter-period': inferred(
          any(telework.flexible.forTeleworkers.not(), telework.flexible.referenceMonths.lessThan(6)),
        ),
      },
    },
    evidence: { period: { at: at(`${conditions}, p. 14`), figures: [{ value: 6, of: 'months' }] } },
  },
  'employer-unilateral-hours': {
    theme,
    years: [2015, 2023],
    tiers: {
      rule: {
        'hours-by-contract': sourced(telework.hours.controlSetBy.is('contract'), at(`${conditions}, p. 14`)),
      },
    },
    evidence: { alternative: { at: at(`${conditions}, p. 14`) } },
  },
  'always-on-blurred-time': {
    theme,
    years: [2020, 2023],
    tiers: {
      rule: {
        'reachable-in-hours-only': sourced(
          telework.hours.reachableInHoursOnly,
          at('4 Results, p. 8, Table 1'),
        ),
      },
      enforcement: {
        'hours-by-contract': sourced(telework.hours.controlSetBy.is('contract'), at(`${conditions}, p. 14`)),
      },
      remedy: { 'answer-for-breaches': answerForBreaches },
    },
    evidence: {
      devices: { at: at(`${conditions}, p. 13`) },
      norms: { at: at(`${conditions}, pp. 13-14`) },
    },
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
      forecast: { at: at(`${safety}, p. 15`) },
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
          { value: 0.8, of: 'officialShare' },
          { value: 2200000, of: 'couldWork' },
        ],
      },
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
