import { type Coverage, encoded, merged } from '../coverage/disposition.ts';

/** What became of the findings of this theme. */
export const familyCoverage: Coverage = {
  'equality-balance/h-night-work-gendered': encoded('harm:night-work-gendered'),
  'equality-balance/h-criminal-law-gendered': encoded('harm:criminal-law-gendered'),
  'equality-balance/h-family-dismissal': encoded('harm:family-dismissal-allowed'),
  'equality-balance/h-family-undefined': encoded('harm:family-worker-undefined'),
  'equality-balance/h-family-support': encoded('harm:family-support-thin'),
  'equality-balance/h-unequal-care-load': encoded('beyond:unequal-care-load'),
  'equality-balance/h-men-overlooked': encoded('harm:men-overlooked', 'beyond:men-in-low-paid-work'),
  'equality-balance/r-c156-dismissal-ban': encoded('reform:bar-family-dismissal'),
  'equality-balance/r-c156-define': encoded('reform:define-family-worker'),
  'equality-balance/r-c156-support': encoded('reform:family-support-and-care'),
  'equality-balance/r-six-3-art76': encoded('reform:neutral-night-work'),
  'equality-balance/r-six-5-art90': encoded('reform:extend-article-90'),
  'equality-balance/r-six-6-art152': encoded('reform:neutral-article-152'),
  'equality-balance/r-init-6-family': encoded('reform:family-mechanisms'),
  'equality-balance/r-men-support': encoded(
    'reform:spare-fathers-of-small',
    'beyond:better-terms-for-everyone',
  ),
  'equality-balance/c-sit-father-night': merged('procedure:refuse-night-work'),
  'equality-balance/c-sit-family-dismissal': merged('procedure:dismiss-carer'),
  'equality-balance/lf-cc-152-men-u3': encoded('law:family.criminal.fathersUnderThree'),
  'equality-balance/lf-lc-76-4': encoded('law:family.nightWork.childAge'),
  'equality-balance/lf-lc-76-4-gendered': encoded('law:family.nightWork.holders'),
  'equality-balance/lf-c156-definition': encoded('law:family.definition'),
  'equality-balance/lf-c156-support': encoded(
    'law:family.support.childcareCompensated',
    'law:family.support.unconditional',
  ),
  'later-law/ilo-c156-2020': encoded('treaty:c156-1-scope'),
  'later-law/lc-76': encoded(
    'law:family.nightWork.holders',
    'law:family.nightWork.childAge',
    'law:family.nightWork.parentsOfDisabled',
    'law:family.nightWork.pregnantBarred',
  ),
  'later-law/lc-97-4': encoded('law:harassment.women.leaveDays'),
  'later-law/rat-c156': encoded('law:treaties.c156'),
  'later-law/c156-1-3': encoded('treaty:c156-1-scope', 'treaty:c156-3-policy'),
  'later-law/u-c156-8': encoded('treaty:c156-4-terms', 'treaty:c156-8-dismissal'),
};
