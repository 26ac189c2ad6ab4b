import { type Coverage, encoded, merged } from '../coverage/disposition.ts';

/** What became of the findings of this theme. */
export const domesticWorkCoverage: Coverage = {
  'equality-balance/h-domestic-informal': encoded('harm:domestic-work-informal'),
  'equality-balance/h-domestic-no-redress': encoded(
    'harm:domestic-redress-unused',
    'beyond:domestic-claims-not-filed',
  ),
  'equality-balance/h-domestic-exploitation': encoded('harm:domestic-workers-exploited'),
  'equality-balance/h-domestic-no-association': encoded('harm:domestic-workers-unorganised'),
  'equality-balance/h-domestic-minors': encoded('harm:domestic-work-hinders-school'),
  'equality-balance/h-domestic-migration': encoded('harm:domestic-migration-unguarded'),
  'equality-balance/h-child-labour': encoded('harm:work-from-fourteen'),
  'equality-balance/r-c189-ratify': encoded('reform:ratify-c189'),
  'equality-balance/r-c189-formalise': encoded('reform:formalise-domestic-work'),
  'equality-balance/r-c189-shield': encoded('reform:shield-domestic-workers'),
  'equality-balance/r-c189-1-association': encoded('reform:domestic-association'),
  'equality-balance/r-c189-2-minors': encoded('reform:protect-young-domestic-workers'),
  'equality-balance/r-c189-3-abuse': encoded('reform:supervise-households'),
  'equality-balance/r-c189-4-migration': encoded('reform:domestic-migration-rules'),
  'equality-balance/r-c189-5-oversight': encoded('reform:oversee-domestic-work'),
  'equality-balance/r-min-age': encoded('reform:raise-working-age'),
  'equality-balance/c-sit-domestic-complaint': encoded('procedure:complain-of-household'),
  'equality-balance/lf-dw-redress': encoded(
    'law:domesticWork.redress.court',
    'law:domesticWork.redress.inspectorate',
  ),
  'equality-balance/lf-dw-formalisation': encoded('law:domesticWork.contract.formalisation'),
  'equality-balance/lf-dw-monitoring': encoded('law:domesticWork.protection.monitoring'),
  'equality-balance/lf-dw-agencies': encoded('law:domesticWork.protection.agencyShield'),
  'equality-balance/lf-dw-association': encoded(
    'law:domesticWork.association.guaranteed',
    'law:domesticWork.association.bargaining',
  ),
  'equality-balance/lf-dw-minors': encoded('law:domesticWork.minors.schooling'),
  'equality-balance/lf-dw-abuse': encoded(
    'law:domesticWork.protection.fromAbuse',
    'law:domesticWork.protection.livingConditions',
    'law:domesticWork.protection.householdsSupervised',
  ),
  'equality-balance/lf-dw-migration': encoded(
    'law:domesticWork.migration.entryAndExit',
    'law:domesticWork.migration.helpersTasked',
  ),
  'equality-balance/lf-min-age': encoded('law:domesticWork.minors.youngestAge'),
  'later-law/lc-27': encoded('law:enforcement.work.oneSignIsEnough'),
  'later-law/rat-c138': encoded('law:treaties.c138', 'treaty:c138-2-minimum-age'),
  'later-law/rat-c182': encoded('law:treaties.c182', 'treaty:c189-4-young-workers'),
  'later-law/rat-c175-c189': encoded('law:treaties.c189'),
  'later-law/dom-workers': encoded('law:domesticWork.redress.conciliation'),
  'later-law/c189-6-10': encoded('treaty:c189-6-living-conditions', 'treaty:c189-7-known-terms'),
  'later-law/u-c189-5-17': merged(
    'treaty:c189-3-organising',
    'treaty:c189-5-abuse',
    'treaty:c189-16-courts',
    'treaty:c189-17-inspection',
  ),
};
