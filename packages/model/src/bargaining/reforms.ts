import { change, option, type Recommendation, type Reform } from '@tarazy/rules';
import type { BodyId } from '../bodies.ts';
import { law } from '../law.ts';
import { locate, type SourceId } from '../sources.ts';
import { collective, newCode } from './places.ts';

const { bargaining } = law.ref;
const theme = 'bargaining';
const government = 'Recommendations to the Government (p. 5)';

const asks = (body: BodyId, at: string, source: SourceId = 'hrw-2016'): Recommendation => ({
  body,
  at: locate(source, at),
});
const hrwAsks = (at: string) => asks('human-rights-watch', at);
const billAsks = (at: string) => asks('parliament', at, 'press-2025-2026');

/** Named changes to the law of collective bargaining. */
export const bargainingReforms = {
  'define-bargaining': {
    theme,
    form: 'statute',
    changes: [change(bargaining.terms.bargainingDefined, true)],
    recommendedBy: [asks('ilo-office', `${newCode}, fn 137-138`), hrwAsks(government)],
  },
  'align-agreement-term': {
    theme,
    form: 'statute',
    changes: [change(bargaining.terms.agreementAligned, true)],
    recommendedBy: [asks('ilo-office', `${newCode}, fn 138`)],
  },
  'keep-entitlements': {
    theme,
    form: 'statute',
    changes: [change(bargaining.terms.entitlementsKept, true)],
    recommendedBy: [asks('ilo-office', `${newCode}, fn 131, 139`)],
  },
  'restore-bargaining-conditions': {
    theme,
    form: 'statute',
    changes: [change(bargaining.talks.employerProvidesConditions, true)],
    recommendedBy: [hrwAsks(`${newCode}, fn 133`)],
  },
  'deadline-for-joining': {
    theme,
    form: 'statute',
    options: { days: { unit: 'workingDays', default: 10, min: 1, max: 30, suggestions: [3, 5, 10, 20] } },
    changes: [change(bargaining.talks.joinReplyWorkingDays, option('days'))],
    recommendedBy: [hrwAsks(`${government}; ${collective}, fn 146-150`)],
  },
  'good-faith-duty': {
    theme,
    form: 'statute',
    changes: [change(bargaining.talks.goodFaith, true), change(bargaining.talks.openPointsDuty, true)],
    recommendedBy: [asks('ilo-cfa', `${collective}, fn 144`)],
  },
  'interference-first': {
    theme,
    form: 'practice',
    changes: [change(bargaining.talks.interferenceFirst, true)],
    recommendedBy: [
      hrwAsks('Recommendations to the Ministry of Healthcare and Social Development (p. 7)'),
      asks('ilo-cfa', 'IV, Key Responsibilities of Companies (p. 60), fn 197'),
    ],
  },
  'bar-dominated-unions': {
    theme,
    form: 'statute',
    changes: [change(bargaining.talks.dominatedBarred, true)],
    recommendedBy: [],
  },
  'form-bargaining-commissions': {
    theme,
    form: 'practice',
    changes: [change(bargaining.talks.commissionsFormed, true)],
    recommendedBy: [asks('ajee-authors', '3.2; 6', 'ajee-2023')],
  },
  'pay-ratio-clause': {
    theme,
    form: 'statute',
    changes: [change(bargaining.agreement.payRatioClause, true)],
    recommendedBy: [
      billAsks('Labour bill, first reading, November 2025'),
      billAsks('Labour bill, second reading, February 2026'),
    ],
  },
  'negotiate-pay': {
    theme,
    form: 'statute',
    changes: [change(bargaining.pay.setBy, 'agreement')],
    recommendedBy: [asks('ajee-authors', '3.1, fn 48', 'ajee-2023')],
  },
  'notice-in-working-days': {
    theme,
    form: 'statute',
    changes: [
      change(bargaining.change.noticeWorkingDays, 15),
      change(bargaining.change.noticeDays, null),
      change(bargaining.change.writtenNotice, true),
    ],
    recommendedBy: [billAsks('Labour bill, first reading, November 2025')],
  },
  'cap-rotation': {
    theme,
    form: 'statute',
    options: { days: { unit: 'days', default: 15, min: 1, max: 30, suggestions: [15, 20, 28] } },
    changes: [change(bargaining.rotation.daysByConsent, option('days'))],
    recommendedBy: [],
  },
} as const satisfies Record<string, Reform>;
