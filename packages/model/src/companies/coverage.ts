import { type Coverage, encoded, merged } from '../coverage/disposition.ts';

/** What became of the findings of this theme. */
export const companiesCoverage: Coverage = {
  'hrw-2016/corporate-diligence-gap': encoded('harm:corporate-diligence-gap'),
  'hrw-2016/co-no-interference': encoded('beyond:companies-no-interference'),
  'hrw-2016/co-inform-workers': encoded('beyond:companies-inform-workers'),
  'hrw-2016/co-codes-supply-chain': encoded('beyond:companies-revise-codes'),
  'hrw-2016/co-bargain-good-faith': encoded('beyond:companies-bargain'),
  'hrw-2016/co-no-retaliation': merged('beyond:companies-no-retaliation'),
  'hrw-2016/co-due-diligence': encoded('beyond:companies-diligence', 'reform:require-diligence'),
  'hrw-2016/co-impact-assessment': merged('beyond:companies-diligence'),
  'hrw-2016/co-monitor-review': merged('beyond:companies-diligence'),
  'hrw-2016/co-vet-partners': encoded('beyond:companies-vet-partners'),
  'hrw-2016/co-public-reporting': encoded('beyond:companies-report', 'reform:require-rights-reports'),
  'hrw-2016/co-cooperate-remedy': encoded('beyond:companies-join-remedies'),
  'hrw-2016/intl-raise-publicly': encoded('beyond:partners-speak-up'),
  'hrw-2016/intl-call-protect': merged('beyond:partners-speak-up'),
  'hrw-2016/eu-epca-signal': encoded('beyond:eu-agreement-and-dialogues'),
  'hrw-2016/eu-dialogues-monitor': merged('beyond:eu-agreement-and-dialogues'),
  'hrw-2016/us-gsp-pressure': encoded('beyond:us-trade-talks'),
  'hrw-2016/ilo-time-bound-programme': encoded('beyond:ilo-dated-programme'),
  'hrw-2016/oecd-engage': encoded('reform:adhere-to-oecd-guidelines'),
  'hrw-2016/kazstroy-information-measures': encoded('beyond:kazstroy-information-2016'),
};
