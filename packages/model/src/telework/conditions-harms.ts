import { any, type Condition, type Harm, inferred, sourced } from '@tarazy/rules';
import { law } from '../law.ts';
import { labourText, teleworkArticle } from '../sources.ts';
import { longDayAllowed } from './long-day.ts';
import { answerForBreaches, auditCriteria } from './supervision.ts';

const { telework } = law.ref;
const theme = 'telework';
const at = teleworkArticle;
const reasoning = '5.1 Reasoning for Employing Telework';
const conditions = '5.2 Teleworking Conditions';
const safety = '5.3 Safety and Security of Remote Workers';

/** Holds where the law answers, whatever it answers. */
const answered = (question: Condition) => any(question, question.not());

/** Harms in the place, the safety, the costs and the hours of telework. */
export const conditionsHarms = {
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
} as const satisfies Record<string, Harm>;
