import { type Coverage, encoded, left, merged } from '../coverage/disposition.ts';
import { teleworkNormsCoverage } from './coverage-of-norms.ts';

const harms: Coverage = {
  'telework/telework-unlimited-monitoring': encoded('harm:telework-unlimited-monitoring'),
  'telework/monitoring-spillover-family': encoded('harm:monitoring-spillover-family'),
  'telework/privacy-clause-without-limits': merged(
    'harm:telework-unlimited-monitoring',
    'law:telework.secrecy.protects',
    'procedure:monitor-teleworker',
  ),
  'telework/home-privacy-blurring': encoded('harm:home-privacy-blurring'),
  'telework/no-employee-counterweight': encoded('harm:no-employee-counterweight'),
  'telework/unequal-treatment-by-format': encoded('harm:unequal-treatment-by-format'),
  'telework/no-fixed-workplace-lost-guarantees': encoded('harm:no-fixed-workplace-lost-guarantees'),
  'telework/home-workplace-not-assessed': encoded('harm:home-workplace-not-assessed'),
  'telework/osh-duties-unenforceable': encoded('harm:osh-duties-unenforceable'),
  'telework/workers-bear-equipment-and-costs': merged('harm:telework-costs-unpaid'),
  'telework/expense-nonpayment-no-sanction': encoded('harm:telework-costs-unpaid'),
  'telework/pay-incentives-not-adapted': encoded('harm:pay-incentives-not-adapted'),
  'telework/working-time-norm-conflict': encoded(
    'harm:working-time-norm-conflict',
    'procedure:run-long-flexible-day',
  ),
  'telework/six-month-reference-abuse': encoded('harm:six-month-reference-abuse'),
  'telework/employer-unilateral-hours': encoded('harm:employer-unilateral-hours'),
  'telework/always-on-blurred-time': encoded('harm:always-on-blurred-time', 'procedure:stay-unreachable'),
  'telework/eds-contract-barrier': encoded('harm:eds-contract-barrier', 'procedure:sign-at-distance'),
  'telework/foreign-eds-not-recognised': encoded('harm:foreign-eds-not-recognised'),
  'telework/cannot-review-employer-acts': encoded('harm:cannot-review-employer-acts'),
  'telework/cyber-duties-unregulated': encoded('harm:cyber-duties-unregulated'),
  'telework/personal-data-leaks': encoded('harm:personal-data-leaks'),
  'telework/collective-agreements-silent': encoded('harm:collective-agreements-silent'),
  'telework/no-audit-of-remote-rights': encoded('harm:no-audit-of-remote-rights'),
  'telework/gendered-home-burden': encoded(
    'beyond:gendered-home-burden',
    'harm:no-support-for-vulnerable-remote-workers',
  ),
  'telework/socioeconomic-digital-inequality': merged('harm:no-support-for-vulnerable-remote-workers'),
  'telework/no-support-for-vulnerable-remote-workers': encoded(
    'harm:no-support-for-vulnerable-remote-workers',
  ),
  'telework/forced-remote-transfer': encoded('harm:forced-remote-transfer', 'procedure:move-to-telework'),
  'telework/unequal-by-dispositive-norms': encoded('harm:unequal-by-dispositive-norms'),
  'telework/telework-underdeveloped': encoded('harm:telework-underdeveloped'),
  'telework/frequency-not-regulated': encoded('harm:frequency-not-regulated'),
  'telework/pandemic-unpaid-leave': encoded('beyond:pandemic-unpaid-leave-2020'),
  'telework/labour-law-breaches-2020': encoded('beyond:inspections-2020-first-half'),
  'telework/no-case-law-or-data': encoded('beyond:no-telework-case-law'),
  'telework/worker-instability-and-space': merged('harm:no-fixed-workplace-lost-guarantees'),
  'telework/reactive-legislation': encoded('beyond:reactive-telework-law'),
};

const recommendations: Coverage = {
  'telework/rec-limit-monitoring': encoded('reform:limit-telework-monitoring'),
  'telework/rec-ministry-guidance': encoded('reform:ministry-telework-guidance'),
  'telework/rec-collective-agreements': encoded('beyond:agreements-supplement-law'),
  'telework/rec-liability-for-omission': encoded('reform:answer-for-agreement-gaps'),
  'telework/rec-audit-criteria': encoded('reform:telework-audit-criteria'),
  'telework/rec-incentives': encoded('reform:telework-incentives'),
  'telework/rec-promote-telework-norms': merged('reform:telework-incentives', 'reform:telework-liability'),
  'telework/rec-abandon-permissiveness': merged(
    'reform:telework-hours-by-contract',
    'reform:full-safety-duties-at-home',
    'harm:unequal-by-dispositive-norms',
  ),
  'telework/rec-constitutional-privacy': encoded('reform:read-privacy-for-technology'),
  'telework/rec-home-conflict-framework': encoded('reform:home-privacy-framework'),
  'telework/rec-limit-control-by-negotiated-say': encoded('reform:say-over-employer-power'),
  'telework/rec-state-workplace-in-contract': encoded('reform:state-home-workplace'),
  'telework/rec-liability-for-costs': encoded('reform:answer-for-telework-costs'),
  'telework/rec-reconcile-hours': encoded('reform:daily-limit-prevails', 'reform:flexible-day-prevails'),
  'telework/rec-shorten-reference-period': encoded('reform:shorten-reference-period'),
  'telework/rec-hours-by-contract': encoded('reform:telework-hours-by-contract'),
  'telework/rec-osh-liability': encoded(
    'reform:liability-for-telework-safety',
    'reform:full-safety-duties-at-home',
  ),
  'telework/rec-cyber-duties': encoded('reform:telework-cyber-duties'),
  'telework/rec-open-eds': encoded('reform:open-foreign-signatures'),
  'telework/rec-employer-edm': encoded('beyond:employers-ready-to-sign', 'reform:offer-electronic-contract'),
  'telework/rec-support-women-low-income': encoded('reform:support-vulnerable-teleworkers'),
  'telework/rec-regulate-frequency': encoded('reform:regulate-alternation'),
  'telework/rec-pay-specifics': encoded('reform:pay-for-telework-format'),
  'telework/rec-study-application': encoded('beyond:study-telework-practice'),
};

const cases: Coverage = {
  'telework/case-emergency-transfer-2020': encoded('case:emergency-transfer-2020'),
  'telework/case-emergency-transfer-2022': encoded('case:emergency-transfer-2022'),
  'telework/case-surveyed-remote-workers': encoded('beyond:surveyed-teleworkers-2022'),
  'telework/case-collective-agreements-review': encoded('beyond:collective-agreements-review'),
  'telework/case-foreign-eds-contract': left('invented-example'),
  'telework/case-paper-contract-distant-worker': left('invented-example'),
  'telework/case-flex-day-over-limit': left('invented-example'),
  'telework/case-home-monitoring': left('invented-example'),
  'telework/case-inspections-2020-h1': encoded('beyond:inspections-2020-first-half'),
  'telework/case-small-business-unpaid-leave': encoded('beyond:pandemic-unpaid-leave-2020'),
};

/** What became of the findings of this theme. */
export const teleworkCoverage: Coverage = {
  ...harms,
  ...recommendations,
  ...cases,
  ...teleworkNormsCoverage,
};
