import { all, any, type Harm, inferred, sourced } from '@tarazy/rules';
import { law } from '../law.ts';
import { balanceArticle, hrw } from '../sources.ts';
import { bill, collective, companyA, newCode, pressure, redress, strikeSection } from './places.ts';

const { bargaining, disputes, enforcement, strikes } = law.ref;
const { talks, terms, agreement, pay, change, wages, hours, rotation } = bargaining;
const theme = 'bargaining';

const ministry = hrw('Recommendations to the Ministry (p. 7)');
const interferenceFirst = sourced(talks.interferenceFirst, ministry);
const inspectorateReviews = sourced(enforcement.inspectorateReviews, hrw(`${redress}, fn 211`));

/** Documented harms of the theme, and what each asks of the law. */
export const bargainingHarms = {
  'union-not-recognised': {
    theme,
    years: [2012, 2012],
    tiers: {
      rule: { 'union-takes-part': inferred(talks.unionTakesPart) },
      enforcement: {
        'evasion-punished': inferred(talks.evasionPunished),
        'interference-first': interferenceFirst,
      },
    },
    evidence: {
      refusal: { at: hrw(`${companyA}, fn 40-44`), figures: [{ value: 120, of: 'joined' }] },
    },
  },
  'company-backed-second-union': {
    theme,
    years: [2012, 2013],
    tiers: {
      rule: {
        'dominated-does-not-count': inferred(talks.dominatedBarred),
        'one-table': inferred(talks.singleBody),
      },
      enforcement: { 'interference-first': interferenceFirst, 'inspectorate-reviews': inspectorateReviews },
    },
    evidence: {
      mining: { at: hrw(`${collective}, fn 157-160`), figures: [{ value: 100, of: 'gone' }] },
      others: { at: hrw(`${pressure}, fn 38-39; ${collective}, fn 159; ${strikeSection}, fn 172`) },
    },
  },
  'bargaining-delay': {
    theme,
    years: [2012, 2015],
    tiers: {
      rule: {
        'deadline-to-open': inferred(talks.replyWorkingDays.inForce()),
        'deadline-to-join': inferred(talks.joinReplyWorkingDays.inForce()),
      },
      enforcement: {
        'evasion-punished': inferred(talks.evasionPunished),
        'interference-first': interferenceFirst,
      },
      remedy: { 'silence-opens-conciliation': inferred(talks.silenceOpensConciliation) },
    },
    evidence: {
      refinery: { at: hrw(`${collective}, fn 146-150`), figures: [{ value: 7, of: 'months' }] },
      mining: { at: hrw(`${collective}, fn 153-155`) },
      services: { at: hrw(`${strikeSection}, fn 176-177`) },
    },
  },
  'bad-faith-bargaining': {
    theme,
    years: [2012, 2013],
    tiers: {
      rule: {
        'good-faith': sourced(talks.goodFaith, hrw(`${collective}, fn 144`)),
        'open-points': inferred(any(talks.openPointsDuty, talks.protocolOpensConciliation)),
      },
      enforcement: { 'evasion-punished': inferred(talks.evasionPunished) },
      remedy: {
        'settlement-enforced': inferred(
          all(disputes.settlement.outsideBinds, strikes.settlement.courtEnforces),
        ),
      },
    },
    evidence: {
      protocol: {
        at: hrw(`${collective}, fn 151-152`),
        figures: [
          { value: 11, of: 'openPoints' },
          { value: 1, of: 'meetings' },
        ],
      },
      settlement: {
        at: hrw(`${collective}, fn 155-156`),
        figures: [
          { value: 9, of: 'points' },
          { value: 0, of: 'fulfilled' },
        ],
      },
    },
  },
  'bargaining-framework-weak': {
    theme,
    years: [2015, 2016],
    tiers: {
      rule: {
        'conditions-provided': sourced(talks.employerProvidesConditions, hrw(`${newCode}, fn 133`)),
        'bargaining-defined': sourced(terms.bargainingDefined, hrw(`${newCode}, fn 137-138`)),
        'agreement-aligned': sourced(terms.agreementAligned, hrw(`${newCode}, fn 138`)),
        'entitlements-kept': sourced(terms.entitlementsKept, hrw(`${newCode}, fn 139`)),
        'union-puts-demands': sourced(
          strikes.demands.workforceApproval.not(),
          hrw(`${strikeSection}, fn 169; Annex I, Collective Bargaining, fn 224`),
        ),
      },
    },
    evidence: { redraft: { at: hrw(`${newCode}, fn 128-131, 137-139`) } },
  },
  'pay-system-bypass': {
    theme,
    years: [2013, 2013],
    tiers: {
      rule: {
        'pay-by-agreement': inferred(pay.setBy.is('agreement')),
        'dominated-does-not-count': inferred(talks.dominatedBarred),
      },
      remedy: { 'act-appealable': inferred(pay.actsAppealable) },
    },
    evidence: { strike: { at: hrw(`${strikeSection}, fn 172-173`), figures: [{ value: 2, of: 'days' }] } },
  },
  'agreement-ended-alone': {
    theme,
    years: [2014, 2014],
    tiers: {
      rule: {
        'no-ending-alone': inferred(agreement.endsByEmployer.not()),
        'terms-last': inferred(agreement.extensionMonths.inForce()),
      },
      enforcement: { 'breach-punished': inferred(agreement.breachPunished) },
    },
    evidence: {
      announcement: {
        at: hrw(
          `V, Violations of the Right to Freedom of Assembly (p. 63), fn 208; VI, Protection and Redress (p. 66), fn 217`,
        ),
      },
    },
  },
  'wage-cut-orders': {
    theme,
    years: [2015, 2015],
    tiers: {
      rule: {
        'cut-by-agreement': inferred(any(change.forEconomicReasons.not(), pay.setBy.is('agreement'))),
        'notice-in-writing': sourced(
          all(change.writtenNotice, change.noticeWorkingDays.atLeast(15)),
          bill('bill-would-add-it'),
        ),
        'ratio-agreed': inferred(agreement.payRatioClause),
      },
      enforcement: {
        'orders-bind': inferred(disputes.authority.ordersBind),
      },
      remedy: { 'act-appealable': inferred(pay.actsAppealable) },
    },
    evidence: {
      orders: {
        at: hrw(`${redress}, fn 218-223`),
        figures: [
          { value: 25, of: 'percent' },
          { value: 2, of: 'cutOrders' },
        ],
      },
    },
  },
  'long-rotation-shifts': {
    theme,
    years: [2015, 2015],
    tiers: {
      rule: {
        'shift-as-demanded': inferred(
          all(
            rotation.days.atMost(15),
            any(rotation.daysByConsent.inForce().not(), rotation.daysByConsent.atMost(15)),
          ),
        ),
      },
    },
    evidence: {
      demands: {
        at: hrw(`${strikeSection}, fn 183-184; Annex 4, response from KazStroyService (p. 84)`),
        figures: [
          { value: 30, of: 'shiftDays' },
          { value: 15, of: 'shiftDemanded' },
        ],
      },
    },
  },
  'unpaid-wages': {
    theme,
    years: [2014, 2014],
    tiers: {
      rule: { 'pay-monthly': inferred(wages.monthly) },
      enforcement: {
        'late-pay-punished': inferred(wages.latePunished),
        'order-to-pay': inferred(wages.orderToPay),
      },
      remedy: {
        'interest-due': inferred(wages.lateInterest),
        'time-to-claim': inferred(disputes.individual.otherClaimMonths.atLeast(4)),
      },
    },
    evidence: {
      appeal: {
        at: hrw('II, Legal Action Against Trade Union Leaders (p. 26)'),
        figures: [{ value: 4, of: 'months' }],
      },
    },
  },
  'low-bargaining-coverage': {
    theme,
    years: [2022, 2023],
    tiers: {
      rule: {
        'right-to-bargain': sourced(bargaining.right.union, balanceArticle('3.1')),
        'every-level': inferred(
          all(
            bargaining.right.levels.includes('company'),
            bargaining.right.levels.includes('industry'),
            bargaining.right.levels.includes('region'),
            bargaining.right.levels.includes('nation'),
          ),
        ),
        'equal-commission': sourced(talks.parityCommission, balanceArticle('3.2, fn 51')),
      },
      enforcement: {
        'commissions-formed': sourced(talks.commissionsFormed, balanceArticle('3.2; 6')),
        'evasion-punished': inferred(talks.evasionPunished),
      },
    },
    evidence: {
      coverage: {
        at: balanceArticle('3.2, fn 53'),
        figures: [
          { value: 5, of: 'coverageFrom' },
          { value: 7, of: 'coverageTo' },
        ],
      },
    },
  },
  'poor-working-conditions': {
    theme,
    years: [2016, 2023],
    tiers: {
      rule: {
        'week-limited': sourced(hours.week.atMost(40), balanceArticle('1.3')),
        'overtime-by-consent': inferred(hours.overtimeByConsent),
      },
      enforcement: {
        'authority-effective': sourced(disputes.authority.effective, balanceArticle('1.3')),
        'inspectorate-reviews': inspectorateReviews,
      },
    },
    evidence: { account: { at: balanceArticle('1.2') } },
  },
} as const satisfies Record<string, Harm>;
