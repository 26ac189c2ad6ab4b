import { type Coverage, encoded } from '../coverage/disposition.ts';

/** What became of the findings of this theme. */
export const partTimeCoverage: Coverage = {
  'equality-balance/h-parttime-no-transfer': encoded('harm:part-time-no-transfer'),
  'equality-balance/h-parttime-no-access': encoded('harm:part-time-no-access'),
  'equality-balance/h-parttime-discrimination': encoded('harm:part-time-bias'),
  'equality-balance/r-c175-transfer': encoded('reform:part-time-transfer'),
  'equality-balance/r-c175-access': encoded('reform:part-time-access'),
  'equality-balance/r-c175-antidiscrimination': encoded('reform:bar-part-time-bias'),
  'equality-balance/lf-pt-no-restriction': encoded('law:partTime.rightsUncut'),
  'equality-balance/lf-pt-transition': encoded('law:partTime.transfer.guaranteed'),
  'equality-balance/lf-pt-access': encoded(
    'law:partTime.accessMeasures',
    'law:partTime.transfer.someGroupsEntitled',
  ),
  'equality-balance/lf-pt-discrimination': encoded('law:partTime.discriminationBarred'),
  'later-law/lc-33-1': encoded('law:partTime.transfer.guaranteed', 'law:partTime.transfer.answerWorkingDays'),
  'later-law/rat-c175': encoded('law:treaties.c175'),
  'later-law/u-c175': encoded(
    'treaty:c175-4-protection',
    'treaty:c175-7-conditions',
    'treaty:c175-9-access',
    'treaty:c175-10-transfer',
  ),
};
