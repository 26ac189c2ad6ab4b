import { type Coverage, encoded, left, merged } from '../coverage/disposition.ts';

/** What became of the findings of this theme. */
export const maternityCoverage: Coverage = {
  'equality-balance/h-pregnancy-dismissal-proof': encoded('harm:pregnancy-dismissal-unproven'),
  'equality-balance/h-no-return-right': encoded('harm:no-return-to-post'),
  'equality-balance/h-maternity-benefit-low': encoded('harm:maternity-benefit-low'),
  'equality-balance/h-maternity-uncovered': encoded('harm:mothers-outside-fund'),
  'equality-balance/r-c183-burden': encoded('reform:employer-proves-maternity'),
  'equality-balance/r-c183-return': encoded('reform:return-to-same-post'),
  'equality-balance/r-c183-drop-topup': encoded('reform:drop-maternity-top-up'),
  'equality-balance/r-c183-ssif-floor': encoded('reform:maternity-benefit-floor'),
  'equality-balance/r-c183-ineligible': encoded('reform:support-mothers-outside-fund'),
  'equality-balance/r-init-7-maternity': encoded('reform:enforce-maternity-guarantees'),
  'equality-balance/c-sit-pregnant-dismissal': merged(
    'procedure:dismiss-pregnant-worker',
    'procedure:claim-maternity-dismissal',
  ),
  'equality-balance/c-sit-return': merged('procedure:return-from-leave'),
  'equality-balance/c-sit-unemployed-mother': merged('procedure:claim-maternity-benefit'),
  'equality-balance/lf-c183-8-2': encoded('law:maternity.return.samePost'),
  'equality-balance/lf-ssif-topup': encoded('law:maternity.benefit.employerTopUp'),
  'equality-balance/lf-ssif-floor': encoded('law:maternity.benefit.fundFloorShare'),
  'equality-balance/lf-ssif-ineligible': encoded('law:maternity.benefit.outsideFund'),
  'equality-balance/lf-maternity-unemployed': encoded('law:maternity.benefit.outsideFund'),
  'later-law/ilo-c183-2024': encoded(
    'law:maternity.return.postKeptOnChildcareLeave',
    'treaty:c183-8-2-return',
  ),
  'later-law/lc-54-1': encoded('law:maternity.dismissal.barredOnLeave'),
  'later-law/lc-99': encoded('law:maternity.leave.days', 'law:maternity.benefit.employerTopUp'),
  'later-law/lc-100': encoded(
    'law:maternity.return.postKeptOnChildcareLeave',
    'law:maternity.return.childcareLeaveYears',
    'law:maternity.return.earlyReturnNoticeMonths',
    'law:family.leave.eitherParent',
  ),
  'later-law/rat-c183': encoded('law:treaties.c183'),
  'later-law/c183-8-2': encoded('treaty:c183-8-2-return'),
  'later-law/u-c183-8-1': encoded('treaty:c183-8-1-proof'),
  'later-law/u-c183-other': encoded('treaty:c183-4-leave', 'treaty:c183-6-benefits'),
  // The ban on women in heavy work is a matter of equality, and domestic work has a theme of its own.
  'later-law/lc-26-women': left('nothing-rests-on-it'),
  'later-law/lc-77-83': left('nothing-rests-on-it'),
  'later-law/lc-136': left('nothing-rests-on-it'),
};
